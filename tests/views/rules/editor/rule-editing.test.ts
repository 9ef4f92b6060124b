import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RuleEditing } from '../../../../src/views/rules/editor/rule-editing.svelte';

const file = 'budget/budget-deviation.yaml';
const saved = readFileSync(`rules/${file}`, 'utf8');
const broken = saved.replace('result_amount]', 'result_amont]');
const changed = saved.replace('default: 0.10', 'default: 0.12');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (drafts = new Map<string, string>(), text = saved) => new RuleEditing(file, text, drafts);

describe('editing a rule file', () => {
  it('begins with the saved text, which is in force', () => {
    const editing = open();
    expect(editing).toMatchObject({ text: saved, isDirty: false, isSound: true, problems: [] });
    expect(editing.kept?.id).toBe('budget-deviation');
  });

  it('says what is wrong once typing has stopped, and keeps the last sound version', () => {
    const editing = open();
    editing.edit(broken);
    expect(editing).toMatchObject({ isChecking: true, isSound: false, problems: [] });
    vi.runAllTimers();
    expect(editing.problems).toMatchObject([{ line: 14, column: 22 }]);
    expect(editing.rule?.text).toBe(saved);
    expect(editing.isSound).toBe(false);
  });

  it('takes a sound change as the version to test and try, and leaves the saved one in force', () => {
    const editing = open();
    editing.edit(changed);
    vi.runAllTimers();
    expect(editing.rule?.source.params?.['info']?.default).toBe(0.12);
    expect(editing.kept?.source.params?.['info']?.default).toBe(0.1);
    expect(editing).toMatchObject({ isDirty: true, isSound: true, canRevert: true });
  });

  it('keeps what is not saved while another file is looked at', () => {
    const drafts = new Map<string, string>();
    open(drafts).edit(broken);
    const again = open(drafts);
    expect(again.text).toBe(broken);
    expect(again.problems).toHaveLength(1);
    again.revert();
    expect(again).toMatchObject({ text: saved, isDirty: false, problems: [] });
    expect(drafts.size).toBe(0);
  });

  it('follows the file once it is saved', () => {
    const drafts = new Map<string, string>();
    const editing = open(drafts);
    editing.edit(changed);
    editing.saved(changed);
    expect(editing).toMatchObject({ isDirty: false, text: changed });
    expect(editing.kept?.text).toBe(changed);
    expect(drafts.size).toBe(0);
  });

  it('does not give up an edit because the file was replaced meanwhile', () => {
    const editing = open();
    editing.edit(broken);
    editing.saved(changed);
    expect(editing).toMatchObject({ text: broken, isDirty: true });
  });

  it('of a file that never was sound has nothing in force', () => {
    const editing = open(new Map(), broken);
    expect(editing.kept).toBeUndefined();
    expect(editing.problems).toHaveLength(1);
    editing.edit(saved);
    editing.check();
    expect(editing).toMatchObject({ isSound: true, kept: undefined });
  });

  it('reads line breaks of Windows as the editor does', () => {
    expect(open(new Map(), saved.replaceAll('\n', '\r\n'))).toMatchObject({ text: saved, isDirty: false });
  });
});

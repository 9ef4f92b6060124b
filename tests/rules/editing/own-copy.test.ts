import { describe, expect, it } from 'vitest';
import { fileBeside, isId, ownCopy, ownId } from '../../../src/rules/editing';
import { builtIn, changed, deviation, file, ruleOf } from './support';

describe('a copy of a rule as one’s own', () => {
  it.each(builtIn.map((source) => [source.file, source.text] as const))(
    '%s is sound under another id',
    (path, text) => {
      const id = `${path.replace(/^.*\/|\.yaml$/g, '')}-own`;
      const copy = ruleOf(fileBeside(path, id), ownCopy(text, id));
      expect(copy.id).toBe(id);
      expect(copy.area).toBe(path.split('/')[0]);
    },
  );

  it('differs from the original in its id alone', () => {
    expect(ownCopy(deviation, 'mine')).toBe(changed(deviation, 'id: budget-deviation', 'id: mine'));
  });

  it('leaves former ids with the original', () => {
    const renamed = changed(deviation, 'title:', 'was: [budget-gap, budget-drift] # before 2024\ntitle:');
    expect(ownCopy(renamed, 'mine')).toBe(ownCopy(deviation, 'mine'));
    const listed = changed(deviation, 'title:', 'was:\n  - budget-gap\ntitle:');
    expect(ownCopy(listed, 'mine')).toBe(ownCopy(deviation, 'mine'));
  });

  it('keeps a quoted id readable', () => {
    const quoted = changed(deviation, 'id: budget-deviation', "id: 'budget-deviation' # the file's name");
    expect(ownCopy(quoted, 'mine')).toContain("\nid: mine # the file's name\n");
  });
});

describe('the id of a copy', () => {
  it('is the next that is free', () => {
    expect(ownId('budget-deviation', new Set())).toBe('budget-deviation-own');
    const taken = new Set(['budget-deviation-own', 'budget-deviation-own-2']);
    expect(ownId('budget-deviation', taken)).toBe('budget-deviation-own-3');
  });

  it.each([
    ['budget-deviation-own', true],
    ['a1', true],
    ['Budget', false],
    ['预算', false],
    ['a--b', false],
    ['-a', false],
    ['../x', false],
    ['', false],
  ])('%s: %s', (id, is) => expect(isId(id)).toBe(is));

  it('names the file in the same area', () => {
    expect(fileBeside(file, 'mine')).toBe('budget/mine.yaml');
  });
});

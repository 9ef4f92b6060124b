import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { RuleSet } from '../../src/state/rule-set.svelte';
import { RuleStore } from '../../src/state/storage';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const opened = async (onchange = (): void => undefined): Promise<RuleSet> => {
  const set = new RuleSet(onchange);
  await set.read();
  return set;
};
const ruleOf = (set: RuleSet, id: string): RuleSet['catalogue']['rules'][number] => {
  const rule = set.catalogue.rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const ownText = (set: RuleSet): string =>
  ruleOf(set, 'budget-deviation').text.replace('id: budget-deviation', 'id: budget-deviation-own');

describe('RuleSet', () => {
  it('starts with the built-in rules and no profile', async () => {
    const set = await opened();
    expect(set.catalogue.rules.length).toBe(55);
    expect(set.catalogue.problems).toEqual([]);
    expect(set.selection.rules.length).toBe(54);
    expect(set.profile).toBeUndefined();
    expect(set.isLasting).toBe(true);
  });

  it('keeps profiles, and which is in force, for the next time', async () => {
    let changes = 0;
    const set = await opened(() => (changes += 1));
    const profile = set.withSetting(
      ruleOf(set, 'unit-mismatch'),
      { enabled: false },
      { name: '试点', note: '理由' },
    );
    await set.saveProfile(profile);
    expect(changes).toBe(1);
    expect(set.isEnabled({ id: 'unit-mismatch' })).toBe(false);
    const again = await opened();
    expect(again.profile).toEqual({
      name: '试点',
      note: '理由',
      rules: { 'unit-mismatch': { enabled: false } },
    });
    expect(again.selection.rules.length).toBe(53);
    await again.use(undefined);
    expect((await opened()).selection.rules.length).toBe(54);
    await again.removeProfile('试点');
    expect((await opened()).profiles).toEqual([]);
  });

  it('keeps rules of one’s own beside the built-in ones', async () => {
    const set = await opened();
    const text = ownText(set);
    expect(await set.saveRule('budget/budget-deviation-own.yaml', text)).toEqual([]);
    const again = await opened();
    expect(again.catalogue.rules.length).toBe(56);
    expect(again.isOwn(ruleOf(again, 'budget-deviation-own'))).toBe(true);
    expect(again.isOwn(ruleOf(again, 'budget-deviation'))).toBe(false);
    await again.removeRule('budget/budget-deviation-own.yaml');
    expect((await opened()).catalogue.rules.length).toBe(55);
  });

  it('refuses a rule that is wrong or takes a built-in id, and keeps the last sound version', async () => {
    const set = await opened();
    const file = 'budget/budget-deviation-own.yaml';
    const text = ownText(set);
    await set.saveRule(file, text);
    const faults = await set.saveRule(file, text.replace('result_amount', 'result_amont'));
    expect(faults[0]?.message.en).toContain('did you mean result_amount');
    expect(set.ownRules).toEqual([{ file, text }]);
    const taken = await set.saveRule('budget/budget-deviation.yaml', ruleOf(set, 'budget-deviation').text);
    expect(taken.map(({ message }) => message.en)).toEqual(['the id budget-deviation is in use already']);
    expect(set.catalogue.rules.length).toBe(56);
  });

  it('leaves out a setting that changes nothing', async () => {
    const set = await opened();
    const rule = ruleOf(set, 'budget-deviation');
    const fresh = { name: '甲', note: '乙' };
    expect(set.withSetting(rule, { enabled: true, params: { info: 0.1 }, note: '丙' }, fresh).rules).toEqual(
      {},
    );
    expect(set.withSetting(rule, { params: { info: 0.1, warn: 0.3 }, note: '丙' }, fresh).rules).toEqual({
      'budget-deviation': { params: { warn: 0.3 }, note: '丙' },
    });
  });

  it('works without storage, and says that nothing is kept', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const set = new RuleSet(() => undefined, new RuleStore());
    await set.read();
    expect(set.isLasting).toBe(false);
    await set.saveProfile({ name: '甲', note: '乙', rules: { 'unit-mismatch': { enabled: false } } });
    expect(set.isEnabled({ id: 'unit-mismatch' })).toBe(false);
  });
});

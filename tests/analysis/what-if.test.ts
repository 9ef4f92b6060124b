import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movedRows, whatIf, type Tally } from '../../src/analysis';
import type { Engine } from '../../src/engine';
import { evaluateRule, type RuleResult } from '../../src/rules';
import { engines, loadSeeds } from '../support/seeds';
import { defaultsOf, ruleNamed, rules, trials, weakRows } from './trial-rules';

const tallyOf = ({ counts, hits }: RuleResult): Tally => {
  const of = (severity: string): number => hits.filter((hit) => hit.severity === severity).length;
  return {
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    pass: counts.pass,
    unknown: counts.unknown,
    na: counts.na,
  };
};
const everywhere = { regions: [], years: [], kinds: [], departments: [] };

describe.each(engines)('a rule under other values, on the %s engine', (_, open) => {
  let engine: Engine;
  let supplied: ReadonlySet<string>;
  beforeAll(async () => {
    engine = await open();
    supplied = new Set((await loadSeeds(engine)).supplied);
  });
  afterAll(() => engine.close());

  it('says for every rule and parameter what a run of the rule says', async () => {
    const now = new Map<string, Tally>();
    for (const rule of rules) now.set(rule.id, tallyOf(await evaluateRule(engine, rule, { supplied })));
    let changes = 0;
    for (const { rule, name, value } of trials.filter(({ isFirst }) => isFirst)) {
      const parameters = { ...defaultsOf(rule), [name]: value };
      const found = await whatIf(engine, rule, defaultsOf(rule), parameters, { supplied });
      const run = await evaluateRule(engine, rule, { supplied, parameters });
      expect([rule.id, name, value, found.before, found.after]).toEqual([
        rule.id,
        name,
        value,
        now.get(rule.id),
        tallyOf(run),
      ]);
      changes += found.moves.length;
    }
    // Not a comparison of nothing with nothing.
    expect(changes).toBeGreaterThan(15);
  });

  it('has the moves add up to the difference, and lists the rows', async () => {
    const rule = ruleNamed('budget-deviation');
    const [before, after] = [defaultsOf(rule), { info: 0.16, warn: 0.18, severe: 0.22 }];
    const found = await whatIf(engine, rule, before, after, { supplied });
    expect(found.before).toMatchObject({ high: 1, medium: 2, low: 0, pass: 0 });
    expect(found.after).toMatchObject({ high: 0, medium: 1, low: 1, pass: 1 });
    expect(found.moves).toEqual([
      { from: 'high', to: 'medium', n: 1 },
      { from: 'medium', to: 'low', n: 1 },
      { from: 'medium', to: 'pass', n: 1 },
    ]);
    const { quantity } = trials.find((trial) => trial.rule === rule)!;
    const rows = await movedRows(engine, rule, before, after, { supplied, limit: 10, quantity });
    expect(rows.map(({ from, to, value, key }) => [from, to, value?.toFixed(4), key])).toEqual([
      ['medium', 'pass', '0.1547', { stage_pair: '送审→审定' }],
      ['high', 'medium', '0.2176', { stage_pair: '批复→审定' }],
      ['medium', 'low', '0.1702', { stage_pair: '申请→中标' }],
    ]);
    expect(rows.every(({ projectName, evaluationId }) => projectName && evaluationId)).toBe(true);
    expect(await movedRows(engine, rule, before, after, { supplied, limit: 1 })).toMatchObject([
      { from: 'medium', to: 'pass', value: null },
    ]);
  });

  it('moves only rows whose quantity lies between the old and the new threshold', async () => {
    let moved = 0;
    for (const { rule, name, standard, value, quantity } of trials) {
      if (!quantity) continue;
      const after = { ...defaultsOf(rule), [name]: value };
      const rows = await movedRows(engine, rule, defaultsOf(rule), after, { supplied, limit: 500, quantity });
      const [low, high] = [Math.min(standard, value) - 1e-9, Math.max(standard, value) + 1e-9];
      expect([
        rule.id,
        name,
        value,
        rows.filter((row) => !(row.value! >= low && row.value! <= high)),
      ]).toEqual([rule.id, name, value, []]);
      moved += rows.length;
    }
    expect(moved).toBeGreaterThan(40);
  });

  it('keeps to the scope, except for a rule that looks at the whole set', async () => {
    const rule = ruleNamed('execution-low');
    const [before, after] = [defaultsOf(rule), { ...defaultsOf(rule), info: 0.99 }];
    const of = (region: string) =>
      whatIf(engine, rule, before, after, { supplied, scope: { ...everywhere, regions: [region] } });
    const [all, chaoyang, fengtai] = [
      await whatIf(engine, rule, before, after, { supplied }),
      await of('朝阳'),
      await of('丰台'),
    ];
    for (const verdict of ['high', 'medium', 'low', 'pass', 'unknown', 'na'] as const)
      expect(chaoyang.after[verdict] + fengtai.after[verdict]).toBe(all.after[verdict]);
    expect(chaoyang.after.pass).toBeLessThan(all.after.pass);

    const whole = ruleNamed('region-scale-shift');
    const departments = ['no such department'];
    const [narrowed, everything] = [
      await whatIf(engine, whole, {}, { effect: 1 }, { supplied, scope: { ...everywhere, departments } }),
      await whatIf(engine, whole, {}, { effect: 1 }, { supplied }),
    ];
    expect(narrowed).toEqual(everything);
  });

  it('pairs rows that the rule makes from the values themselves', async () => {
    const rule = weakRows();
    const after = { line: 0.95, many: 2 };
    const found = await whatIf(engine, rule, {}, after, { supplied });
    expect(found.before).toEqual(tallyOf(await evaluateRule(engine, rule, { supplied })));
    expect(found.after).toEqual(tallyOf(await evaluateRule(engine, rule, { supplied, parameters: after })));
    const entering = found.after.low - found.before.low;
    expect(entering).toBeGreaterThan(0);
    // A stricter line only ever adds, also to groups that some blank score had left open.
    expect(found.moves.every(({ to }) => to === 'low')).toBe(true);
    expect(found.moves.reduce((sum, { n }) => sum + n, 0)).toBe(entering);
    const rows = await movedRows(engine, rule, {}, after, { supplied, limit: 100 });
    expect(rows).toHaveLength(entering);
    expect(rows.every(({ key, evaluationId }) => key['level1'] && evaluationId)).toBe(true);
  });

  it('judges nothing where a column was not supplied', async () => {
    const without = new Set([...supplied].filter((name) => name !== 'fund.executed'));
    const rule = ruleNamed('execution-low');
    const { after } = await whatIf(engine, rule, {}, { info: 0.5 }, { supplied: without });
    expect(after).toMatchObject({ high: 0, medium: 0, low: 0, pass: 0 });
    expect(after.unknown).toBeGreaterThan(0);
  });

  it('stops with its signal', async () => {
    const rule = ruleNamed('execution-low');
    await expect(
      whatIf(engine, rule, {}, { info: 0.5 }, { supplied }, AbortSignal.abort()),
    ).rejects.toThrow();
  });
});

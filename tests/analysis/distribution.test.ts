import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axisOf,
  fewRows,
  readBins,
  readPoints,
  readSpread,
  spreadValues,
  whatIf,
  type Bins,
  type Tally,
} from '../../src/analysis';
import type { Engine } from '../../src/engine';
import { thresholdGroups, type Rule } from '../../src/rules';
import { engines, loadSeeds } from '../support/seeds';
import { defaultsOf, ruleNamed, trials } from './trial-rules';

const queryOf = (rule: Rule, values = defaultsOf(rule)) => ({
  rule,
  quantity: thresholdGroups(rule)[0]!.quantity,
  values,
});
const judged = (tally: Tally): number => tally.high + tally.medium + tally.low + tally.pass;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Stages whose deviation is the row's number in thousandths, one blank base and one base of 0. */
const deviations = (rows: number): string => `CREATE OR REPLACE TABLE fund_stage_view AS
  SELECT * EXCLUDE (range) REPLACE (
    CAST(CASE range WHEN ${rows} THEN NULL WHEN ${rows + 1} THEN 0 ELSE 1000 END AS DECIMAL(18, 6)) AS base_amount,
    CAST(1000 - range AS DECIMAL(18, 6)) AS result_amount, 'e' || range AS evaluation_id)
  FROM (FROM fund_stage_view LIMIT 1), range(${rows + 2})`;

describe.each(engines)('the distribution of a tested quantity, on the %s engine', (_, open) => {
  let engine: Engine;
  let supplied: ReadonlySet<string>;
  beforeAll(async () => {
    engine = await open();
    supplied = new Set((await loadSeeds(engine)).supplied);
  });
  afterAll(() => engine.close());

  it('names the rows of a small set, with the value and both verdicts', async () => {
    const query = queryOf(ruleNamed('budget-deviation'), { info: 0.16, warn: 0.18, severe: 0.3 });
    expect(await readSpread(engine, query, { supplied })).toMatchObject({ n: 3, without: 0 });
    const points = await readPoints(engine, query, defaultsOf(query.rule), { supplied });
    expect(
      points.map(({ value, from, to, key }) => [value?.toFixed(4), from, to, key['stage_pair']]),
    ).toEqual([
      ['0.2176', 'high', 'medium', '批复→审定'],
      ['0.1702', 'medium', 'low', '申请→中标'],
      ['0.1547', 'medium', 'pass', '送审→审定'],
    ]);
    expect(points.every(({ projectName }) => projectName)).toBe(true);
  });

  it('counts every judged row of the seed set once, in every rule', async () => {
    const seen = new Set<string>();
    for (const { rule, quantity } of trials) {
      if (!quantity || seen.has(rule.id)) continue;
      seen.add(rule.id);
      const values = defaultsOf(rule);
      const spread = await readSpread(engine, { rule, quantity, values }, { supplied });
      const axis = axisOf(spread, { marks: [] });
      const bins = await readBins(engine, { rule, quantity, values }, axis, 'right', { supplied });
      const all = [...bins.bins.map(({ tally }) => tally), bins.below, bins.above];
      expect([rule.id, sum(all.map(judged)), bins.n]).toEqual([rule.id, spread.n, spread.n]);
      const { after } = await whatIf(engine, rule, values, values, { supplied });
      expect([rule.id, spread.n + spread.without]).toEqual([rule.id, judged(after)]);
      if (spread.n < fewRows)
        expect((await readPoints(engine, { rule, quantity, values }, values, { supplied })).length).toBe(
          spread.n,
        );
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  it('moves its scale with what makes up the quantity, not with a threshold', () => {
    const rule = ruleNamed('execution-low');
    const { quantity } = queryOf(rule);
    const now = defaultsOf(rule);
    expect(spreadValues(rule, quantity, now, { ...now, info: 0.5 })).toEqual(now);
    expect(spreadValues(rule, quantity, now, { ...now, denominator: 'received', info: 0.5 })).toEqual({
      ...now,
      denominator: 'received',
    });
  });

  describe('of a thousand rows', () => {
    let bins: Bins;
    const rule = ruleNamed('budget-deviation');
    const axis = { from: 0, to: 0.4, step: 0.01, bins: 40 };
    beforeAll(async () => {
      await engine.run(deviations(1000));
      bins = await readBins(engine, queryOf(rule), axis, 'right');
    });

    it('keeps to the rows that can be judged', async () => {
      const spread = await readSpread(engine, queryOf(rule));
      expect(spread).toMatchObject({ n: 1000, without: 0, min: 0, max: 0.999 });
      expect(spread.quartiles.map((value) => value.toFixed(2))).toEqual(['0.25', '0.75']);
    });

    it('has each value on its side of the thresholds, though none is exact in binary', () => {
      const at = (index: number): Tally => bins.bins[index]!.tally;
      expect(bins.bins.map(({ from }) => from).slice(9, 12)).toEqual([0.09, 0.1, 0.11]);
      // 0 and 0.01 stand in the first bin, 10 % exactly still passes.
      expect(at(0)).toMatchObject({ pass: 11 });
      expect(bins.bins.slice(1).map(({ tally }) => judged(tally))).toEqual(
        Array.from({ length: 39 }, () => 10),
      );
      expect(at(9)).toMatchObject({ pass: 10, low: 0 });
      expect(at(10)).toMatchObject({ pass: 0, low: 10 });
      expect(at(14)).toMatchObject({ low: 10, medium: 0 });
      expect(at(15)).toMatchObject({ low: 0, medium: 10 });
      expect(at(20)).toMatchObject({ medium: 0, high: 10 });
    });

    it('counts what lies beyond the axis apart', () => {
      expect(bins.above).toMatchObject({ high: 599, pass: 0 });
      expect(judged(bins.below)).toBe(0);
      expect(bins.n).toBe(1000);
    });

    it('puts an edge into the bin that owns it', async () => {
      const left = await readBins(engine, queryOf(rule), axis, 'left');
      expect(left.bins[10]!.tally).toMatchObject({ pass: 1, low: 9 });
      expect(left.bins[39]!.tally).toMatchObject({ high: 11 });
      const inner = await readBins(engine, queryOf(rule), { from: 0.2, to: 0.4, step: 0.1, bins: 2 }, 'left');
      expect([judged(inner.below), judged(inner.above)]).toEqual([200, 599]);
    });
  });
});

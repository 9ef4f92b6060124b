import type { Engine } from '../engine';
import { verdicts, type Expression, type ParameterValues, type Rule, type Verdict } from '../rules';
import {
  isHitSql,
  judgedRow,
  judgedTwice,
  quantitySql,
  rowColumns,
  tallyOf,
  verdictOf,
  type JudgedRow,
  type Tally,
  type TrialData,
} from './judged-rows';

/** What a rule says under two sets of parameter values. */
export interface WhatIf {
  readonly before: Tally;
  readonly after: Tally;
  /** Rows whose verdict differs, by both verdicts. */
  readonly moves: readonly { readonly from: Verdict; readonly to: Verdict; readonly n: number }[];
}

/**
 * Judges every row with both sets of values in one scan. The numbers are those of `evaluateRule` under the same values.
 * Rejects with an `EngineError` where the rule does not bind or `signal` aborts.
 */
export async function whatIf(
  engine: Engine,
  rule: Rule,
  before: ParameterValues,
  after: ParameterValues,
  data: TrialData = {},
  signal?: AbortSignal,
): Promise<WhatIf> {
  const table = await engine.query(
    `SELECT from_code, to_code, count(*) AS n
FROM (${judgedTwice(rule, before, after, data)})
GROUP BY ALL`,
    signal,
  );
  const pairs = table.rows().map((row) => ({
    from: verdictOf(row['from_code']),
    to: verdictOf(row['to_code']),
    n: Number(row['n']),
  }));
  const rank = (verdict: Verdict): number => verdicts.indexOf(verdict);
  return {
    before: tallyOf(pairs.map(({ from, n }) => ({ verdict: from, n }))),
    after: tallyOf(pairs.map(({ to, n }) => ({ verdict: to, n }))),
    moves: pairs
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => rank(a.to) - rank(b.to) || rank(a.from) - rank(b.from)),
  };
}

export interface MovedRowsOptions extends TrialData {
  readonly limit: number;
  /** What stands as the value beside each row. */
  readonly quantity?: Expression | undefined;
}

/** Up to `limit` rows whose verdict differs: those that become problems, those that cease to be, then the rest. */
export async function movedRows(
  engine: Engine,
  rule: Rule,
  before: ParameterValues,
  after: ParameterValues,
  { limit, quantity, ...data }: MovedRowsOptions,
  signal?: AbortSignal,
): Promise<JudgedRow[]> {
  const value = quantity ? quantitySql(rule, quantity, after) : 'NULL';
  const [wasHit, isHit] = [isHitSql('from_code'), isHitSql('to_code')];
  const table = await engine.query(
    `SELECT *
FROM (${judgedTwice(rule, before, after, data, rowColumns(rule, value))})
WHERE from_code <> to_code
ORDER BY CASE WHEN ${isHit} AND NOT ${wasHit} THEN 0 WHEN ${wasHit} AND NOT ${isHit} THEN 1 ELSE 2 END,
  least(from_code, to_code), value DESC NULLS LAST, evaluation_id
LIMIT ${limit}`,
    signal,
  );
  return table.rows().map((row) => judgedRow(rule, row));
}

import type { Engine } from '../engine';
import { parametersOf, rowExpressions, type Expression, type ParameterValues, type Rule } from '../rules';
import {
  codeColumn,
  isJudgedSql,
  judgedRow,
  judgedTwice,
  quantitySql,
  rowColumns,
  rowsOf,
  type JudgedRow,
  type TrialData,
} from './judged-rows';

/** Where the values of a quantity lie over the rows a rule can judge. */
export interface Spread {
  readonly n: number;
  /** Judged rows for which the quantity has no value. */
  readonly without: number;
  readonly min: number;
  readonly max: number;
  readonly quartiles: readonly [lower: number, upper: number];
  /** The first and the ninety-ninth. */
  readonly percentiles: readonly [low: number, high: number];
}

/** Below this many rows single rows are shown, no bars. */
export const fewRows = 30;

/** One quantity of a rule under parameter values. */
export interface QuantityQuery {
  readonly rule: Rule;
  readonly quantity: Expression;
  readonly values: ParameterValues;
}

/**
 * The values on which the spread of a quantity hangs: those of `tried` that make up the quantity or say which rows the rule
 * applies to, for the rest those in force, so that moving a threshold does not move the scale under it.
 */
export function spreadValues(
  rule: Rule,
  quantity: Expression,
  inForce: ParameterValues,
  tried: ParameterValues,
): ParameterValues {
  const names = [quantity, ...rowExpressions(rule)].flatMap(parametersOf);
  return {
    ...inForce,
    ...Object.fromEntries(Object.entries(tried).filter(([name]) => names.includes(name))),
  };
}

/** One scan over the rows that end as a hit or a pass. */
export async function readSpread(
  engine: Engine,
  { rule, quantity, values }: QuantityQuery,
  data: TrialData = {},
  signal?: AbortSignal,
): Promise<Spread> {
  const columns = [codeColumn('code', rule, values, data), `${quantitySql(rule, quantity, values)} AS value`];
  const table = await engine.query(
    `SELECT count(value) AS n, count(*) - count(value) AS without, min(value) AS low, max(value) AS high,
  quantile_cont(value, [0.01, 0.25, 0.75, 0.99]) AS quantiles
FROM (${rowsOf(rule, values, data, columns)})
WHERE ${isJudgedSql('code')}`,
    signal,
  );
  const row = table.first() ?? {};
  const number = (name: string): number => Number(row[name] ?? 0);
  const list = row['quantiles'];
  const [first = 0, lower = 0, upper = 0, last = 0] = Array.isArray(list) ? list.map(Number) : [];
  return {
    n: number('n'),
    without: number('without'),
    min: number('low'),
    max: number('high'),
    quartiles: [lower, upper],
    percentiles: [first, last],
  };
}

/** The single rows that are judged under either set of values and have the quantity, highest value first; at most {@link fewRows}. */
export async function readPoints(
  engine: Engine,
  { rule, quantity, values }: QuantityQuery,
  inForce: ParameterValues,
  data: TrialData = {},
  signal?: AbortSignal,
): Promise<JudgedRow[]> {
  const table = await engine.query(
    `SELECT *
FROM (${judgedTwice(rule, inForce, values, data, rowColumns(rule, quantitySql(rule, quantity, values)))})
WHERE value IS NOT NULL AND (${isJudgedSql('from_code')} OR ${isJudgedSql('to_code')})
ORDER BY value DESC, evaluation_id
LIMIT ${fewRows}`,
    signal,
  );
  return table.rows().map((row) => judgedRow(rule, row));
}

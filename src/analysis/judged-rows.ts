import { identifier, type Value } from '../engine';
import {
  expressionSql,
  missingColumns,
  rowsSql,
  verdicts,
  verdictSql,
  type Expression,
  type ParameterValues,
  type Rule,
  type Verdict,
} from '../rules';
import type { Scope } from './scope';
import { scopeOnRule } from './scope-view';

/** The data a rule is tried on. */
export interface TrialData {
  /** Canonical columns the loaded files bring (`table.column`); undefined means all. */
  readonly supplied?: ReadonlySet<string> | undefined;
  readonly scope?: Scope | undefined;
}

/** Rows by verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** A row as people know it, with its verdicts under two sets of parameter values. */
export interface JudgedRow {
  readonly from: Verdict;
  readonly to: Verdict;
  readonly evaluationId: string | null;
  readonly projectName: string | null;
  readonly region: string | null;
  readonly year: number | null;
  /** The other columns of its key. */
  readonly key: Readonly<Record<string, Value>>;
  /** The quantity that was asked for, if it has a value. */
  readonly value: number | null;
}

/** `columns` over every row the rule looks at under `values`. To stand in parentheses after FROM. */
export const rowsOf = (
  rule: Rule,
  values: ParameterValues,
  data: TrialData,
  columns: readonly string[],
): string => `SELECT ${columns.join(',\n  ')}\nFROM ${rowsSql(rule, values, scopeOnRule(rule, data.scope))}`;

/** The code of a row's verdict (its index in `verdicts`) under some values, as a column of {@link rowsOf}. */
export function codeColumn(alias: string, rule: Rule, values: ParameterValues, data: TrialData): string {
  const isJudgeable = missingColumns(rule, data.supplied).length === 0;
  return `${verdictSql(rule, values, isJudgeable)} AS ${identifier(alias)}`;
}

/**
 * Every row with the codes of its verdicts under two sets of values, from_code and to_code, and `columns` as they are under
 * the second. Where the rule makes its rows from the values themselves, those of one key are one row.
 */
export function judgedTwice(
  rule: Rule,
  before: ParameterValues,
  after: ParameterValues,
  data: TrialData,
  columns: readonly string[] = [],
): string {
  const [from, to] = [codeColumn('from_code', rule, before, data), codeColumn('to_code', rule, after, data)];
  if (rowsSql(rule, before, 'TRUE') === rowsSql(rule, after, 'TRUE'))
    return rowsOf(rule, after, data, [from, to, ...columns]);
  const key = rule.fingerprint.map(identifier).join(', ');
  const place = `(${key}, row_number() OVER (PARTITION BY ${key})) AS place`;
  return `SELECT ifnull(from_code, ${notThere}) AS from_code, ifnull(to_code, ${notThere}) AS to_code, later.* EXCLUDE (to_code, place)
FROM (${rowsOf(rule, before, data, [from, place])}) AS earlier
FULL JOIN (${rowsOf(rule, after, data, [to, place, ...columns])}) AS later ON earlier.place IS NOT DISTINCT FROM later.place`;
}

/** A row that there is under one set of values only is judged by the rule under that one. */
const notThere = verdicts.indexOf('na');

/** A quantity as a number, in SQL. */
export const quantitySql = (rule: Rule, quantity: Expression, values: ParameterValues): string =>
  `CAST(${expressionSql(rule, quantity, values)} AS DOUBLE)`;

/** SQL condition: the verdict is that of a problem. */
export const isHitSql = (code: string): string => `${code} < ${verdicts.indexOf('pass')}`;
/** SQL condition: the row could be judged. */
export const isJudgedSql = (code: string): string => `${code} <= ${verdicts.indexOf('pass')}`;

/** The columns that {@link judgedRow} reads beside the codes; `value` is SQL. */
export function rowColumns(rule: Rule, value: string): string[] {
  const names = new Set(rule.view.columns.map(({ name }) => name));
  return [
    ...whose.map((name) => (names.has(name) ? identifier(name) : `NULL AS ${identifier(name)}`)),
    ...keyBeside(rule).map((name, index) => `${identifier(name)} AS key_${index}`),
    `${value} AS value`,
  ];
}

export function judgedRow(rule: Rule, row: Readonly<Record<string, Value>>): JudgedRow {
  const text = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  const number = (name: string): number | null => (row[name] === null ? null : Number(row[name]));
  return {
    from: verdictOf(row['from_code']),
    to: verdictOf(row['to_code']),
    evaluationId: text('evaluation_id'),
    projectName: text('project_name'),
    region: text('region'),
    year: number('year'),
    key: Object.fromEntries(keyBeside(rule).map((name, index) => [name, row[`key_${index}`] ?? null])),
    value: number('value'),
  };
}

/** The verdict of a code that {@link codeColumn} gave. */
export function verdictOf(code: Value | undefined): Verdict {
  const verdict = verdicts[Number(code)];
  if (!verdict) throw new Error(`${String(code)} is the code of no verdict`);
  return verdict;
}

/** Sums counts of rows by verdict. */
export function tallyOf(counts: readonly { readonly verdict: Verdict; readonly n: number }[]): Tally {
  const tally: Record<Verdict, number> = { high: 0, medium: 0, low: 0, pass: 0, unknown: 0, na: 0 };
  for (const { verdict, n } of counts) tally[verdict] += n;
  return tally;
}

const whose = ['evaluation_id', 'project_name', 'region', 'year'];

/** The columns of a finding's key that {@link whose} does not name. */
const keyBeside = ({ fingerprint }: Rule): string[] => fingerprint.filter((name) => !whose.includes(name));

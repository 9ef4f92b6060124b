import {
  judgedFrom,
  outcomeSql,
  rowConditions,
  severitySql,
  withDefaults,
  type ParameterValues,
} from './compile';
import { printExpression, type Expression } from './expression';
import type { Rule } from './rule';
import { severities, type Severity } from './types';

/** What a rule says of one row in the end: the severity of a problem, or why it is none. */
export type Verdict = Severity | 'pass' | 'unknown' | 'na';
export const verdicts: readonly Verdict[] = [...severities, 'pass', 'unknown', 'na'];

const code = (verdict: Verdict): string => String(verdicts.indexOf(verdict));
const severityCodes = { high: code('high'), medium: code('medium'), low: code('low') };

/** One expression of a rule as SQL under parameter values. */
export const expressionSql = (rule: Rule, expression: Expression, values: ParameterValues): string =>
  printExpression(expression, withDefaults(rule, values));

/**
 * The verdict on a row as an SQL expression over the rule's view: its index in {@link verdicts}, so that a scan of a
 * million rows groups small numbers. Decided as in the rule's own statements. `isJudgeable` as in `CompileOptions`.
 */
export function verdictSql(rule: Rule, values: ParameterValues, isJudgeable = true): string {
  const sql = (expression: Expression): string => expressionSql(rule, expression, values);
  return outcomeSql(rule, sql, isJudgeable, {
    hit: severitySql(rule, sql, severityCodes),
    pass: code('pass'),
    unknown: code('unknown'),
    na: code('na'),
  });
}

/**
 * The rows a rule looks at under these values, further restricted by `condition`: what follows FROM. Under other values
 * a rule of a higher-level kind may make other rows.
 */
export const rowsSql = (rule: Rule, values: ParameterValues, condition: string): string =>
  `${judgedFrom(rule, values)}\nWHERE ${[...rowConditions(rule), condition].join(' AND ')}`;

import { identifier, type Value } from '../engine';
import { outcomeSql, rowConditions } from './compile';
import type { OutcomeCounts, Prepared } from './evaluate';
import { printExpression } from './expression';
import { decidingColumns } from './parse';
import type { Rule } from './rule';

/**
 * The code of a row; NULL for rows the rule does not look at. Unknown has a bit for each blank column that explains it added
 * (see {@link bitOf}): of those needed if any of them is blank, else of those the conditions read.
 */
export const codes = { pass: 0, hit: 1, na: 2, unknown: 3 } as const;
/** Columns that have a bit; with more a code would not fit into an INTEGER. */
const mostColumns = 28;

/** Whether the rule judges rows of its view, and the columns that explain its unknowns are not too many. */
export const hasCode = (rule: Rule): boolean =>
  rule.shape === undefined && explaining(rule).length <= mostColumns;

/** Columns whose blanks explain an unknown: those needed, and those the conditions read. */
const explaining = (rule: Rule): string[] => [...new Set([...rule.needs, ...decidingColumns(rule)])];

/** The code of a row as an SQL expression over the rule's view. */
export function codeSql({ rule, compiled, missing }: Prepared): string {
  const blanks = (names: readonly string[]): string =>
    names
      .map((name) => `CASE WHEN ${identifier(name)} IS NULL THEN ${bitOf(rule, name)} ELSE 0 END`)
      .join(' + ') || '0';
  const reasons =
    rule.needs.length > 0
      ? `coalesce(nullif(${blanks(rule.needs)}, 0), ${blanks(explaining(rule))})`
      : blanks(explaining(rule));
  const outcome = outcomeSql(
    rule,
    (expression) => printExpression(expression, compiled.parameters),
    missing.length === 0,
    {
      pass: String(codes.pass),
      hit: String(codes.hit),
      na: String(codes.na),
      unknown: `${codes.unknown} + ${reasons}`,
    },
  );
  const conditions = rowConditions(rule);
  return conditions.length > 0 ? `CASE WHEN ${conditions.join(' AND ')} THEN ${outcome} END` : outcome;
}

/** Sets of columns stand above the two bits of the outcome. */
const bitOf = (rule: Rule, name: string): number => 4 * 2 ** explaining(rule).indexOf(name);

/** The columns a code says were blank. */
export function blanksOf(rule: Rule): (code: number) => string[] {
  const deciding = decidingColumns(rule);
  return (code) =>
    explaining(rule).filter(
      (name) => Math.floor(code / bitOf(rule, name)) % 2 === 1 && deciding.includes(name),
    );
}

/** The column in which the codes of the rule at `index` stand. */
export const codeColumn = (index: number): string => `code_${index}`;

/** Columns of a statement that counts the codes of the rule at `index`; read by {@link readCounts}. */
export const codeCountsSql = (index: number): string =>
  [
    `count(${codeColumn(index)}) AS n_${index}`,
    ...(['hit', 'pass', 'na'] as const).map(
      (outcome) => `count(*) FILTER (WHERE ${codeColumn(index)} = ${codes[outcome]}) AS ${outcome}_${index}`,
    ),
  ].join(', ');

export function readCounts(row: Readonly<Record<string, Value>>, index: number): OutcomeCounts {
  const count = (name: string): number => Number(row[`${name}_${index}`] ?? 0);
  const [n, hit, pass, na] = [count('n'), count('hit'), count('pass'), count('na')];
  return { n, hit, pass, unknown: n - hit - pass - na, na };
}

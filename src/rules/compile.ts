import { identifier, literal } from '../engine';
import { printExpression, type Expression, type ParameterValue } from './expression';
import { decidingColumns } from './parse';
import type { Rule } from './rule';

/** Values of a rule's parameters, by name; what is absent takes the rule's default. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/**
 * A rule as SQL. All statements read the same judged rows: na, unknown, hit or pass is decided by one CASE inside the
 * statement (see {@link judgedRows}).
 */
export interface CompiledRule {
  readonly rule: Rule;
  readonly parameters: ParameterValues;
  /** One row: n, hit, pass, unknown, na. */
  readonly countsSql: string;
  /** One row per hit, worst first. */
  readonly hitsSql: string;
  /** evaluation_id (where the view has one), missing (names of blank columns, `;`-separated) and n. */
  readonly unknownSql: string;
  /** Table the statements read. */
  readonly table: string;
  /** Every expression of the rule as SQL, to be bound before anything runs (see {@link bindSql}). */
  readonly binds: readonly {
    readonly field: string;
    readonly expression: string;
    readonly boolean: boolean;
  }[];
}

/** Columns that findings carry beside key and evidence, where the view has them. */
const identityColumns = [
  'evaluation_id',
  'project_name',
  'region',
  'year',
  'department',
  'unit',
  'kind',
  'source_id',
  'locator',
];

export const evidenceAlias = (name: string): string => `evidence_${name}`;
export const shownAlias = (name: string): string => `shown_${name}`;
export const keyAlias = (name: string): string => `key_${name}`;

export interface CompileOptions {
  /** Table to judge instead of the rule's entity view (the rule's own tests). */
  readonly table?: string | undefined;
  /** FALSE where a column the rule cannot do without is not supplied: every row it applies to is then unknown. */
  readonly isJudgeable?: boolean;
}

/** Compiles a rule with parameter values. */
export function compileRule(
  rule: Rule,
  values: ParameterValues = {},
  options: CompileOptions = {},
): CompiledRule {
  const { table = rule.view.name, isJudgeable = true } = options;
  const parameters = withDefaults(rule, values);
  const sql = (expression: Expression): string => printExpression(expression, parameters);
  const judged = judgedRows(rule, sql, table, isJudgeable);
  return {
    rule,
    parameters,
    countsSql: `${judged}\nSELECT ${['hit', 'pass', 'unknown', 'na'].map((outcome) => `count(*) FILTER (row_outcome = ${literal(outcome)}) AS ${identifier(outcome)}`).join(', ')}, count(*) AS n\nFROM judged`,
    hitsSql: `${judged}\nSELECT ${hitColumns(rule, sql).join(',\n       ')}\nFROM judged\nWHERE row_outcome = 'hit'\nORDER BY severity_rank, materiality DESC NULLS LAST, ${rule.fingerprint.map((name) => identifier(name)).join(', ')}`,
    unknownSql: `${judged}\nSELECT ${hasColumn(rule, 'evaluation_id') ? 'evaluation_id' : 'NULL AS evaluation_id'}, ${missingColumns(rule)} AS missing, count(*) AS n\nFROM judged\nWHERE row_outcome = 'unknown'\nGROUP BY 1, 2\nORDER BY 1, 2`,
    table,
    binds: bindChecks(rule, sql),
  };
}

/** The rule's parameters with its own defaults under `values`. */
export function withDefaults(rule: Rule, values: ParameterValues): ParameterValues {
  const params = Object.entries(rule.source.params ?? {});
  return Object.fromEntries(params.map(([name, param]) => [name, values[name] ?? param.default]));
}

type Print = (expression: Expression) => string;

/**
 * The four outcomes of a row, in the order the format fixes: `applies` FALSE is na; a needed column, `applies` or
 * `when` NULL is unknown; `when` TRUE is a hit; the rest passes.
 */
function judgedRows(rule: Rule, sql: Print, table: string, isJudgeable: boolean): string {
  const when = sql(rule.when);
  const applies = rule.applies && sql(rule.applies);
  const unknown = [
    ...rule.needs.map((name) => `${identifier(name)} IS NULL`),
    ...(applies ? [`${applies} IS NULL`] : []),
    `${when} IS NULL`,
    ...(isJudgeable ? [] : ['TRUE']),
  ].join(' OR ');
  const asked = rule.source.include ?? [];
  const hidden = rule.view.optionalRows.filter(({ name }) => !asked.includes(name));
  const filter = hidden.map((rows) => `(${rows.where}) IS NOT TRUE`).join(' AND ');
  return `WITH judged AS (
  SELECT *,
         CASE ${applies ? `WHEN NOT ${applies} THEN 'na'\n              ` : ''}WHEN ${unknown} THEN 'unknown'
              WHEN ${when} THEN 'hit'
              ELSE 'pass' END AS row_outcome
  FROM ${identifier(table)}${filter ? `\n  WHERE ${filter}` : ''}
)`;
}

function hitColumns(rule: Rule, sql: Print): string[] {
  const tiers = rule.tiers.map(
    ({ severity, expression }) => `WHEN ${expression ? sql(expression) : 'TRUE'} THEN ${literal(severity)}`,
  );
  const ranks = rule.tiers.map(
    ({ severity, expression }) =>
      `WHEN ${expression ? sql(expression) : 'TRUE'} THEN ${severityRank[severity]}`,
  );
  return [
    ...identityColumns.map((name) =>
      hasColumn(rule, name) ? identifier(name) : `NULL AS ${identifier(name)}`,
    ),
    `CASE ${tiers.join(' ')} ELSE 'low' END AS severity`,
    `CASE ${ranks.join(' ')} ELSE ${severityRank.low} END AS severity_rank`,
    `CAST(${rule.materiality ? sql(rule.materiality) : 'NULL'} AS DOUBLE) AS materiality`,
    ...rule.fingerprint.map((name) => `${identifier(name)} AS ${identifier(keyAlias(name))}`),
    ...rule.evidence.map(
      ({ name, expression }) => `${sql(expression)} AS ${identifier(evidenceAlias(name))}`,
    ),
    ...rule.shown.map((name) => `${identifier(name)} AS ${identifier(shownAlias(name))}`),
  ];
}

const severityRank = { high: 0, medium: 1, low: 2 } as const;

/** Blank columns that explain an unknown: those needed, else those the conditions read. */
function missingColumns(rule: Rule): string {
  const list = (names: readonly string[]): string =>
    `concat_ws(';', ${names.map((name) => `CASE WHEN ${identifier(name)} IS NULL THEN ${literal(name)} END`).join(', ')})`;
  const read = list(decidingColumns(rule));
  return rule.needs.length > 0 ? `coalesce(nullif(${list(rule.needs)}, ''), ${read})` : read;
}

function bindChecks(rule: Rule, sql: Print): CompiledRule['binds'] {
  const check = (field: string, expression: Expression, boolean = false): CompiledRule['binds'][number] => ({
    field,
    boolean,
    expression: sql(expression),
  });
  return [
    ...(rule.applies ? [check('applies', rule.applies, true)] : []),
    check('when', rule.when, true),
    ...rule.tiers.flatMap(({ severity, expression }) =>
      expression ? [check(`severity.${severity}`, expression, true)] : [],
    ),
    ...(rule.materiality ? [check('materiality', rule.materiality)] : []),
    ...rule.evidence.map(({ name, expression }) => check(`evidence.${name}`, expression)),
  ];
}

/** A statement that binds expressions over a table without running them: one row per expression, with its type. */
export const bindSql = (expressions: readonly string[], table: string): string =>
  `DESCRIBE SELECT ${expressions.map((expression, index) => `${expression} AS value_${index}`).join(', ')} FROM ${identifier(table)}`;

const hasColumn = (rule: Rule, name: string): boolean =>
  rule.view.columns.some((column) => column.name === name);

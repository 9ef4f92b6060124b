import type { ViewDefinition } from '../dataset';
import { identifier, literal } from '../engine';
import { columnsOf, printExpression, type Expression, type ParameterValue } from './expression';
import { isBlank, isCondition, relationOf } from './kinds';
import { decidingColumns } from './parse';
import type { Rule } from './rule';
import { rowOutcomes, type RowOutcome, type Severity } from './types';

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
  /** Table the statements read: its name, or for a rule of a kind the sub-query, in parentheses, that makes its rows. */
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
    hitsSql: `${rule.shape ? judgedRows(rule, sql, table, isJudgeable, true) : judged}\nSELECT ${hitColumns(rule, sql).join(',\n       ')}\nFROM judged\nWHERE row_outcome = 'hit'\nORDER BY severity_rank, materiality DESC NULLS LAST, ${rule.fingerprint.map((name) => identifier(name)).join(', ')}`,
    unknownSql: `${judged}\nSELECT ${hasColumn(rule, 'evaluation_id') ? 'evaluation_id' : 'NULL AS evaluation_id'}, ${missingColumns(rule)} AS missing, count(*) AS n\nFROM judged\nWHERE row_outcome = 'unknown'\nGROUP BY 1, 2\nORDER BY 1, 2`,
    table: rule.shape ? kindRows(rule, sql, table, true) : table,
    binds: bindChecks(rule, sql, table),
  };
}

/** The rule's parameters with its own defaults under `values`. */
export function withDefaults(rule: Rule, values: ParameterValues): ParameterValues {
  const params = Object.entries(rule.source.params ?? {});
  return Object.fromEntries(params.map(([name, param]) => [name, values[name] ?? param.default]));
}

type Print = (expression: Expression) => string;

const outcomeWords = Object.fromEntries(
  rowOutcomes.map((outcome) => [outcome, literal(outcome)]),
) as Readonly<Record<RowOutcome, string>>;

/**
 * The four outcomes of a row, in the order the format fixes: `applies` FALSE is na; a needed column, `applies` or
 * `when` NULL is unknown; `when` TRUE is a hit; the rest passes. `words` is the SQL each outcome becomes.
 */
export function outcomeSql(rule: Rule, sql: Print, isJudgeable: boolean, words = outcomeWords): string {
  const when = sql(rule.when);
  const applies = rule.applies && sql(rule.applies);
  const unknown = [
    ...rule.needs.map((name) => `${identifier(name)} IS NULL`),
    ...(applies ? [`${applies} IS NULL`] : []),
    `${when} IS NULL`,
    ...(isJudgeable ? [] : ['TRUE']),
  ].join(' OR ');
  return `CASE ${applies ? `WHEN NOT ${applies} THEN ${words.na}\n              ` : ''}WHEN ${unknown} THEN ${words.unknown}
              WHEN ${when} THEN ${words.hit}
              ELSE ${words.pass} END`;
}

/** The severity of a hit: the first tier that holds. `words` is the SQL each severity becomes. */
export function severitySql(
  rule: Rule,
  sql: Print,
  words: Readonly<Record<Severity, string | number>>,
): string {
  const tiers = rule.tiers.map(
    ({ severity, expression }) => `WHEN ${expression ? sql(expression) : 'TRUE'} THEN ${words[severity]}`,
  );
  return `CASE ${tiers.join(' ')} ELSE ${words.low} END`;
}

/** Conditions on the rows of the view that a rule looks at: optional rows only where it asks for them. */
export const rowConditions = (rule: Rule): string[] => hiddenRows(rule.view, rule);

function hiddenRows({ optionalRows }: ViewDefinition, { source }: Rule): string[] {
  const asked = source.include ?? [];
  const hidden = optionalRows.filter(({ name }) => !asked.includes(name));
  return hidden.map((rows) => `(${rows.where}) IS NOT TRUE`);
}

interface RowSource {
  /** `name AS (…)`: what makes the rows; empty where they are those of the table. */
  readonly ctes: readonly string[];
  /** Their name, quoted where it must be. */
  readonly from: string;
}

/**
 * The rows a rule judges, before their outcome is decided: those of `table`, or what the rule's kind makes of them. For a
 * statement that reads nothing but problems, what is told of a row may be left out of the others.
 */
function rowSource(rule: Rule, sql: Print, table: string, isOfProblems: boolean): RowSource {
  const { shape } = rule;
  if (!shape) return { ctes: [], from: identifier(table) };
  const ctes = relationOf(shape, {
    print: sql,
    table,
    where: hiddenRows(shape.base, rule),
    reads: new Set(isOfProblems ? columnsTold(rule) : columnsJudged(rule)),
    when: rule.when,
    isOfProblems,
  });
  return {
    ctes: ctes.map(
      ({ name, sql: body, isInlined }) => `${name} AS ${isInlined ? 'NOT MATERIALIZED ' : ''}(\n  ${body}\n)`,
    ),
    from: 'shaped',
  };
}

/**
 * What stands after FROM for the rows a rule judges, before their outcome is decided: its view, or a sub-query that makes
 * them as the rule's kind says. Rows hidden by {@link rowConditions} are still in a view.
 */
export function judgedFrom(rule: Rule, values: ParameterValues = {}, table = rule.view.name): string {
  const parameters = withDefaults(rule, values);
  const sql = (expression: Expression): string => printExpression(expression, parameters);
  return rule.shape ? kindRows(rule, sql, table, false) : identifier(table);
}

function kindRows(rule: Rule, sql: Print, table: string, isOfProblems: boolean): string {
  const { ctes, from } = rowSource(rule, sql, table, isOfProblems);
  return `(WITH ${ctes.join(', ')} SELECT * FROM ${from}) AS rows_judged`;
}

/** Columns by which any row is judged, told apart and restricted to a part of the data. */
function columnsJudged(rule: Rule): string[] {
  const expressions = [rule.applies, rule.when, ...rule.tiers.map(({ expression }) => expression)];
  return [
    ...identityColumns.filter((name) => name !== 'locator'),
    ...rule.needs,
    ...rule.fingerprint,
    ...decidingColumns(rule),
    ...expressions.flatMap((expression) => (expression ? columnsOf(expression) : [])),
  ];
}

/** Columns read of a problem. */
function columnsTold(rule: Rule): string[] {
  const expressions = [rule.materiality, ...rule.evidence.map(({ expression }) => expression)];
  return [
    ...columnsJudged(rule),
    ...identityColumns,
    ...rule.shown,
    ...expressions.flatMap((expression) => (expression ? columnsOf(expression) : [])),
  ];
}

function judgedRows(
  rule: Rule,
  sql: Print,
  table: string,
  isJudgeable: boolean,
  isOfProblems = false,
): string {
  const { ctes, from } = rowSource(rule, sql, table, isOfProblems);
  const filter = rowConditions(rule).join(' AND ');
  const judged = `judged AS (
  SELECT *,
         ${outcomeSql(rule, sql, isJudgeable)} AS row_outcome
  FROM ${from}${filter ? `\n  WHERE ${filter}` : ''}
)`;
  return `WITH ${[...ctes, judged].join(', ')}`;
}

function hitColumns(rule: Rule, sql: Print): string[] {
  return [
    ...identityColumns.map((name) =>
      hasColumn(rule, name) ? identifier(name) : `NULL AS ${identifier(name)}`,
    ),
    `${severitySql(rule, sql, severityWords)} AS severity`,
    `${severitySql(rule, sql, severityRank)} AS severity_rank`,
    `CAST(${rule.materiality ? sql(rule.materiality) : 'NULL'} AS DOUBLE) AS materiality`,
    ...rule.fingerprint.map((name) => `${identifier(name)} AS ${identifier(keyAlias(name))}`),
    ...rule.evidence.map(
      ({ name, expression }) => `${sql(expression)} AS ${identifier(evidenceAlias(name))}`,
    ),
    ...rule.shown.map((name) => `${identifier(name)} AS ${identifier(shownAlias(name))}`),
  ];
}

const severityRank = { high: 0, medium: 1, low: 2 } as const;
const severityWords = { high: literal('high'), medium: literal('medium'), low: literal('low') } as const;

/** Blank columns that explain an unknown: those needed, else those the conditions read. */
function missingColumns(rule: Rule): string {
  const { shape } = rule;
  const test = (name: string): string => (shape ? isBlank(shape, name) : `${identifier(name)} IS NULL`);
  const list = (names: readonly string[]): string =>
    names.length === 0
      ? `''`
      : `concat_ws(';', ${names.map((name) => `CASE WHEN ${test(name)} THEN ${literal(name)} END`).join(', ')})`;
  const deciding = decidingColumns(rule);
  const needed = shape ? rule.needs.filter((name) => deciding.includes(name)) : rule.needs;
  const read = list(deciding);
  return needed.length > 0 ? `coalesce(nullif(${list(needed)}, ''), ${read})` : read;
}

function bindChecks(rule: Rule, sql: Print, table: string): CompiledRule['binds'] {
  const check = (field: string, expression: Expression, boolean = false): CompiledRule['binds'][number] => ({
    field,
    boolean,
    expression: sql(expression),
  });
  const { shape } = rule;
  return [
    ...Object.entries(shape?.parts ?? {}).map(([name, part]) => ({
      field: `${shape?.kind ?? ''}.${name}`,
      boolean: isCondition(name),
      // over the view, while the others stand over what the kind makes of it
      expression: `(SELECT ${sql(part)} FROM ${identifier(table)})`,
    })),
    ...(rule.applies ? [check('applies', rule.applies, true)] : []),
    check('when', rule.when, true),
    ...rule.tiers.flatMap(({ severity, expression }) =>
      expression ? [check(`severity.${severity}`, expression, true)] : [],
    ),
    ...(rule.materiality ? [check('materiality', rule.materiality)] : []),
    ...rule.evidence.map(({ name, expression }) => check(`evidence.${name}`, expression)),
  ];
}

/**
 * A statement that binds expressions over a table (see {@link CompiledRule.table}) without running them: one row per
 * expression, with its type.
 */
export const bindSql = (expressions: readonly string[], table: string): string =>
  `DESCRIBE SELECT ${expressions.map((expression, index) => `${expression} AS value_${index}`).join(', ')} FROM ${table.startsWith('(') ? table : identifier(table)}`;

const hasColumn = (rule: Rule, name: string): boolean =>
  rule.view.columns.some((column) => column.name === name);

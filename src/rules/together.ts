import { identifier, type Engine } from '../engine';
import { compileRule, outcomeSql, rowConditions } from './compile';
import {
  bind,
  isOwnFault,
  noCounts,
  prepare,
  remembered,
  resultOf,
  unknownRows,
  type EvaluateOptions,
  type OutcomeCounts,
  type Prepared,
  type RuleResult,
  type UnknownRows,
} from './evaluate';
import { printExpression } from './expression';
import { readHits, type Hit } from './hits';
import { withinLimit } from './limit';
import { decidingColumns } from './parse';
import type { Rule } from './rule';

/** Rules that can be judged together, a list per view; a rule that makes its rows itself stands alone. */
export function viewGroups(rules: readonly Rule[]): Rule[][] {
  const groups = new Map<unknown, Rule[]>();
  for (const rule of rules) {
    const isAlone = rule.shape !== undefined || explaining(rule).length > mostColumns;
    const key = isAlone ? rule : rule.view.name;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()];
}

/**
 * Judges rules of one view in one scan and tells each result as it is known. What a row is to every rule is kept as small
 * numbers in a table of its own, from which counts and unknowns are read, and the rows that are a problem to any rule are
 * copied aside, so that each rule's own statement for problems reads few rows. Outcomes are those of `evaluateRule`.
 *
 * Rules that do not bind are left out, and if the scan fails or takes longer than a rule may, no result is told: those run
 * alone then. Cancellation by `signal` and the loss of the engine reject.
 */
export async function evaluateTogether(
  engine: Engine,
  rules: readonly Rule[],
  optionsOf: (rule: Rule) => EvaluateOptions,
  onResult: (result: RuleResult) => void,
  signal?: AbortSignal,
): Promise<void> {
  const tables = freshTables();
  const ms = rules[0] && optionsOf(rules[0]).timeLimitMs;
  try {
    const members = await withinLimit(ms, signal, async (either) => {
      const prepared = rules.map((rule) => prepare(rule, optionsOf(rule)));
      const sound = await boundOf(engine, prepared, either);
      if (sound.length > 0) await judge(engine, sound, tables, either);
      return sound;
    });
    for (const [index, member] of members.entries()) {
      onResult(await withinLimit(ms, signal, (either) => read(engine, member, index, tables, either)));
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (!isOwnFault(error)) throw error;
  } finally {
    const names = [tables.codes, tables.problems].map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`);
    // An engine that is gone takes its tables with it.
    await engine.run(names).catch(() => undefined);
  }
}

interface Tables {
  /** One row per row of the view: row_no, evaluation_id and a column of codes per rule. */
  readonly codes: string;
  /** The view's rows that are a problem to some rule; not there while `hasProblems` is FALSE. */
  readonly problems: string;
  hasProblems: boolean;
  /** Of each rule, in their order. */
  counts: readonly OutcomeCounts[];
}

let runs = 0;

/** Names no other run uses. */
function freshTables(): Tables {
  runs += 1;
  return { codes: `rule_codes_${runs}`, problems: `rule_problems_${runs}`, hasProblems: false, counts: [] };
}

/**
 * The code of a row; NULL for rows the rule does not look at. Unknown has a bit for each blank column that explains it added
 * (see {@link bitOf}): of those needed if any of them is blank, else of those the conditions read.
 */
const codes = { pass: 0, hit: 1, na: 2, unknown: 3 } as const;
const mostColumns = 28;

/** Columns whose blanks explain an unknown: those needed, and those the conditions read. */
const explaining = (rule: Rule): string[] => [...new Set([...rule.needs, ...decidingColumns(rule)])];

function codeSql({ rule, compiled, missing }: Prepared): string {
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

const bitOf = (rule: Rule, name: string): number => 4 * 2 ** explaining(rule).indexOf(name);

/** The columns a code says were blank. */
function blanksOf(rule: Rule): (code: number) => string[] {
  const deciding = decidingColumns(rule);
  return (code) =>
    explaining(rule).filter(
      (name) => Math.floor(code / bitOf(rule, name)) % 2 === 1 && deciding.includes(name),
    );
}

/** Those whose expressions bind: usually all, in one statement. */
async function boundOf(
  engine: Engine,
  prepared: readonly Prepared[],
  signal: AbortSignal,
): Promise<Prepared[]> {
  const binds = (some: readonly Prepared[]): Promise<boolean> =>
    bind(
      engine,
      some.flatMap(({ compiled }) => compiled.binds),
      some[0]?.compiled.table ?? '',
      signal,
    ).then(
      () => true,
      (error: unknown) => {
        if (!isOwnFault(error) || signal.aborted) throw error;
        return false;
      },
    );
  if (await binds(prepared)) return [...prepared];
  const sound: Prepared[] = [];
  for (const one of prepared) if (await binds([one])) sound.push(one);
  return sound;
}

async function judge(
  engine: Engine,
  members: readonly Prepared[],
  tables: Tables,
  signal: AbortSignal,
): Promise<void> {
  const [first] = members;
  if (!first) return;
  const view = identifier(first.compiled.table);
  const hasId = first.rule.view.columns.some(({ name }) => name === 'evaluation_id');
  const columns = members.map((member, index) => `${codeSql(member)} AS code_${index}`);
  await engine.run(
    `CREATE TABLE ${identifier(tables.codes)} AS
SELECT rowid AS row_no, ${hasId ? 'evaluation_id' : 'NULL AS evaluation_id'},
  ${columns.join(',\n  ')}
FROM ${view}`,
    signal,
  );
  const isProblem = members.map((_, index) => `code_${index} = ${codes.hit}`).join(' OR ');
  const row = (
    await engine.query(
      `SELECT ${members.map((_, index) => countsSql(index)).join(',\n  ')},
  count(*) AS n, count(*) FILTER (WHERE ${isProblem}) AS problems
FROM ${identifier(tables.codes)}`,
      signal,
    )
  ).first();
  const count = (name: string): number => Number(row?.[name] ?? 0);
  tables.counts = members.map((_, index) => readCounts(index, count));
  // A copy of most of the view would cost more than it spares.
  if (count('problems') === 0 || count('problems') * 2 > count('n')) return;
  await engine.run(
    `CREATE TABLE ${identifier(tables.problems)} AS
SELECT * FROM ${view} WHERE rowid IN (SELECT row_no FROM ${identifier(tables.codes)} WHERE ${isProblem})`,
    signal,
  );
  tables.hasProblems = true;
}

const countsSql = (index: number): string =>
  [
    `count(code_${index}) AS n_${index}`,
    ...(['hit', 'pass', 'na'] as const).map(
      (outcome) => `count(*) FILTER (WHERE code_${index} = ${codes[outcome]}) AS ${outcome}_${index}`,
    ),
  ].join(', ');

function readCounts(index: number, count: (name: string) => number): OutcomeCounts {
  const [n, hit, pass, na] = [
    count(`n_${index}`),
    count(`hit_${index}`),
    count(`pass_${index}`),
    count(`na_${index}`),
  ];
  return { n, hit, pass, unknown: n - hit - pass - na, na };
}

async function read(
  engine: Engine,
  member: Prepared,
  index: number,
  tables: Tables,
  signal: AbortSignal,
): Promise<RuleResult> {
  const code = `code_${index}`;
  const counts = tables.counts[index] ?? noCounts;
  const hits = counts.hit > 0 ? await readProblems(engine, member, tables, signal) : [];
  const unknown = counts.unknown > 0 ? await readUnknown(engine, member, code, tables, signal) : [];
  return resultOf(member, counts, hits, unknown);
}

/** The rule's own statement for problems, over the few rows that are one to some rule. */
function readProblems(
  engine: Engine,
  { rule, compiled, missing }: Prepared,
  tables: Tables,
  signal: AbortSignal,
): Promise<Hit[]> {
  if (!tables.hasProblems) return readHits(engine, compiled, signal);
  const options = { table: tables.problems, isJudgeable: missing.length === 0 };
  return readHits(engine, compileRule(rule, compiled.parameters, options), signal);
}

async function readUnknown(
  engine: Engine,
  { rule }: Prepared,
  code: string,
  tables: Tables,
  signal: AbortSignal,
): Promise<UnknownRows[]> {
  const table = await engine.query(
    `SELECT evaluation_id, ${code} AS code, count(*) AS n
FROM ${identifier(tables.codes)}
WHERE ${code} >= ${codes.unknown}
GROUP BY 1, 2
ORDER BY 1, 2`,
    signal,
  );
  const blanks = blanksOf(rule);
  return unknownRows(
    table,
    table.column('code'),
    remembered((value) => blanks(Number(value))),
  );
}

import { identifier, type Engine } from '../engine';
import { canBind } from './bind';
import { blanksOf, codeColumn, codeCountsSql, codes, codeSql, hasCode, readCounts } from './codes';
import { compileRule } from './compile';
import {
  isOwnFault,
  prepare,
  resultOf,
  type EvaluateOptions,
  type OutcomeCounts,
  type Prepared,
  type RuleResult,
} from './evaluate';
import { readHits, type Hit } from './hits';
import { withinLimit } from './limit';
import type { Rule } from './rule';
import { remembered, unknownRows, type UnknownRows } from './unknown';

/** Rules that can be judged together, a list per view; a rule that makes its rows itself stands alone. */
export function viewGroups(rules: readonly Rule[]): Rule[][] {
  const groups = new Map<unknown, Rule[]>();
  for (const rule of rules) {
    const key = hasCode(rule) ? rule.view.name : rule;
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
  const names = freshNames();
  const ms = rules[0] && optionsOf(rules[0]).timeLimitMs;
  try {
    const judged = await withinLimit(ms, signal, async (either) => {
      const prepared = rules.map((rule) => prepare(rule, optionsOf(rule)));
      return judge(engine, await thatBind(engine, prepared, either), names, either);
    });
    for (const one of judged) onResult(await withinLimit(ms, signal, (either) => read(engine, one, either)));
  } catch (error) {
    signal?.throwIfAborted();
    if (!isOwnFault(error)) throw error;
  } finally {
    const tables = [names.codes, names.problems].map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`);
    // An engine that is gone takes its tables with it.
    await engine.run(tables).catch(() => undefined);
  }
}

interface Names {
  /** One row per row of the view: row_no, evaluation_id and a column of codes per rule. */
  readonly codes: string;
  /** The view's rows that are a problem to some rule. */
  readonly problems: string;
}

let runs = 0;

/** Names no other run uses. */
function freshNames(): Names {
  runs += 1;
  return { codes: `rule_codes_${runs}`, problems: `rule_problems_${runs}` };
}

/** Those whose expressions bind: usually all, in one statement. */
async function thatBind(
  engine: Engine,
  prepared: readonly Prepared[],
  signal: AbortSignal,
): Promise<Prepared[]> {
  const binds = (some: readonly Prepared[]): Promise<boolean> => {
    const all = some.flatMap(({ compiled }) => compiled.binds);
    return canBind(engine, all, some[0]?.compiled.table ?? '', signal);
  };
  if (await binds(prepared)) return [...prepared];
  const sound: Prepared[] = [];
  for (const one of prepared) if (await binds([one])) sound.push(one);
  return sound;
}

/** A rule whose rows are judged: where its codes stand, and where its problems can be read. */
interface Judged {
  readonly prepared: Prepared;
  readonly counts: OutcomeCounts;
  readonly codesTable: string;
  readonly code: string;
  /** Table that holds its problems among others; undefined for the view itself. */
  readonly problemsTable: string | undefined;
}

async function judge(
  engine: Engine,
  members: readonly Prepared[],
  names: Names,
  signal: AbortSignal,
): Promise<Judged[]> {
  const [first] = members;
  if (!first) return [];
  const view = identifier(first.compiled.table);
  const codesTable = identifier(names.codes);
  const hasId = first.rule.view.columns.some(({ name }) => name === 'evaluation_id');
  const columns = members.map((member, index) => `${codeSql(member)} AS ${codeColumn(index)}`);
  await engine.run(
    `CREATE TABLE ${codesTable} AS
SELECT rowid AS row_no, ${hasId ? 'evaluation_id' : 'NULL AS evaluation_id'},
  ${columns.join(',\n  ')}
FROM ${view}`,
    signal,
  );
  const isProblem = members.map((_, index) => `${codeColumn(index)} = ${codes.hit}`).join(' OR ');
  const counted = await engine.query(
    `SELECT ${members.map((_, index) => codeCountsSql(index)).join(',\n  ')},
  count(*) AS n, count(*) FILTER (WHERE ${isProblem}) AS problems
FROM ${codesTable}`,
    signal,
  );
  const row = counted.first() ?? {};
  const [n, problems] = [Number(row['n']), Number(row['problems'])];
  // A copy of most of the view would cost more than it spares.
  const isCopied = problems > 0 && problems * 2 <= n;
  if (isCopied) {
    await engine.run(
      `CREATE TABLE ${identifier(names.problems)} AS
SELECT * FROM ${view} WHERE rowid IN (SELECT row_no FROM ${codesTable} WHERE ${isProblem})`,
      signal,
    );
  }
  return members.map((prepared, index) => ({
    prepared,
    counts: readCounts(row, index),
    codesTable,
    code: codeColumn(index),
    problemsTable: isCopied ? names.problems : undefined,
  }));
}

async function read(engine: Engine, judged: Judged, signal: AbortSignal): Promise<RuleResult> {
  const { prepared, counts } = judged;
  const hits = counts.hit > 0 ? await readProblems(engine, judged, signal) : [];
  const unknown = counts.unknown > 0 ? await readUnknown(engine, judged, signal) : [];
  return resultOf(prepared, counts, hits, unknown);
}

/** The rule's own statement for problems, over the few rows that are one to some rule. */
function readProblems(
  engine: Engine,
  { prepared: { rule, compiled, missing }, problemsTable }: Judged,
  signal: AbortSignal,
): Promise<Hit[]> {
  if (problemsTable === undefined) return readHits(engine, compiled, signal);
  const options = { table: problemsTable, isJudgeable: missing.length === 0 };
  return readHits(engine, compileRule(rule, compiled.parameters, options), signal);
}

async function readUnknown(
  engine: Engine,
  { prepared, codesTable, code }: Judged,
  signal: AbortSignal,
): Promise<UnknownRows[]> {
  const table = await engine.query(
    `SELECT evaluation_id, ${code} AS code, count(*) AS n
FROM ${codesTable}
WHERE ${code} >= ${codes.unknown}
GROUP BY 1, 2
ORDER BY 1, 2`,
    signal,
  );
  const blanks = blanksOf(prepared.rule);
  const namesIn = remembered((value) => blanks(Number(value)));
  return unknownRows(table, table.column('code'), namesIn);
}

import type { Bilingual } from '../dataset';
import { EngineError, type Engine } from '../engine';
import { readHits, type Hit } from './hits';
import { limited } from './limit';
import { bindSql, compileRule, type CompiledRule, type ParameterValues } from './compile';
import { decidingColumns } from './parse';
import type { Rule } from './rule';
import type { RuleOutcome } from './types';

export interface OutcomeCounts {
  readonly n: number;
  readonly hit: number;
  readonly pass: number;
  readonly unknown: number;
  readonly na: number;
}

/** Rows of one evaluation that could not be judged, with the columns that were blank. */
export interface UnknownRows {
  readonly evaluation_id: string | null;
  readonly missing: readonly string[];
  readonly n: number;
}

export interface RuleResult {
  readonly rule: Rule;
  readonly compiled: CompiledRule;
  readonly outcome: RuleOutcome;
  readonly counts: OutcomeCounts;
  /** Canonical columns (`table.column`) the rule needs and no loaded file brings. */
  readonly missing: readonly string[];
  readonly hits: readonly Hit[];
  readonly unknown: readonly UnknownRows[];
  readonly error: Bilingual | undefined;
}

export interface EvaluateOptions {
  /** Canonical columns the loaded files bring (`table.column`); undefined means all. */
  readonly supplied?: ReadonlySet<string>;
  readonly parameters?: ParameterValues;
  /** Table to judge instead of the rule's view (the rule's own tests). */
  readonly table?: string;
  /** A statement that takes longer is cancelled and the rule reported as `error`. Default 30,000 ms. */
  readonly timeLimitMs?: number;
}

const noCounts: OutcomeCounts = { n: 0, hit: 0, pass: 0, unknown: 0, na: 0 };

/**
 * Binds and runs one rule. A fault of the rule itself becomes outcome `error`, so that it never stops the others;
 * cancellation by `signal` and the loss of the engine reject.
 */
export async function evaluateRule(
  engine: Engine,
  rule: Rule,
  options: EvaluateOptions = {},
  signal?: AbortSignal,
): Promise<RuleResult> {
  const missing = missingColumns(rule, options.supplied);
  const compiled = compileRule(rule, options.parameters, {
    table: options.table,
    isJudgeable: missing.length === 0,
  });
  const limit = limited(options.timeLimitMs ?? 30_000, signal);
  const either = limit.signal;
  const base = { rule, compiled, missing };
  try {
    await bind(engine, compiled, either);
    const counts = await countRows(engine, compiled, either);
    const hits = counts.hit > 0 ? await readHits(engine, compiled, either) : [];
    const unknown = counts.unknown > 0 ? await readUnknown(engine, compiled, either) : [];
    return { ...base, outcome: outcomeOf(counts, missing), counts, hits, unknown, error: undefined };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof EngineError) || error.code === 'fatal' || error.code === 'unavailable')
      throw error;
    return { ...base, outcome: 'error', counts: noCounts, hits: [], unknown: [], error: faultText(error) };
  } finally {
    limit.done();
  }
}

/** The rule's outcome on the data set, the strongest that applies. */
export function outcomeOf(counts: OutcomeCounts, missing: readonly string[]): RuleOutcome {
  const judged = counts.hit + counts.pass;
  if (missing.length > 0 || counts.n === 0 || (counts.unknown > 0 && judged === 0)) return 'not_evaluable';
  if (counts.hit > 0) return 'hits';
  if (counts.unknown > 0) return 'clean_partial';
  return counts.pass > 0 ? 'clean' : 'not_applicable';
}

/** What a rule needs that no file brings; known before anything runs. */
export function missingColumns(rule: Rule, supplied: ReadonlySet<string> | undefined): string[] {
  if (!supplied) return [];
  return [...rule.needs, ...(rule.source.supplied ?? [])].flatMap((name) => {
    const from = rule.view.columns.find((column) => column.name === name)?.from ?? [];
    return from.length > 0 && !from.some((column) => supplied.has(column)) ? [from.join(' / ')] : [];
  });
}

/** Binds every expression in one statement; only if that fails one by one, to say which it is. */
async function bind(engine: Engine, { binds, table }: CompiledRule, signal: AbortSignal): Promise<void> {
  const typesOf = async (some: CompiledRule['binds']): Promise<string[]> => {
    const described = await engine.query(
      bindSql(
        some.map(({ expression }) => expression),
        table,
      ),
      signal,
    );
    return Array.from(described.column('column_type'), String);
  };
  const types = await typesOf(binds).catch(async (error: unknown) => {
    if (!isUnbound(error)) throw error;
    for (const one of binds) {
      await typesOf([one]).catch((fault: unknown) => {
        if (!isUnbound(fault)) throw fault;
        throw new EngineError(fault.code, `${one.field}: ${fault.message}`, { cause: fault });
      });
    }
    throw error;
  });
  const wrong = binds.findIndex(({ boolean }, index) => boolean && types[index] !== 'BOOLEAN');
  const field = binds[wrong]?.field;
  if (field !== undefined) {
    throw new EngineError('bind', `${field}: the expression is ${types[wrong] ?? ''}, not BOOLEAN`);
  }
}

const isUnbound = (error: unknown): error is EngineError =>
  error instanceof EngineError && (error.code === 'bind' || error.code === 'syntax');

async function countRows(
  engine: Engine,
  compiled: CompiledRule,
  signal: AbortSignal,
): Promise<OutcomeCounts> {
  const row = (await engine.query(compiled.countsSql, signal)).first() ?? {};
  const count = (name: string): number => Number(row[name] ?? 0);
  return {
    n: count('n'),
    hit: count('hit'),
    pass: count('pass'),
    unknown: count('unknown'),
    na: count('na'),
  };
}

async function readUnknown(
  engine: Engine,
  compiled: CompiledRule,
  signal: AbortSignal,
): Promise<UnknownRows[]> {
  const rows = (await engine.query(compiled.unknownSql, signal)).rows();
  const deciding = new Set(decidingColumns(compiled.rule));
  return rows.map((row) => ({
    evaluation_id: row['evaluation_id'] === null ? null : String(row['evaluation_id']),
    missing: String(row['missing'] ?? '')
      .split(';')
      .filter((name) => deciding.has(name)),
    n: Number(row['n']),
  }));
}

function faultText(error: EngineError): Bilingual {
  if (error.code === 'cancelled') return { zh: '超过时限，已停止', en: 'stopped at its time limit' };
  return { zh: `规则无法运行：${error.message}`, en: `the rule cannot run: ${error.message}` };
}

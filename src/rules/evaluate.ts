import type { Bilingual } from '../dataset';
import { EngineError, type Engine } from '../engine';
import { bind } from './bind';
import { compileRule, type CompiledRule, type ParameterValues } from './compile';
import { readHits, type Hit } from './hits';
import { withinLimit } from './limit';
import type { Rule } from './rule';
import type { RuleOutcome } from './types';
import { readUnknown, type UnknownRows } from './unknown';

export interface OutcomeCounts {
  readonly n: number;
  readonly hit: number;
  readonly pass: number;
  readonly unknown: number;
  readonly na: number;
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

/** A rule made ready to run: compiled, with what no loaded file brings. */
export type Prepared = Pick<RuleResult, 'rule' | 'compiled' | 'missing'>;

export function prepare(rule: Rule, { supplied, parameters, table }: EvaluateOptions): Prepared {
  const missing = missingColumns(rule, supplied);
  return {
    rule,
    missing,
    compiled: compileRule(rule, parameters, { table, isJudgeable: missing.length === 0 }),
  };
}

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
  const prepared = prepare(rule, options);
  const { compiled } = prepared;
  try {
    return await withinLimit(options.timeLimitMs, signal, async (either) => {
      await bind(engine, compiled.binds, compiled.table, either);
      const counts = await countRows(engine, compiled, either);
      const hits = counts.hit > 0 ? await readHits(engine, compiled, either) : [];
      const unknown = counts.unknown > 0 ? await readUnknown(engine, compiled, either) : [];
      return resultOf(prepared, counts, hits, unknown);
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (!isOwnFault(error)) throw error;
    return {
      ...prepared,
      outcome: 'error',
      counts: noCounts,
      hits: [],
      unknown: [],
      error: faultText(error),
    };
  }
}

export const resultOf = (
  prepared: Prepared,
  counts: OutcomeCounts,
  hits: readonly Hit[],
  unknown: readonly UnknownRows[],
): RuleResult => ({
  ...prepared,
  outcome: outcomeOf(counts, prepared.missing),
  counts,
  hits,
  unknown,
  error: undefined,
});

/** Whether it is the rule that fails, and not the engine. */
export const isOwnFault = (error: unknown): error is EngineError =>
  error instanceof EngineError && error.code !== 'fatal' && error.code !== 'unavailable';

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

function faultText(error: EngineError): Bilingual {
  if (error.code === 'cancelled') return { zh: '超过时限，已停止', en: 'stopped at its time limit' };
  return { zh: `规则无法运行：${error.message}`, en: `the rule cannot run: ${error.message}` };
}

import type { Engine } from '../engine';
import { evaluateRule, type EvaluateOptions, type RuleResult } from './evaluate';
import type { ParameterValues } from './compile';
import type { Rule } from './rule';

export interface RunOptions extends Pick<EvaluateOptions, 'supplied' | 'timeLimitMs'> {
  /** Parameter values by rule id (a profile); what is absent takes the rule's defaults. */
  readonly parameters?: Readonly<Record<string, ParameterValues>>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Runs rules one after the other; a fault in one never stops the rest. */
export async function runRules(
  engine: Engine,
  rules: readonly Rule[],
  options: RunOptions = {},
  signal?: AbortSignal,
): Promise<RuleResult[]> {
  const { supplied, timeLimitMs } = options;
  const given: EvaluateOptions = {
    ...(supplied && { supplied }),
    ...(timeLimitMs !== undefined && { timeLimitMs }),
  };
  const results: RuleResult[] = [];
  for (const rule of rules) {
    signal?.throwIfAborted();
    const parameters = options.parameters?.[rule.id];
    results.push(await evaluateRule(engine, rule, { ...given, ...(parameters && { parameters }) }, signal));
    options.onProgress?.(results.length, rules.length);
  }
  return results;
}

/** Rules that run unless a profile says otherwise. */
export const enabledRules = (rules: readonly Rule[]): Rule[] =>
  rules.filter(({ source }) => source.status === 'active');

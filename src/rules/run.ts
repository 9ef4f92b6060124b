import type { Engine } from '../engine';
import type { ParameterValues } from './compile';
import { evaluateRule, type EvaluateOptions, type RuleResult } from './evaluate';
import type { Rule } from './rule';
import { evaluateTogether, viewGroups } from './together';

export interface RunOptions extends Pick<EvaluateOptions, 'supplied' | 'timeLimitMs'> {
  /** Parameter values by rule id (a profile); what is absent takes the rule's defaults. */
  readonly parameters?: Readonly<Record<string, ParameterValues>>;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Runs rules, those of one view together, and returns their results in the order given. A fault in one never stops the
 * rest: rules that cannot be judged together run alone.
 */
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
  const optionsOf = (rule: Rule): EvaluateOptions => {
    const parameters = options.parameters?.[rule.id];
    return { ...given, ...(parameters && { parameters }) };
  };
  const results = new Map<Rule, RuleResult>();
  const done = (result: RuleResult): void => {
    results.set(result.rule, result);
    options.onProgress?.(results.size, rules.length);
  };
  for (const group of viewGroups(rules)) {
    signal?.throwIfAborted();
    if (group.length > 1) await evaluateTogether(engine, group, optionsOf, done, signal);
    for (const rule of group) {
      signal?.throwIfAborted();
      if (!results.has(rule)) done(await evaluateRule(engine, rule, optionsOf(rule), signal));
    }
  }
  return rules.flatMap((rule) => results.get(rule) ?? []);
}

/** Rules that run unless a profile says otherwise. */
export const enabledRules = (rules: readonly Rule[]): Rule[] =>
  rules.filter(({ source }) => source.status === 'active');

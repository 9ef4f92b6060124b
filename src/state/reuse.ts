import type { Rule, RuleResult, Selection } from '../rules';

/**
 * Results that would come out the same under a selection, by rule id: same text, same tiers, same parameters. An `error` is
 * tried again.
 */
export function reusable(
  results: readonly RuleResult[],
  { rules, parameters }: Selection,
): Map<string, RuleResult> {
  const wanted = new Map(rules.map((rule) => [rule.id, rule]));
  return new Map(
    results.flatMap((result): [string, RuleResult][] => {
      const rule = wanted.get(result.rule.id);
      if (!rule || result.outcome === 'error' || rule.text !== result.rule.text) return [];
      if (tiersOf(rule) !== tiersOf(result.rule)) return [];
      const before = result.compiled.parameters;
      const given = parameters[rule.id] ?? {};
      const same = Object.entries(rule.source.params ?? {}).every(
        ([name, param]) => before[name] === (given[name] ?? param.default),
      );
      return same ? [[rule.id, result]] : [];
    }),
  );
}

/** Severity as the file or a profile sets it; equal texts may still carry another one. */
const tiersOf = ({ source }: Rule): string => JSON.stringify(source.severity);

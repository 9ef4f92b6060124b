import type { RuleResult } from '../../src/rules';
import { subjectOf, type Expectation } from './generator';

/** How well one rule finds what was planted for it. */
export interface RuleScore {
  readonly rule: string;
  /** Subjects it must hit, and how many of them it hit. */
  readonly planted: number;
  readonly found: number;
  /** Near misses planted for it, and how many it hit all the same. */
  readonly near: number;
  readonly nearHit: number;
  /** Subjects without a plant for this rule that it hit. */
  readonly cleanHit: number;
  /** Of what it hit, the share that was planted; 1 where it hit nothing. */
  readonly precision: number;
  /** Of what was planted, the share it hit; 1 where nothing was. */
  readonly recall: number;
  /** One line for each thing that went wrong, at most ten. */
  readonly faults: readonly string[];
}

/** Sets what each rule hit against the manifest. Everything the manifest does not name must not be hit. */
export function scoreRules(results: readonly RuleResult[], manifest: readonly Expectation[]): RuleScore[] {
  const byRule = new Map<string, Expectation[]>();
  for (const one of manifest) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return results.map((result) => scoreOf(result, byRule.get(result.rule.id) ?? []));
}

function scoreOf(result: RuleResult, expectations: readonly Expectation[]): RuleScore {
  const wanted = new Map(expectations.map((one) => [one.subject, one]));
  const hit = new Set(result.hits.map((one) => one.evaluation_id ?? subjectOf(Object.values(one.key))));
  const planted = expectations.filter(({ expect }) => expect === 'hit');
  const near = expectations.filter(({ expect }) => expect === 'miss');
  const missed = planted.filter(({ subject }) => !hit.has(subject));
  const nearHit = near.filter(({ subject }) => hit.has(subject));
  const clean = [...hit].filter((subject) => !wanted.has(subject));
  const found = planted.length - missed.length;
  return {
    rule: result.rule.id,
    planted: planted.length,
    found,
    near: near.length,
    nearHit: nearHit.length,
    cleanHit: clean.length,
    precision: hit.size === 0 ? 1 : found / hit.size,
    recall: planted.length === 0 ? 1 : found / planted.length,
    faults: [
      ...(result.error ? [result.error.en] : []),
      ...missed.map(({ subject, plant }) => `missed: ${plant} (${subject})`),
      ...nearHit.map(({ subject, plant }) => `hit a near miss: ${plant} (${subject})`),
      ...clean.map((subject) => `hit where nothing is planted (${subject})`),
    ].slice(0, 10),
  };
}

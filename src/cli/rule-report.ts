import type { Engine } from '../engine';
import { mutantsOf, runCases, someCaseFails, type Rule } from '../rules';

/** What a rule's own tests say of it. */
export interface RuleReport {
  readonly passed: number;
  readonly total: number;
  /** What is wrong, a line each; empty when the rule is sound. */
  readonly faults: readonly string[];
}

/** A rule's cases; coverage: some case makes it fire, pass and be unknown; mutation: some case notices every change. */
export async function testRule(engine: Engine, rule: Rule): Promise<RuleReport> {
  const results = await runCases(engine, rule);
  const broken = results.filter(({ failures }) => failures.length > 0);
  const seen = new Set(results.flatMap((result) => [...result.seen]));
  const unseen = (['hit', 'pass', 'unknown'] as const).filter((outcome) => !seen.has(outcome));
  const faults = [
    ...broken.map(({ name, failures }) => `${name}\n      ${failures.join('\n      ')}`),
    ...unseen.map((outcome) => `no case makes it ${outcome}`),
    ...(broken.length === 0 ? await survivors(engine, rule) : []),
  ];
  return { passed: results.length - broken.length, total: results.length, faults };
}

async function survivors(engine: Engine, rule: Rule): Promise<string[]> {
  const alive: string[] = [];
  for (const { rule: mutant, change } of mutantsOf(rule)) {
    if (!(await someCaseFails(engine, mutant))) alive.push(`no case notices ${change}`);
  }
  return alive;
}

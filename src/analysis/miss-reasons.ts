import type { ViewColumn } from '../dataset';
import type { Rule, RuleResult } from '../rules';
import type { WrittenProblem } from './agreement';
import { blankColumns } from './blank-columns';

/** A rule that could not judge an evaluation. */
export interface LackingRule {
  readonly rule: Rule;
  /** Columns of its view that were blank; none where the rows were there and too few. */
  readonly columns: readonly ViewColumn[];
}

/** Why no rule reproduced a written problem. */
export type MissReason =
  /**
   * No rule is linked to it: its content stands in the text alone. `related` are rules that problems of the same category
   * are linked to, and that could not judge this evaluation: what they lack is what a rule would need.
   */
  | { readonly kind: 'unlinked'; readonly related: readonly LackingRule[] }
  /** It names a rule that is not in the catalogue. */
  | { readonly kind: 'absent'; readonly id: string }
  /** The rule is off, could not run, or judged what it applies to and found nothing. */
  | { readonly kind: 'off' | 'failed' | 'judged'; readonly rule: Rule }
  /** The rule could not judge the evaluation, or part of it. */
  | ({ readonly kind: 'unknown' } & LackingRule);

/** The rules there are, and what those that ran said. */
export interface RuleRun {
  readonly rules: readonly Rule[];
  readonly results: readonly RuleResult[];
}

/** Why none of the rules that a problem names found it; `written` are all problems, among which it has relatives. */
export function missReasons(
  problem: WrittenProblem,
  written: readonly WrittenProblem[],
  run: RuleRun,
): MissReason[] {
  if (problem.rules.length > 0) return problem.rules.map((id) => reasonOf(id, problem.evaluationId, run));
  return [{ kind: 'unlinked', related: lackingRelatives(problem, written, run) }];
}

function reasonOf(id: string, evaluationId: string, { rules, results }: RuleRun): MissReason {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) return { kind: 'absent', id };
  const result = results.find((candidate) => candidate.rule.id === id);
  if (!result) return { kind: 'off', rule };
  if (result.outcome === 'error') return { kind: 'failed', rule };
  const lacking = lackingOf(result, evaluationId);
  return lacking ? { kind: 'unknown', ...lacking } : { kind: 'judged', rule };
}

function lackingRelatives(
  { category, evaluationId }: WrittenProblem,
  written: readonly WrittenProblem[],
  { results }: RuleRun,
): LackingRule[] {
  const ids = new Set(written.filter((other) => other.category === category).flatMap(({ rules }) => rules));
  return results
    .filter(({ rule }) => ids.has(rule.id))
    .flatMap((result) => lackingOf(result, evaluationId) ?? []);
}

/** What a rule lacked to judge an evaluation; undefined if it lacked nothing. Rows of no evaluation concern them all. */
function lackingOf({ rule, unknown }: RuleResult, evaluationId: string): LackingRule | undefined {
  const rows = unknown.filter(({ evaluation_id: id }) => id === null || id === evaluationId);
  if (rows.length === 0) return undefined;
  const names = [...new Set(rows.flatMap(({ missing }) => missing))];
  return { rule, columns: blankColumns(rule.view, names) };
}

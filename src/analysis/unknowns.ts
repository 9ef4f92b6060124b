import type { RuleResult } from '../rules';

/** Rows that could not be judged because the same columns were blank. */
export interface UnknownGroup {
  /** The view they belong to, and its blank columns. */
  readonly view: string;
  readonly columns: readonly string[];
  readonly rules: readonly string[];
  readonly evaluations: readonly string[];
  readonly rows: number;
}

/** Groups what could not be evaluated by what was missing, most rows first. `within` restricts to some evaluations. */
export function groupUnknowns(results: readonly RuleResult[], within?: ReadonlySet<string>): UnknownGroup[] {
  const groups = new Map<
    string,
    { view: string; columns: readonly string[]; rules: Set<string>; evaluations: Set<string>; rows: number }
  >();
  for (const result of results) {
    for (const { evaluation_id: id, missing, n } of result.unknown) {
      if (within && id !== null && !within.has(id)) continue;
      const view = result.rule.view.name;
      const key = `${view}:${missing.join(',')}`;
      const group = groups.get(key) ?? {
        view,
        columns: missing,
        rules: new Set(),
        evaluations: new Set(),
        rows: 0,
      };
      group.rules.add(result.rule.id);
      if (id !== null) group.evaluations.add(id);
      group.rows += n;
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map((group) => ({ ...group, rules: [...group.rules], evaluations: [...group.evaluations] }))
    .sort((a, b) => b.rows - a.rows || b.rules.length - a.rules.length);
}

/** Unknown rows of each evaluation, over all rules. */
export function unknownByEvaluation(results: readonly RuleResult[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unknown } of results) {
    for (const { evaluation_id: id, n } of unknown)
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + n);
  }
  return counts;
}

import { scopeSql, type Scope } from '../../analysis';
import type { Engine } from '../../engine';
import { outcomeOf, type OutcomeCounts, type RuleOutcome, type RuleResult } from '../../rules';

/** What a rule says of the evaluations in scope. */
export interface ScopedResult {
  readonly outcome: RuleOutcome;
  readonly counts: OutcomeCounts;
}

export type ScopedResults = ReadonlyMap<RuleResult, ScopedResult>;

/** The outcomes over everything that is loaded, as the run of the rules gave them. */
export const wholeResults = (results: readonly RuleResult[]): ScopedResults =>
  new Map(results.map((result) => [result, { outcome: result.outcome, counts: result.counts }]));

/** Counts the four outcomes of every rule again, over the rows in scope only. */
export async function readScopedResults(
  engine: Engine,
  results: readonly RuleResult[],
  scope: Scope,
  signal?: AbortSignal,
): Promise<ScopedResults> {
  const scoped = new Map<RuleResult, ScopedResult>();
  for (const result of results) {
    if (result.outcome === 'error') {
      scoped.set(result, { outcome: 'error', counts: result.counts });
      continue;
    }
    const condition = scopeSql(withinView(scope, result));
    const row =
      (await engine.query(`${result.compiled.countsSql}\nWHERE ${condition}`, signal)).first() ?? {};
    const count = (name: string): number => Number(row[name] ?? 0);
    const counts = {
      n: count('n'),
      hit: count('hit'),
      pass: count('pass'),
      unknown: count('unknown'),
      na: count('na'),
    };
    scoped.set(result, { outcome: outcomeOf(counts, result.missing), counts });
  }
  return scoped;
}

/** A view without one of the columns cannot be restricted by it. */
function withinView(scope: Scope, { rule }: RuleResult): Scope {
  const has = (name: string): boolean => rule.view.columns.some((column) => column.name === name);
  return {
    regions: has('region') ? scope.regions : [],
    years: has('year') ? scope.years : [],
    kinds: has('kind') ? scope.kinds : [],
    departments: has('department') ? scope.departments : [],
  };
}

import { scopeSql, type Scope } from '../../analysis';
import type { Engine } from '../../engine';
import { outcomeOf, type OutcomeCounts, type Rule, type RuleOutcome, type RuleResult } from '../../rules';

/** What a rule says of the evaluations in scope. */
export interface ScopedResult {
  readonly outcome: RuleOutcome;
  readonly counts: OutcomeCounts;
}

/** Results by rule. A rule that looks at the whole set at once, and so cannot be narrowed, is not among them. */
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
  for (const result of results.filter(({ rule }) => isDivisible(rule, scope))) {
    if (result.outcome === 'error') {
      scoped.set(result, { outcome: 'error', counts: result.counts });
      continue;
    }
    const sql = `${result.compiled.countsSql}
WHERE ${scopeSql(scope)}`;
    const row = (await engine.query(sql, signal)).first() ?? {};
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

/** Whether the rule's view has every column that the scope restricts. */
function isDivisible({ view }: Rule, scope: Scope): boolean {
  const restricted = {
    region: scope.regions,
    year: scope.years,
    kind: scope.kinds,
    department: scope.departments,
  };
  return Object.entries(restricted).every(
    ([name, values]) => values.length === 0 || view.columns.some((column) => column.name === name),
  );
}

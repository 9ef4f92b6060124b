import type { EvaluationRow } from '../../analysis';
import type { Finding } from '../../findings';
import { inScope, kindGroup, matching, noFilters, type App, type Filters } from '../../state';

/** Filters that hold on every screen, in the order of the scope bar. */
export const scopeNames = ['region', 'year', 'kind', 'department'] as const;
export type ScopeName = (typeof scopeNames)[number];

/** A value of a scope filter, with how many evaluations it would leave under the other filters. */
export interface ScopeOption {
  readonly value: string;
  readonly count: number;
}

const valueOf: Readonly<Record<ScopeName, (row: EvaluationRow) => string>> = {
  region: (row) => row.region,
  year: (row) => (row.year === null ? '' : String(row.year)),
  kind: (row) => kindGroup(row.kind),
  department: (row) => row.department,
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The values one can choose: every one that is loaded, and every one in force even if nothing has it; blank last. */
export function scopeOptions(
  evaluations: readonly EvaluationRow[],
  filters: Filters,
  name: ScopeName,
): ScopeOption[] {
  const counts = new Map<string, number>(filters[name].map((value) => [value, 0]));
  for (const row of evaluations) {
    const value = valueOf[name](row);
    counts.set(value, (counts.get(value) ?? 0) + (inScope(filters, row, name) ? 1 : 0));
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value === '') - Number(b.value === '') || collator.compare(a.value, b.value));
}

/** Whether any filter of the scope bar is in force. */
export const isScoped = (filters: Filters): boolean => scopeNames.some((name) => filters[name].length > 0);

/** `filters` without those of the scope bar. */
export const unscoped = (filters: Filters): Filters => ({
  ...filters,
  region: [],
  year: [],
  kind: [],
  department: [],
});

/** Findings under the filters of the scope bar alone: what the list holds before its own filters. */
export const scopeFindings = (app: App): readonly Finding[] =>
  matching(app.allFindings, scopeFilters(app.filters), app.textOf);

/** The filters that hold on every screen, without those of the list of findings. */
export const scopeFilters = ({ region, year, kind, department }: Filters): Filters => ({
  ...noFilters,
  region,
  year,
  kind,
  department,
});

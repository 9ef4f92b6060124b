import type { Finding } from '../../findings';
import { matching, noFilters, toggled, type FilterName, type Filters } from '../../state';

/** A filter in force with one of its values; `text` is the search. */
export interface ActiveFilter {
  readonly name: FilterName | 'text';
  readonly values: readonly string[];
}

const order = [
  'severity',
  'area',
  'region',
  'kind',
  'year',
  'department',
  'rule',
  'project',
  'text',
] as const;

/** The filters in force, in the order of the screen. */
export function activeFilters(filters: Filters): ActiveFilter[] {
  return order.flatMap((name) => {
    const value = filters[name];
    const values = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
    return values.length > 0 ? [{ name, values }] : [];
  });
}

/** `filters` without one of them. */
export const without = (filters: Filters, name: FilterName | 'text'): Filters => ({
  ...filters,
  [name]: noFilters[name],
});

/** `filters` without one value of one of them. */
export const withoutValue = (filters: Filters, name: FilterName | 'text', value: string): Filters =>
  name === 'text' ? without(filters, name) : toggled(filters, name, value);

/** Filters that alone keep everything out, with how many findings their clearing would show, most first. */
export function clearings(
  findings: readonly Finding[],
  filters: Filters,
  textOf: (finding: Finding) => string,
): { readonly name: FilterName | 'text'; readonly count: number }[] {
  return activeFilters(filters)
    .map(({ name }) => ({ name, count: matching(findings, without(filters, name), textOf).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

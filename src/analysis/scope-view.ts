import type { Rule } from '../rules';
import { scopeSql, type Scope } from './scope';

/** Whether the view of a rule has every column that the scope restricts; a rule over the whole set has not. */
export function isDivisible({ view }: Rule, scope: Scope): boolean {
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

/** The scope as a condition over the rule's view; TRUE where the view cannot be divided by it. */
export const scopeOnRule = (rule: Rule, scope: Scope | undefined): string =>
  scope && isDivisible(rule, scope) ? scopeSql(scope) : 'TRUE';

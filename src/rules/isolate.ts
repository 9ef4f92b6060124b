import type { Expression } from './expression';
import { findBound } from './find-bound';
import type { Rule } from './rule';
import type { Bound } from './solve';
import { mentions, parametersOf, quantityKey, replaceColumns } from './quantity';
import { severities, type Severity } from './types';

/** A numeric parameter as a threshold of one quantity. */
export interface Threshold extends Bound {
  readonly parameter: string;
  /** The severity of a row that this threshold makes a hit of; undefined where other columns decide it. */
  readonly severity: Severity | undefined;
}

/** Thresholds of one quantity: one chart with a slider each, in the order of the rule file. */
export interface ThresholdGroup {
  readonly quantity: Expression;
  /** The quantity as people read it (see {@link Bound}). */
  readonly formula: Expression;
  readonly thresholds: readonly Threshold[];
}

/** The thresholds of a rule by quantity. Parameters that are a threshold of nothing single are not among them. */
export function thresholdGroups(rule: Rule): ThresholdGroup[] {
  const groups = new Map<string, ThresholdGroup>();
  for (const threshold of Object.keys(rule.source.params ?? {}).flatMap(
    (name) => isolate(rule, name) ?? [],
  )) {
    const key = keyOf(rule, threshold);
    const { quantity, formula, thresholds } = groups.get(key) ?? { ...threshold, thresholds: [] };
    groups.set(key, { quantity, formula, thresholds: [...thresholds, threshold] });
  }
  return [...groups.values()];
}

/**
 * The quantity a numeric parameter is compared with, in `when` and the tiers alike. Undefined for a choice, for a
 * parameter that decides which rows are judged, and for one held against different quantities.
 */
export function isolate(rule: Rule, parameter: string): Threshold | undefined {
  if (rule.source.params?.[parameter]?.type === 'choice') return undefined;
  if (rowExpressions(rule).some((expression) => mentions(expression, parameter))) return undefined;
  const tiers = rule.tiers.filter(({ expression }) => expression && mentions(expression, parameter));
  const found = [rule.when, ...tiers.flatMap(({ expression }) => expression ?? [])]
    .filter((expression) => mentions(expression, parameter))
    .map((expression) => findBound(expression, parameter));
  const [first, ...rest] = found;
  if (!first || rest.some((bound) => !bound || !isAlike(rule, first, bound))) return undefined;
  const severity = severities.find((name) => tiers.some((tier) => tier.severity === name));
  const { quantity, formula, direction, isStrict } = first;
  return {
    parameter,
    quantity,
    formula: replaceColumns(formula, shortParts(rule)),
    direction,
    isStrict,
    severity: severity ?? restSeverity(rule),
  };
}

const isAlike = (rule: Rule, a: Bound, b: Bound): boolean =>
  a.direction === b.direction && a.isStrict === b.isStrict && keyOf(rule, a) === keyOf(rule, b);

/** With the columns of the rule's kind (`numerator`) replaced by what its file puts there, as a tier may write either. */
const keyOf = ({ shape }: Rule, { quantity }: Bound): string =>
  quantityKey(replaceColumns(quantity, shape?.parts ?? {}));

/** The expressions that say which rows there are to judge, and what a kind's own columns hold. */
export const rowExpressions = ({ applies, shape }: Rule): Expression[] => [
  ...(applies ? [applies] : []),
  ...(shape?.applies ? [shape.applies] : []),
  ...Object.values(shape?.parts ?? {}),
];

/** What a rule's file puts in place of its kind's columns, where that reads better than the column's own label. */
const shortParts = ({ shape }: Rule): Readonly<Record<string, Expression>> =>
  Object.fromEntries(Object.entries(shape?.parts ?? {}).filter(([, part]) => part.kind !== 'case'));

/** The severity of a hit for which no tier with a threshold holds. */
function restSeverity({ tiers }: Rule): Severity | undefined {
  if (tiers.some(({ expression }) => expression && parametersOf(expression).length === 0)) return undefined;
  return tiers.find(({ expression }) => expression === undefined)?.severity ?? 'low';
}

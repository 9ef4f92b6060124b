import { placesOf, type Place } from '../dataset';
import type { Hit, Rule } from '../rules';

/** The places of a hit's row that hold what the rule names: its evidence, shown columns and needs. */
export function placesNamed(hit: Hit, rule: Rule): Place[] {
  if (hit.locator === null) return [];
  return placesOf(hit.locator, [...Object.keys(hit.evidence), ...Object.keys(hit.shown), ...rule.needs]);
}

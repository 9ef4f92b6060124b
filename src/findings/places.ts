import { placesOf, type Place } from '../dataset';
import { columnsOf, type Hit, type Rule } from '../rules';

/** The places of a hit's row that hold what the rule names: the columns its evidence reads, shows and needs. */
export function placesNamed(hit: Hit, rule: Rule): Place[] {
  if (hit.locator === null) return [];
  const read = rule.evidence.flatMap(({ expression }) => columnsOf(expression));
  return placesOf(hit.locator, [...new Set([...read, ...rule.shown, ...rule.needs, ...columnsNamed(hit)])]);
}

/** Values that are names of columns themselves, as the base of a deviation is: `applied`, `contracted`. */
function columnsNamed(hit: Hit): string[] {
  const values = [...Object.values(hit.evidence), ...Object.values(hit.shown)];
  return values.filter(
    (value): value is string => typeof value === 'string' && /^[a-z]+(_[a-z]+)*$/.test(value),
  );
}

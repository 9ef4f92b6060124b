import { plain } from './words';

const comparison =
  /^(?:[≥≧≤≦><=＝﹦═]|>=|<=|=>|=<|大于|小于|等于|大于等于|小于等于|大于或等于|小于或等于|不低于|不高于|不少于|不多于|不超过|不大于|不小于)$/u;

/** Whether a cell of the column 指标性质 or 符号 says how the target bounds what is measured; 定性 does not. */
export const isComparison = (text: string): boolean => comparison.test(plain(text));

const amount = /^[+-]?\d[\d,.]*(?:[-~—–至]\d[\d,.]*)?[十百千万亿]*$/u;
const noUnit = /^[-—/*]*$|^无$/u;

/** A number with the unit that stands in a column of its own: `100` and 家 are `100家`. Other texts stay. */
export function withUnitOf(value: string, unit: string | undefined): string {
  if (unit === undefined || noUnit.test(plain(unit))) return value;
  const bare = plain(value).replace(/^(?:[≥≧≤≦><=]|>=|<=)/u, '');
  return amount.test(bare) ? `${value}${unit}` : value;
}

/** A target that is printed in parts: ≥, 100 and 家 are `≥100家`. A sign before a text without a number is left out. */
export function targetText(
  relation: string | undefined,
  value: string | undefined,
  unit: string | undefined,
): string | null {
  if (value === undefined) return null;
  const whole = withUnitOf(value, unit);
  const joins = relation !== undefined && isComparison(relation) && /^[\d+-]/u.test(plain(value));
  return joins ? `${relation}${whole}` : whole;
}

import type { Translate } from '../../../i18n';
import type { ParameterFile } from '../../../rules';

type Type = ParameterFile['type'];

/** How many units on the screen make one of a value: a fraction is shown in percent. */
const factorOf = (type: Type): number => (type === 'fraction' ? 100 : 1);

/** Without the binary dust of a multiplication: 0.07 is 7 %, not 7.000000000000001 %. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A value as the number on the screen. */
export const onScreen = (value: number, type: Type): number => tidy(value * factorOf(type));

/** A number on the screen as the value it means. */
export const fromScreen = (shown: number, type: Type): number => tidy(shown / factorOf(type));

/** What stands behind a number; empty of a plain one. */
export function unitOf(t: Translate, type: Type): string {
  if (type === 'fraction') return '%';
  return type === 'money' || type === 'points' ? t(`threshold.unit.${type}`) : '';
}

const decimals = (most: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: most });
const exact = decimals(6);
const rounded = decimals(2);
const small = decimals(4);

/** A threshold as it was set: 12.5%, 0.0001 万元. */
export const thresholdText = (t: Translate, value: number, type: Type): string =>
  withUnit(t, exact.format(onScreen(value, type)), type);

/** A value that was computed: two decimals, four of a small one. */
export function quantityText(t: Translate, value: number, type: Type): string {
  const shown = onScreen(value, type);
  return withUnit(t, (Math.abs(shown) < 1 ? small : rounded).format(shown), type);
}

function withUnit(t: Translate, number: string, type: Type): string {
  const unit = unitOf(t, type);
  const minus = number.replace('-', '−');
  return unit === '' || unit === '%' ? `${minus}${unit}` : `${minus} ${unit}`;
}

import { say } from '../error';
import { decimalOf, type DecimalText } from './decimal';
import { numeralOf, type Numeral } from './numeral';
import { asBlank, type Parsed } from './parsed';

/** Powers of ten of the multiplying words. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

/** Units in which amounts are printed. */
export const moneyUnits = ['元', '千元', '万元', '百万元', '千万元', '亿元'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

const wan = 4;
const powerOfUnit = (unit: string): number | undefined =>
  unit.endsWith('元') ? multipliers.get(unit.slice(0, -1)) : undefined;

/** The power of ten that turns an amount in `unit` into 万元: -4 for 元. */
export const powerOverWan = (unit: MoneyUnit): number => (powerOfUnit(unit) ?? wan) - wan;

/** A plain decimal such as a score or a weight: `1,234.5`, `１２`, `3.5万`, `9.5分`. */
export function parseNumber(text: string): Parsed<DecimalText> {
  return parseWith(text, (numeral) => multipliers.get(numeral.suffix.replace(/分$/u, '')));
}

/**
 * An amount in 万元. A bare number is in `unit` (万元 unless the header says otherwise); a unit in the cell wins:
 * `40亿元` is 400000, `500元` is 0.05, `500万` is 500.
 */
export function parseMoney(text: string, unit: MoneyUnit = '万元'): Parsed<DecimalText> {
  return parseWith(text, ({ suffix, currency }) => {
    if (suffix === '') return currency ? undefined : powerOverWan(unit);
    const power = powerOfUnit(suffix) ?? multipliers.get(suffix);
    return power === undefined ? undefined : power - wan;
  });
}

function parseWith(text: string, powerOf: (numeral: Numeral) => number | undefined): Parsed<DecimalText> {
  const blank = asBlank(text);
  if (blank) return blank;
  const numeral = numeralOf(text);
  const power = numeral && powerOf(numeral);
  if (!numeral || power === undefined) return { reason: say('不是数字', 'not a number') };
  const value = decimalOf(numeral, power + numeral.exponent);
  return value === undefined ? { reason: say('数字过大', 'the number is too large') } : { value };
}

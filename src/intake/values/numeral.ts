import type { Digits } from './decimal';
import { fold } from './parsed';

/** A number as printed, with what stands before and after it. */
export interface Numeral extends Digits {
  /** Power of ten of an exponent such as `1.5E+05`. */
  readonly exponent: number;
  /** What follows the number, without spaces: `%`, `万元` … */
  readonly suffix: string;
  /** A currency sign or word stands before the number. */
  readonly currency: boolean;
}

const form =
  /^(?<currency>¥|人民币|RMB)?(?<sign>[+-]?)(?<whole>\d{1,3}(?:[, ]\d{3})+|\d*)(?:\.(?<fraction>\d*))?(?:E(?<exponent>[+-]?\d{1,3})(?!\d))?(?<suffix>[^\d.,+-]*)$/iu;

/**
 * Takes a cell apart into sign, digits and suffix. Thousands separators (`,` `，` or a space) must group by three, so
 * that `12,34` is refused instead of guessed. Undefined if the text is not one number.
 */
export function numeralOf(text: string): Numeral | undefined {
  const plain = fold(text)
    .replaceAll('−', '-')
    .replace(/\s*,\s*/gu, ',')
    .replace(/^([+-]|¥|人民币|RMB)\s+/iu, '$1')
    .replace(/\s+$/u, '');
  const groups = form.exec(plain)?.groups;
  if (!groups) return undefined;
  const { currency, sign, whole = '', fraction = '', exponent = '0', suffix = '' } = groups;
  if (whole === '' && fraction === '') return undefined;
  return {
    negative: sign === '-',
    whole: whole.replace(/[, ]/gu, ''),
    fraction,
    exponent: Number(exponent),
    suffix: suffix.replace(/\s+/gu, ''),
    currency: currency !== undefined,
  };
}

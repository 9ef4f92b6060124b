/** A decimal in plain digits with at most six decimals, such as `-6846.9705`: DECIMAL(18,6) takes it as it is. */
export type DecimalText = string;

const places = 6;
const largest = 10n ** 18n;

/** Digits of a number as printed, without separators. */
export interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * `digits × 10^power`, exactly; beyond six decimals rounded half away from zero. Undefined if it does not fit in
 * DECIMAL(18,6), that is from 10^12 on.
 */
export function decimalOf({ negative, whole, fraction }: Digits, power = 0): DecimalText | undefined {
  const printed = (whole + fraction).replace(/^0+/u, '');
  const shift = power - fraction.length + places;
  if (printed.length + shift > 18) return undefined;
  if (printed.length + shift < 0) return '0';
  const millionths = shiftRounded(printed, shift);
  if (millionths >= largest) return undefined;
  return textOf(millionths, negative);
}

function shiftRounded(printed: string, shift: number): bigint {
  if (shift >= 0) return BigInt(printed || '0') * 10n ** BigInt(shift);
  const kept = BigInt(printed.slice(0, shift) || '0');
  const next = printed.at(shift) ?? '0';
  const isFirst = printed.length >= -shift;
  return isFirst && next >= '5' ? kept + 1n : kept;
}

function textOf(millionths: bigint, negative: boolean): DecimalText {
  if (millionths === 0n) return '0';
  const digits = millionths.toString().padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/u, '');
  return `${negative ? '-' : ''}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The decimal as a number, for comparing and for tests. */
export const toNumber = (text: DecimalText): number => Number(text);

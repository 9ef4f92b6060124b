/** The digits of a number: `0.digits × 10^point`, without sign and of at most 15 places, as workbooks keep them. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** A number that is not negative, in the 15 places to which workbooks show and round it. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** Rounds half away from zero to `places` after the point; the whole part comes without leading zeros (`''` for 0). */
export function rounded({ digits, point }: Decimal, places: number): { whole: string; fraction: string } {
  const kept = point + places;
  let text = kept <= 0 ? '' : digits.slice(0, kept).padEnd(kept, '0');
  if (kept >= 0 && (digits.charCodeAt(kept) || 48) >= 53) text = plusOne(text);
  text = text.padStart(places, '0');
  const whole = text.slice(0, text.length - places).replace(/^0+/u, '');
  return { whole, fraction: text.slice(text.length - places) };
}

function plusOne(digits: string): string {
  const nines = /9*$/u.exec(digits)?.[0].length ?? 0;
  const at = digits.length - nines - 1;
  const head = at < 0 ? '1' : digits.slice(0, at) + String(Number(digits.charAt(at)) + 1);
  return head + '0'.repeat(nines);
}

/** A number as a cell without a format shows it: up to 15 places, no binary remainder, no exponent. */
export function generalText(value: number): string {
  if (!Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 1e15)) return String(value);
  const { digits, point } = decimalOf(Math.abs(value));
  if (point > 20 || point < -14) return String(Number(value.toPrecision(15)));
  const { whole, fraction } = rounded(
    { digits, point },
    Math.max(0, digits.replace(/0+$/u, '').length - point),
  );
  const text = `${whole || '0'}${fraction ? `.${fraction}` : ''}`;
  return value < 0 ? `-${text}` : text;
}

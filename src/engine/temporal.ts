const INFINITE_DAYS = 2147483647;
const INFINITE_TIMESTAMP = 9223372036854775807n;
const DAY = 86400n;

function pad(value: number | bigint, digits: number): string {
  return value.toString().padStart(digits, '0');
}

function year(value: number): string {
  if (value >= 0 && value <= 9999) return pad(value, 4);
  return (value < 0 ? '-' : '+') + pad(Math.abs(value), 6);
}

/** A count of units as `.fff`, cut to 3, 6 or 9 digits where the rest is zero, or nothing where all is. */
function fraction(units: bigint, perSecond: bigint): string {
  if (units === 0n) return '';
  const digits = pad(units, perSecond.toString().length - 1).padEnd(9, '0');
  return `.${digits.replace(/^(\d{3}|\d{6})0+$/, '$1')}`;
}

function clock(seconds: bigint): string {
  return `${pad(seconds / 3600n, 2)}:${pad((seconds / 60n) % 60n, 2)}:${pad(seconds % 60n, 2)}`;
}

/**
 * `YYYY-MM-DD` of a day counted from 1970-01-01 (a signed six-digit year outside 0 to 9999); null of an
 * infinity.
 */
export function isoDate(days: number): string | null {
  if (Math.abs(days) === INFINITE_DAYS) return null;
  // Howard Hinnant's civil_from_days: DuckDB's dates reach further than JavaScript's Date.
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return `${year(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * `YYYY-MM-DDTHH:MM:SS[.fff]` of units counted from 1970 (`perSecond`: 1, 10^3, 10^6 or 10^9), `zone` behind
 * it; null of an infinity.
 */
export function isoTimestamp(units: bigint, perSecond: bigint, zone = ''): string | null {
  if (units === INFINITE_TIMESTAMP || units === -INFINITE_TIMESTAMP) return null;
  const perDay = DAY * perSecond;
  const inDay = ((units % perDay) + perDay) % perDay;
  const date = isoDate(Number((units - inDay) / perDay));
  return `${date}T${clock(inDay / perSecond)}${fraction(inDay % perSecond, perSecond)}${zone}`;
}

/** `HH:MM:SS[.fff]` of microseconds since midnight. */
export function isoTime(micros: bigint): string {
  return clock(micros / 1_000_000n) + fraction(micros % 1_000_000n, 1_000_000n);
}

function counted(count: number, unit: string): string[] {
  return count === 0 ? [] : [`${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`];
}

/** An INTERVAL as DuckDB prints it: `1 year 2 months 3 days 04:05:06`. */
export function intervalText(months: number, days: number, micros: bigint): string {
  const parts = [
    ...counted(Math.trunc(months / 12), 'year'),
    ...counted(months % 12, 'month'),
    ...counted(days, 'day'),
  ];
  if (micros !== 0n || parts.length === 0) {
    parts.push((micros < 0n ? '-' : '') + isoTime(micros < 0n ? -micros : micros));
  }
  return parts.join(' ');
}

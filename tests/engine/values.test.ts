import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalValue, floatValue, integerValue } from '../../src/engine/numbers';
import { intervalText, isoDate, isoTime, isoTimestamp } from '../../src/engine/temporal';

const MILLISECONDS_A_DAY = 86_400_000;

describe('numbers', () => {
  it('keeps integers as numbers as far as these are exact', () => {
    expect(integerValue(9007199254740991n)).toBe(9007199254740991);
    expect(integerValue(9007199254740992n)).toBe('9007199254740992');
    expect(integerValue(-170141183460469231731687303715884105728n)).toBe(
      '-170141183460469231731687303715884105728',
    );
  });

  it('has no value for NaN and infinities', () => {
    expect([NaN, Infinity, -Infinity, 95.23].map(floatValue)).toEqual([null, null, null, 95.23]);
  });

  it('scales decimals to the number their text reads as', () => {
    expect(decimalValue(6846970500n, 18, 6)).toBe(6846.9705);
    expect(decimalValue(-5, 18, 6)).toBe(-0.000005);
    const digits = fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 38 }), (unscaled, scale) => {
        const text = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
        const magnitude = Number(`${text.slice(0, -scale)}.${text.slice(-scale)}`);
        expect(decimalValue(unscaled, 38, scale)).toBe(unscaled < 0n ? -magnitude : magnitude);
      }),
    );
  });

  it('takes DECIMAL(38,0) for the integer it mostly is', () => {
    expect(decimalValue(3n, 38, 0)).toBe(3);
    expect(decimalValue(10n ** 20n, 38, 0)).toBe('100000000000000000000');
  });
});

describe('dates and times', () => {
  it('writes dates as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), (days) => {
        expect(isoDate(days)).toBe(new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
      }),
    );
    expect(isoDate(2932897)).toBe('+010000-01-01');
    expect(isoDate(-719529)).toBe('-000001-12-31');
    expect(isoDate(2147483647)).toBeNull();
    expect(isoDate(-2147483647)).toBeNull();
  });

  it('writes timestamps of every unit, before 1970 too', () => {
    const moment = Date.UTC(2024, 9, 31, 23, 59, 59);
    const seconds = BigInt(moment / 1000);
    expect(isoTimestamp(seconds, 1n)).toBe('2024-10-31T23:59:59');
    expect(isoTimestamp(seconds * 1_000n + 7n, 1_000n)).toBe('2024-10-31T23:59:59.007');
    expect(isoTimestamp(seconds * 1_000_000n + 120_000n, 1_000_000n)).toBe('2024-10-31T23:59:59.120');
    expect(isoTimestamp(seconds * 1_000_000n + 1n, 1_000_000n)).toBe('2024-10-31T23:59:59.000001');
    expect(isoTimestamp(seconds * 1_000_000_000n + 1n, 1_000_000_000n, 'Z')).toBe(
      '2024-10-31T23:59:59.000000001Z',
    );
    expect(isoTimestamp(-1n, 1n)).toBe('1969-12-31T23:59:59');
    expect(isoTimestamp(9223372036854775807n, 1_000_000n)).toBeNull();
  });

  it('writes times and intervals', () => {
    expect(isoTime(14_706_500_000n)).toBe('04:05:06.500');
    expect(intervalText(14, 1, 0n)).toBe('1 year 2 months 1 day');
    expect(intervalText(0, 0, -3_600_000_000n)).toBe('-01:00:00');
    expect(intervalText(0, 0, 0n)).toBe('00:00:00');
  });
});

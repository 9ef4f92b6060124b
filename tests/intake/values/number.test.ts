import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf } from '../../../src/intake/values/decimal';
import { parseInteger, parseYear } from '../../../src/intake/values/integer';
import { parseMoney, parseNumber } from '../../../src/intake/values/number';

describe('number', () => {
  test.each([
    ['12', '12'],
    [' 8271.3 ', '8271.3'],
    ['６，８４６．９７０５', '6846.9705'],
    ['2,122,397.45', '2122397.45'],
    ['1，234', '1234'],
    ['1 234 567', '1234567'],
    ['+3', '3'],
    ['- 3.50', '-3.5'],
    ['－３', '-3'],
    ['−3', '-3'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['-0', '0'],
    ['3.5万', '35000'],
    ['1.2亿', '120000000'],
    ['9.5分', '9.5'],
    ['1.5E+05', '150000'],
    ['0.0000005', '0.000001'],
    ['-0.0000005', '-0.000001'],
    ['0.00000049', '0'],
    ['999999999999.999999', '999999999999.999999'],
  ])('%s is %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ value });
  });

  test.each(['—', '-', '/', '无', '*', 'N/A', ' n/a ', '－', '——'])('%s is blank and kept', (raw) => {
    expect(parseNumber(raw)).toEqual({ blank: true, raw });
  });

  test.each(['', '  ', '　'])('white space is blank', (text) => {
    expect(parseNumber(text)).toEqual({ blank: true });
  });

  test.each([
    'NaN',
    'inf',
    '-Infinity',
    '约5',
    '12,34',
    '1,2345',
    '1.2.3',
    '5%',
    '5元',
    '十',
    '1e',
    '1-2',
    '0x10',
    '--5',
  ])('%s is refused', (text) => {
    expect(parseNumber(text)).toHaveProperty('reason');
  });

  test('a number that does not fit DECIMAL(18,6) is refused, not cut', () => {
    expect(parseNumber('1000000000000')).toHaveProperty('reason.en', 'the number is too large');
    expect(parseNumber('9'.repeat(5000))).toHaveProperty('reason');
    expect(parseNumber('1e999')).toHaveProperty('reason');
    expect(parseNumber('1e-999')).toEqual({ value: '0' });
    expect(parseNumber('999999999999.9999995')).toHaveProperty('reason');
  });

  test('every printed decimal comes back, with or without separators and full-width digits', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 12n - 1n });
    const fraction = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(whole, fraction, fc.boolean(), fc.boolean(), (units, millionths, negative, wide) => {
        const places = String(millionths).padStart(6, '0');
        const sign = negative ? '-' : '';
        const grouped = `${sign}${String(units).replace(/\B(?=(\d{3})+$)/gu, ',')}.${places}`;
        const text = wide
          ? grouped.replace(/[\d.,-]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
          : grouped;
        const parsed = parseNumber(text);
        const value = 'value' in parsed ? parsed.value : '';
        const [, foundUnits = '0', foundPlaces = ''] = /^-?(\d+)(?:\.(\d+))?$/u.exec(value) ?? [];
        expect(BigInt(foundUnits)).toBe(units);
        expect(foundPlaces.padEnd(6, '0')).toBe(places);
        expect(value.startsWith('-')).toBe(negative && (units > 0n || millionths > 0));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseNumber(text);
        parseMoney(text);
        parseInteger(text);
        parseYear(text);
      }),
    );
  });
});

describe('money', () => {
  test.each([
    ['8500', '8500'],
    ['6274.5592万元', '6274.5592'],
    ['40亿元', '400000'],
    ['3.9亿', '39000'],
    ['500元', '0.05'],
    ['66.649016万元', '66.649016'],
    ['500万', '500'],
    ['3百万元', '300'],
    ['2千元', '0.2'],
    ['¥1,500.00元', '0.15'],
    ['人民币 2 万元', '2'],
    ['-134.4', '-134.4'],
    ['0.005元', '0.000001'],
  ])('%s is %s 万元', (text, value) => {
    expect(parseMoney(text)).toEqual({ value });
  });

  test('a bare number is in the unit of the header, a unit in the cell wins', () => {
    expect(parseMoney('15000000', '元')).toEqual({ value: '1500' });
    expect(parseMoney('0.15', '亿元')).toEqual({ value: '1500' });
    expect(parseMoney('1500万元', '元')).toEqual({ value: '1500' });
  });

  test('a currency sign without a unit is not clear', () => {
    expect(parseMoney('¥500')).toHaveProperty('reason');
    expect(parseMoney('500美元')).toHaveProperty('reason');
  });
});

describe('whole numbers', () => {
  test.each([
    ['40', 40],
    ['1,400', 1400],
    ['12.0', 12],
    ['-3', -3],
  ])('%s', (text, value) => {
    expect(parseInteger(text)).toEqual({ value });
  });

  test.each(['1.5', '3000000000', '40份', 'x'])('%s is refused', (text) => {
    expect(parseInteger(text)).toHaveProperty('reason');
  });

  test.each([
    ['2024', 2024],
    ['2024年', 2024],
    ['２０２４年度', 2024],
    ['2024.0', 2024],
  ])('year %s', (text, value) => {
    expect(parseYear(text)).toEqual({ value });
  });

  test.each(['24', '1900', '2100', '2,024', '2023-2024', '年'])('year %s is refused', (text) => {
    expect(parseYear(text)).toHaveProperty('reason');
  });
});

test('decimal digits shift exactly', () => {
  const digits = { negative: false, whole: '2', fraction: '675' };
  expect(decimalOf(digits, -4)).toBe('0.000268');
  expect(decimalOf(digits, 4)).toBe('26750');
  expect(decimalOf({ ...digits, negative: true }, -30)).toBe('0');
});

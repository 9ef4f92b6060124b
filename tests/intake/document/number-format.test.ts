import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinFormat, generalText, showNumber } from '../../../src/intake/document/number-format';

describe('a number as a workbook shows it', () => {
  it.each([
    [0.806, '0.0%', '80.6%'],
    [0.9523, '0.00%', '95.23%'],
    [0.285, '0%', '29%'],
    [1.005, '0.00', '1.01'],
    [8500, '#,##0', '8,500'],
    [-8500, '#,##0', '-8,500'],
    [6846.9705, '#,##0.00', '6,846.97'],
    [6274.5592, '0.0000"万元"', '6274.5592万元'],
    [2632490000, '#,##0.00,,"百万"', '2,632.49百万'],
    [98.16, 'General', '98.16'],
    [98.16, 'G/通用格式"分"', '98.16分'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012345, 'General', '123456789012345'],
    [0.5, '#.##', '.5'],
    [5, '000', '005'],
    [64360358, '000-00000', '643-60358'],
    [-3.5, '0.0;(0.0)', '(3.5)'],
    [0, '0.0;-0.0;"—"', '—'],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    [120, '[>=100]0;0.0', '120'],
    [12, '[>=100]0;0.0', '12.0'],
    [12, '[Red][$¥-804]#,##0.00', '¥12.00'],
    [0.00012, '0.00E+00', '1.20E-04'],
    [12, '@', '12'],
    [12, ';;;', ''],
    [1.5, '# ?/?', '1.5'],
    [-0.004, '0.00', '0.00'],
  ])('shows %d in %s as %s', (value, code, text) => {
    expect(showNumber(value, code)).toEqual({ text, date: undefined, isTime: false });
  });

  it.each([
    [45657, 'yyyy/m/d', '2024/12/31', '2024-12-31'],
    [45657, 'yyyy"年"m"月"d"日"', '2024年12月31日', '2024-12-31'],
    [45657.75, 'yyyy-mm-dd hh:mm', '2024-12-31 18:00', '2024-12-31'],
    [45657, '[$-804]aaaa', '星期二', '2024-12-31'],
    [45657, 'd-mmm-yy', '31-Dec-24', '2024-12-31'],
    [45597, builtinFormat(57), '2024年11月', '2024-11-01'],
    [44165.999999, builtinFormat(14), '2020/12/1', '2020-12-01'],
    [59, 'yyyy/m/d', '1900/2/28', '1900-02-28'],
    [61, 'yyyy/m/d', '1900/3/1', '1900-03-01'],
    [0.5, 'h:mm', '12:00', undefined],
    [0.75, '上午/下午h"时"mm"分"', '下午6时00分', undefined],
    [1.5, '[h]:mm:ss', '36:00:00', undefined],
    [0.0423, 'mm:ss', '00:55', undefined],
  ])('shows the day number %d in %s as %s', (value, code, text, date) => {
    expect(showNumber(value, code)).toEqual({ text, date, isTime: true });
  });

  it('counts the days of a workbook of the Macintosh from 1904', () => {
    expect(showNumber(44195, 'yyyy/m/d', true).date).toBe('2024-12-31');
  });

  it('takes no day for a number that is none', () => {
    for (const value of [0, 0.4, -1, 3_000_000]) {
      expect(showNumber(value, 'yyyy/m/d')).toEqual({
        text: generalText(value),
        date: undefined,
        isTime: false,
      });
    }
  });

  it('shows a number without a format so that it is read back the same, to 15 places', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        expect(Number(generalText(value)) - Number(value.toPrecision(15))).toBe(0);
      }),
    );
  });

  it('rounds as on paper, half away from zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places) => {
          const exact = BigInt(digits) * 10n;
          const value = digits / 10 ** (places + 1);
          const shown = showNumber(value, places === 0 ? '0' : `0.${'0'.repeat(places)}`).text.replace(
            '.',
            '',
          );
          expect(BigInt(shown)).toBe((exact / 10n + 5n) / 10n);
        },
      ),
    );
  });

  it('survives any format', () => {
    const piece = fc.constantFrom(
      '0',
      '#',
      '?',
      '.',
      ',',
      '%',
      ';',
      '"',
      '\\',
      '[',
      ']',
      '_',
      '*',
      '@',
      'm',
      'h',
      'E+',
      '/',
      '年',
      '-',
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.array(piece, { maxLength: 10 }), (value, pieces) => {
        expect(typeof showNumber(value, pieces.join('')).text).toBe('string');
      }),
    );
  });
});

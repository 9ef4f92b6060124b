import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../../src/i18n';
import {
  fromScreen,
  onScreen,
  quantityText,
  thresholdText,
} from '../../../../src/views/rules/threshold/values';

const t = translator('zh');

describe('values of parameters on the screen', () => {
  it.each([
    [0.1, 'fraction', '10%'],
    [0.125, 'fraction', '12.5%'],
    [0.07, 'fraction', '7%'],
    [0.0001, 'money', '0.0001 万元'],
    [1500, 'money', '1,500 万元'],
    [5, 'points', '5 分'],
    [-2, 'number', '−2'],
    [385, 'integer', '385'],
  ] as const)('%f as %s is %s', (value, type, text) => expect(thresholdText(t, value, type)).toBe(text));

  it('writes computed values with the digits that say something', () => {
    expect(quantityText(t, 0.217612, 'fraction')).toBe('21.76%');
    expect(quantityText(t, 0.00123456, 'fraction')).toBe('0.1235%');
    expect(quantityText(t, 3165.394567, 'money')).toBe('3,165.39 万元');
    expect(quantityText(t, 0.0049, 'number')).toBe('0.0049');
  });

  it('means what it shows: 7 is 0.07, not 0.07000000000000001', () => {
    expect(fromScreen(7, 'fraction')).toBe(0.07);
    expect(onScreen(0.07, 'fraction')).toBe(7);
    const shown = fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 1000);
    fc.assert(
      fc.property(shown, fc.constantFrom('fraction' as const, 'money' as const), (number, type) => {
        expect(onScreen(fromScreen(number, type), type)).toBe(number);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differing, offsetAt, placeAt } from '../../../src/rules/editing';
import { findWord, wordAt } from '../../../src/rules/editing/text-place';

const text = fc.string({ unit: fc.constantFrom('a', '预', '😀', ' ', '\n', ':') });

describe('lines and columns', () => {
  it('count from 1 and lead back to the same character', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, at) => {
        const offset = at % (given.length + 1);
        const { line, column } = placeAt(given, offset);
        expect(offsetAt(given, line, column)).toBe(offset);
        expect(line).toBe(given.slice(0, offset).split('\n').length);
      }),
    );
  });

  it('beyond a line or the text end with it', () => {
    expect(offsetAt('ab\ncd', 1, 9)).toBe(2);
    expect(offsetAt('ab\ncd', 7, 1)).toBe(5);
  });
});

describe('words', () => {
  it.each([
    ['needs: [result_amont]', 8, 'result_amont'],
    ['a * :info + 1', 4, ':info'],
    ['超过 {params.info|percent}', 4, 'params.info'],
    ['class: data-quality', 7, 'data-quality'],
    ['a > b', 2, '>'],
    ['a\nb', 1, ''],
  ])('%j at %i: %j', (given, at, expected) => {
    const { from, to } = wordAt(given, at);
    expect(given.slice(from, to)).toBe(expected);
  });

  it('are found whole', () => {
    expect(findWord('base_amount amount', 'amount', 0)).toEqual({ from: 12, to: 18 });
    expect(findWord('base_amount', 'amount', 0)).toBeUndefined();
  });
});

describe('where two texts differ', () => {
  it('is all that does not begin and end them alike', () => {
    expect(differing('偏差 17.02%，超过 10.00%。', '偏差 17.02%，超过 12.00%。')).toEqual({
      start: '偏差 17.02%，超过 1',
      expected: '0',
      found: '2',
      end: '.00%。',
    });
  });

  it('the parts make up the texts', () => {
    fc.assert(
      fc.property(text, text, (expected, found) => {
        const parts = differing(expected, found);
        expect(parts.start + parts.expected + parts.end).toBe(expected);
        expect(parts.start + parts.found + parts.end).toBe(found);
      }),
    );
  });
});

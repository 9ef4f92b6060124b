import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, ExpressionError, parseExpression, printExpression } from '../../src/rules/expression';

const print = (text: string, parameters = {}): string => printExpression(parseExpression(text), parameters);

describe('rule expressions', () => {
  it('print with SQL precedence made visible', () => {
    expect(print('a + b * c > d OR NOT e = 1 AND f IS NOT NULL')).toBe(
      '((("a" + ("b" * "c")) > "d") OR ((NOT ("e" = 1)) AND ("f" IS NOT NULL)))',
    );
  });

  it('replace parameters by literals that keep decimals exact', () => {
    expect(print('x > y * (1 + :limit)', { limit: 0.1 })).toBe('("x" > ("y" * (1 + 0.1)))');
    expect(print(':tiny', { tiny: 1e-7 })).toBe('0.0000001');
    expect(print(':minus', { minus: -2 })).toBe('(-2)');
    expect(print('k = :word', { word: "o'x'; DROP TABLE a" })).toBe(`("k" = 'o''x''; DROP TABLE a')`);
  });

  it('know CASE, IN, BETWEEN, LIKE, dates and functions', () => {
    expect(print("CASE WHEN a IN (1, 2) THEN 'x' ELSE b END")).toBe(
      `(CASE WHEN ("a" IN (1, 2)) THEN 'x' ELSE "b" END)`,
    );
    expect(print('a NOT BETWEEN 1 AND 2 AND b')).toBe('(("a" NOT BETWEEN 1 AND 2) AND "b")');
    expect(print("actual LIKE '%初步%'")).toBe(`("actual" LIKE '%初步%')`);
    expect(print("days_between(DATE '2024-10-31', spent_on) > 0")).toBe(
      `(date_diff('day', DATE '2024-10-31', "spent_on") > 0)`,
    );
  });

  it('list the columns they read', () => {
    expect(columnsOf(parseExpression('coalesce(a, b) > a * :p'))).toEqual(['a', 'b']);
  });

  it.each([
    ['a; DROP TABLE x', 1],
    ['a -- note', 2],
    ['a /* note */', 2],
    ['(SELECT 1)', 1],
    ['a IN (SELECT b FROM c)', 6],
    ['read_csv(a)', 0],
    ['getenv(a)', 0],
    ['"a"', 0],
    ["'open", 0],
    ['a >', 3],
    ['a b', 2],
    ['CASE END', 5],
    ['abs()', 4],
    ['abs(a, b)', 0],
    ['', 0],
    ['EXISTS (a)', 0],
    ["DATE 'tomorrow'", 5],
  ])('refuse %s at character %i', (text, at) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
    try {
      parseExpression(text);
    } catch (error) {
      expect((error as ExpressionError).at).toBe(at);
      expect((error as ExpressionError).text.zh).not.toBe('');
    }
  });

  it('refuse deep nesting instead of exhausting the stack', () => {
    expect(() => parseExpression('('.repeat(5000) + 'a' + ')'.repeat(5000))).toThrow(ExpressionError);
    expect(() => parseExpression('NOT '.repeat(5000) + 'a')).toThrow(ExpressionError);
  });

  it('never throw anything but an ExpressionError, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9 ()+*/<>=:',.]{0,60}$/)), (text) => {
        try {
          parseExpression(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

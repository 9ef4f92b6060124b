import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { identifier, literal, type Engine } from '../../src/engine';
import { openWasmInNode } from '../../src/engine/node';

describe('SQL quoting', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openWasmInNode();
  });
  afterAll(() => engine.close());

  it('quotes names', () => {
    expect(identifier('得分')).toBe('"得分"');
    expect(identifier('a"; DROP TABLE fund; --')).toBe('"a""; DROP TABLE fund; --"');
  });

  it('writes values as literals', () => {
    expect(literal("项目'一期'")).toBe("'项目''一期'''");
    expect(literal(1415.35)).toBe('1415.35');
    expect(literal(-4.5)).toBe('(-4.5)');
    expect(literal(12345678901234567890n)).toBe('12345678901234567890');
    expect(literal(true)).toBe('TRUE');
    expect(literal(null)).toBe('NULL');
    expect(literal(NaN)).toBe('NULL');
    expect(literal(-Infinity)).toBe('NULL');
    expect(literal(new Date('2024-10-31T00:00:00Z'))).toBe("DATE '2024-10-31'");
    expect(() => literal(new Date('no date'))).toThrow(RangeError);
  });

  it('cannot make a comment of a minus', async () => {
    const result = await engine.query(`SELECT 1 -${literal(-2)} AS n`);
    expect(result.first()).toEqual({ n: 3 });
  });

  it('brings any text through the engine unchanged, as a value and as a name', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0'));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const result = await engine.query(`SELECT ${literal(value)} AS ${identifier(value)}`);
        expect(result.rows()).toEqual([{ [value]: value }]);
      }),
      { numRuns: 200 },
    );
  });

  it('brings amounts of money through the engine unchanged', async () => {
    const millionths = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    await fc.assert(
      fc.asyncProperty(millionths, fc.integer({ min: 0, max: 6 }), async (value, scale) => {
        const amount = value / 10 ** scale;
        const result = await engine.query(`SELECT CAST(${literal(amount)} AS DECIMAL(38,6)) AS n`);
        expect(result.first()?.['n']).toBe(amount + 0);
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EngineError, type Engine } from '../../src/engine';
import { caretPlace } from '../../src/engine/caret';
import { openWasmInNode } from '../../src/engine/node';

describe('caretPlace', () => {
  it('reads the line and the column under the caret', () => {
    const sql = 'select a,\n       nope\nfrom t';
    const art = 'Binder Error: no nope\n\nLINE 2:        nope\n               ^';
    expect(caretPlace(sql, art)).toEqual({ offset: 17, line: 2, column: 8 });
  });

  it('counts a Chinese character once although it is drawn two columns wide', () => {
    const sql = "select '中文' , x from t";
    const art = `Binder Error: no x\n\nLINE 1: ${sql}\n                        ^`;
    expect(caretPlace(sql, art)).toEqual({ offset: 14, line: 1, column: 15 });
  });

  it('finds the printed piece of a long line', () => {
    const sql = `select '${'分'.repeat(100)}', nope, '${'a'.repeat(200)}'`;
    const art = `Binder Error: no nope\n\nLINE 1: ...${'分'.repeat(20)}', nope, '${'a'.repeat(50)}...\n${' '.repeat(8 + 3 + 40 + 3)}^`;
    expect(caretPlace(sql, art)?.offset).toBe(sql.indexOf('nope'));
  });

  it('has no place without art, or for art of another text', () => {
    expect(caretPlace('select error(1)', 'Invalid Input Error: boom')).toBeUndefined();
    expect(caretPlace('select 1', 'Binder Error: x\n\nLINE 1: select 2\n        ^')).toBeUndefined();
  });
});

describe('places in errors of the engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openWasmInNode();
  });
  afterAll(() => engine.close());

  async function placeOf(sql: string): Promise<EngineError['place']> {
    const error: unknown = await engine.query(sql).catch((reason: unknown) => reason);
    if (!(error instanceof EngineError)) throw new Error(`no EngineError from ${sql}`);
    return error.place;
  }

  it('are characters, whatever stands before', async () => {
    // All sorts of widths: ASCII, blanks of every kind, wide, combining, emoji, and line breaks.
    const piece = fc.constantFrom(
      ...[
        'a',
        ' ',
        '　',
        '\u00a0',
        '\t',
        '中',
        '绩效',
        '，',
        '“',
        '①',
        'é',
        'e\u0301',
        '👨‍👩‍👧',
        '🙂',
        '％',
        'ｱ',
        '한',
        '\n',
        '\r\n',
        '—',
      ],
    );
    const text = fc.array(piece, { maxLength: 90 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const sql = `-- ${before.replace(/[\r\n]/g, '')}\nSELECT '${before}', nope, '${after}'`;
        const offset = sql.indexOf('nope');
        const lines = sql.slice(0, offset).split(/\r\n|\n/);
        const column = (lines.at(-1)?.length ?? 0) + 1;
        expect(await placeOf(sql)).toEqual({ offset, line: lines.length, column });
      }),
      { numRuns: 300 },
    );
  });

  it('count from the start of the text that was passed', async () => {
    const sql = '\n\n  -- 注释\n  SELECT 缺的列 ;\n';
    expect(await placeOf(sql)).toEqual({ offset: sql.indexOf('缺'), line: 4, column: 10 });
  });

  it('exist for syntax errors too, and for functions and tables that are not there', async () => {
    expect(await placeOf('SELECT * FORM t')).toMatchObject({ offset: 14 });
    expect(await placeOf("SELECT '数据' || nope(1)")).toMatchObject({ offset: 15 });
    expect(await placeOf("SELECT '数据' + (\n")).toEqual({ offset: 15, line: 1, column: 16 });
    expect(await placeOf('SELECT * FROM 没有')).toMatchObject({ offset: 14 });
  });
});

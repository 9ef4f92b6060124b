import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, pasteText, safeCell } from '../../src/findings';

describe('CSV of the list', () => {
  it('begins with a BOM, so that Excel in a Chinese office reads UTF-8', () => {
    expect(csvText([['规则']])).toBe('\ufeff规则\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText([['6,846.9705', '称“完成”的 "项目"', 'a\nb']])).toBe(
      '\ufeff"6,846.9705","称“完成”的 ""项目""","a\nb"\r\n',
    );
  });

  it.each(['=1+1', '+86', '-538.71', '@cmd', '\t=1', '\r=1', '\u0000x', '＝1+1'])('disarms %j', (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`);
  });

  it.each(['', '80.6%', '表1 · 行7', 'a=b', '（空）'])('leaves %j alone', (cell) => {
    expect(safeCell(cell)).toBe(cell);
  });

  it('gives back every cell, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = readCsv(csvText(rows));
        expect(read).toEqual(rows.map((row) => row.map(safeCell)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

describe('the table for pasting', () => {
  it('keeps one line for each row and one cell for each column', () => {
    expect(
      pasteText([
        ['a\tb', 'c\r\nd'],
        ['=1', ''],
      ]),
    ).toBe("a b\tc d\n'=1\t");
  });
});

/** A reader of its own, as strict as RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let end = ',';
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    if (end === '\r\n') rows.push([]);
    const found = cell.exec(text);
    if (!found) throw new Error('not a cell');
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    end = found[3]!;
  }
  return rows;
}

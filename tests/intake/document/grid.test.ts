import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt, placeAt, rowsOf, type Grid, type GridCell } from '../../../src/intake/document';
import { gridOf, numbered, tidy, type RawCell } from '../../../src/intake/document/blocks';
import { IntakeError } from '../../../src/intake';

const raw = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): RawCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
});

const grid = (cells: readonly RawCell[], sheet?: string): Grid => ({ ...gridOf(cells, sheet), number: 1 });

describe('a grid', () => {
  it('resolves merged cells in every place they cover', () => {
    const form = grid([raw(1, 1, '项目资金', 2, 1), raw(1, 2, '年初预算数'), raw(2, 2, '8500')]);
    expect(rowsOf(form).map((row) => row.map(({ text }) => text))).toEqual([
      ['项目资金', '年初预算数'],
      ['项目资金', '8500'],
    ]);
    expect(placeAt(form, 1, 1).isOrigin).toBe(true);
    expect(placeAt(form, 2, 1)).toMatchObject({ text: '项目资金', isOrigin: false });
    expect(cellAt(form, 2, 1)).toBe(cellAt(form, 1, 1));
  });

  it('is blank where nothing is, and outside', () => {
    const form = grid([raw(2, 2, '得分')]);
    expect(form).toMatchObject({ rows: 2, columns: 2 });
    for (const [row, column] of [
      [1, 1],
      [0, 0],
      [3, 1],
      [1, 99],
    ] as const) {
      expect(placeAt(form, row, column)).toEqual({ cell: undefined, text: '', isOrigin: false });
    }
  });

  it('makes its matrix once', () => {
    const form = grid([raw(1, 1, '总分')]);
    expect(rowsOf(form)).toBe(rowsOf(form));
  });

  it('takes off outer blanks, leaves blank cells out and puts the rest in reading order', () => {
    const form = grid([raw(2, 1, ' 得分 \r\n（分）　'), raw(1, 2, '\u00a0　'), raw(1, 1, '分值')]);
    expect(form.cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [1, 1, '分值'],
      [2, 1, '得分\n（分）'],
    ]);
  });

  it('cuts a span that runs far past every filled cell, and keeps one that runs a little past', () => {
    expect(grid([raw(1, 1, '标题', 1, 16_384), raw(2, 5, 'x')])).toMatchObject({ rows: 2, columns: 5 });
    expect(grid([raw(1, 1, '标题', 1, 9), raw(2, 5, 'x')])).toMatchObject({ rows: 2, columns: 9 });
  });

  it('refuses a sheet whose stray cells make a rectangle that nothing could walk', () => {
    const cells = [raw(1, 1, 'a'), raw(1_048_576, 16_384, 'b')];
    expect(() => grid(cells, 'Sheet1')).toThrow(IntakeError);
    expect(() => grid(cells, 'Sheet1')).toThrow(/Sheet1/u);
  });

  it('finds for every place the cell that covers it', () => {
    const cell = fc.record({
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.integer({ min: 1, max: 8 }),
      rowSpan: fc.integer({ min: 1, max: 4 }),
      columnSpan: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const form = grid(withoutOverlaps(cells));
        const covers = (each: GridCell, row: number, column: number): boolean =>
          each.row <= row &&
          row < each.row + each.rowSpan &&
          each.column <= column &&
          column < each.column + each.columnSpan;
        for (let row = 1; row <= form.rows; row++) {
          for (let column = 1; column <= form.columns; column++) {
            const cover = form.cells.find((each) => covers(each, row, column));
            expect(cellAt(form, row, column)).toBe(cover);
          }
        }
      }),
    );
  });
});

function withoutOverlaps(cells: readonly Omit<RawCell, 'text'>[]): RawCell[] {
  const taken = new Set<string>();
  return cells.flatMap((cell, index) => {
    const places: string[] = [];
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        places.push(`${row},${column}`);
    }
    if (places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [{ ...cell, text: String(index) }];
  });
}

describe('the blocks of a document', () => {
  it('numbers the grids and leaves out what holds nothing', () => {
    const blank = { kind: 'paragraph', line: 1, text: '', heading: undefined } as const;
    const line = { ...blank, text: '附件' };
    const blocks = numbered([
      blank,
      gridOf([raw(1, 1, 'a')]),
      gridOf([raw(1, 1, ' ')]),
      line,
      gridOf([raw(1, 1, 'b')]),
    ]);
    expect(blocks.map((block) => (block.kind === 'grid' ? block.number : block.text))).toEqual([
      1,
      '附件',
      2,
    ]);
  });

  it('tidies every kind of line end', () => {
    expect(tidy(' a \r b\u000bc\u2028d\r\n ')).toBe('a\nb\nc\nd');
  });
});

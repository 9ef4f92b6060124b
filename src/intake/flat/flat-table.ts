import type { Grid } from '../document';
import { gridRow, spansOf, type Span } from './grid-rows';

/** A table with one header and rows below it, however it is stored. Rows are made as they are asked for. */
export interface FlatTable {
  /** Name of the sheet, where there is one. */
  readonly sheet: string | undefined;
  /** From the first row of the file or sheet, blank ones included; may be gone through more than once. */
  rows(): Iterable<readonly string[]>;
  /** Cells merged over several rows or columns, in reading order. */
  readonly merged: readonly Span[];
  /** How notes and locators name a row, from 1: `表1 · 行3`, `第12行`. */
  place(row: number): string;
  /** The grid behind it, whose cells are kept as evidence; undefined for delimited files. */
  readonly grid: Grid | undefined;
}

/** A sheet or a table of a document. A merged cell is read at its upper left; the places it covers are blank. */
export function tableOfGrid(grid: Grid): FlatTable {
  return {
    sheet: grid.sheet,
    *rows() {
      let next = 0;
      for (let row = 1; row <= grid.rows; row++) {
        const cells = new Array<string>(grid.columns).fill('');
        next = gridRow(grid.cells, next, row, cells);
        yield cells;
      }
    },
    merged: spansOf(grid.cells),
    place: (row) => `表${grid.number} · 行${row}`,
    grid,
  };
}

/**
 * Records of a delimited file, in order; an array, or what can be gone through more than once. `lineOf` gives the line in the file on which a
 * record (from 1) begins; by default they are the same.
 */
export function tableOfRecords(
  records: Iterable<readonly string[]>,
  lineOf: (record: number) => number = (record) => record,
): FlatTable {
  return {
    sheet: undefined,
    rows: () => records,
    merged: [],
    place: (row) => `第${lineOf(row)}行`,
    grid: undefined,
  };
}

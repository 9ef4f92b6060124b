import type { Grid, GridCell } from './document';

/** One place of a grid: what is read there, and the cell that holds it. */
export interface Place {
  /** The cell that covers the place; undefined where the grid is blank. */
  readonly cell: GridCell | undefined;
  /** The covering cell's text, in every place it covers; empty where the grid is blank. */
  readonly text: string;
  /** Whether the covering cell begins here; false in the rest of a merged cell and where the grid is blank. */
  readonly isOrigin: boolean;
}

const blank: Place = { cell: undefined, text: '', isOrigin: false };

const matrices = new WeakMap<Grid, readonly (readonly Place[])[]>();

/**
 * The whole grid as `rows` × `columns` places, merged cells standing in every place they cover. Index 0 is row 1.
 * Made once per grid; where cells overlap in a damaged file, the one that begins in a place has it.
 */
export function rowsOf(grid: Grid): readonly (readonly Place[])[] {
  let matrix = matrices.get(grid);
  if (!matrix) {
    matrix = laidOut(grid);
    matrices.set(grid, matrix);
  }
  return matrix;
}

/** The place at a row and column, both from 1; blank outside the grid. */
export function placeAt(grid: Grid, row: number, column: number): Place {
  return rowsOf(grid)[row - 1]?.[column - 1] ?? blank;
}

/** The cell that covers a row and column, both from 1; undefined where the grid is blank, and outside it. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return placeAt(grid, row, column).cell;
}

function laidOut({ rows, columns, cells }: Grid): Place[][] {
  const matrix = Array.from({ length: rows }, () => new Array<Place>(columns).fill(blank));
  for (const cell of cells) if (cell.rowSpan > 1 || cell.columnSpan > 1) cover(matrix, cell);
  for (const cell of cells) {
    const row = matrix[cell.row - 1];
    if (row && cell.column <= columns) row[cell.column - 1] = { cell, text: cell.text, isOrigin: true };
  }
  return matrix;
}

function cover(matrix: Place[][], cell: GridCell): void {
  const place: Place = { cell, text: cell.text, isOrigin: false };
  for (const row of matrix.slice(cell.row - 1, cell.row - 1 + cell.rowSpan)) {
    row.fill(place, cell.column - 1, cell.column - 1 + cell.columnSpan);
  }
}

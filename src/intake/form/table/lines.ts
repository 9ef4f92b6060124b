import type { Grid, GridCell } from '../../document';

/** A row of a grid that holds something of its own. */
export interface Line {
  readonly grid: Grid;
  /** From 1. */
  readonly row: number;
  /** The cells that begin in this row, from left to right; at least one. */
  readonly cells: readonly GridCell[];
  /** Merged cells of rows above that reach into this row. */
  readonly above: readonly GridCell[];
}

/** The rows of a grid that are not blank, from the top. Linear in its cells, however large the sheet says it is. */
export function linesOf(grid: Grid): Line[] {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  let reaching: GridCell[] = [];
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const above = reaching.filter((cell) => lastRow(cell) >= row);
      reaching = [...above, ...cells.filter((cell) => cell.rowSpan > 1)];
      return { grid, row, cells: [...cells].sort((a, b) => a.column - b.column), above };
    });
}

/** The first rows of a grid that are not blank, `count` at most. */
export function topLines(grid: Grid, count: number): Line[] {
  const rows = new Set<number>();
  const cells: GridCell[] = [];
  for (const cell of grid.cells) {
    if (!rows.has(cell.row) && rows.size === count) break;
    rows.add(cell.row);
    cells.push(cell);
  }
  return linesOf({ ...grid, cells });
}

const lastRow = (cell: GridCell): number => cell.row + cell.rowSpan - 1;

/** The last column a cell covers. */
export const lastColumn = (cell: GridCell): number => cell.column + cell.columnSpan - 1;

/** The place of a row as locators write it: `表1 · 行7`. */
export const placeOf = ({ grid, row }: Line): string => `表${grid.number} · 行${row}`;

/** The place of one cell: `表1 · 行7 · 列2`. */
export const cellPlace = (line: Line, cell: GridCell): string => `${placeOf(line)} · 列${cell.column}`;

/** The texts of a row side by side, for people. */
export const rawOf = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' | ');

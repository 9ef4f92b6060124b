import { gridOf, type RawCell, type UnnumberedGrid } from './blocks';

/** Whether a cell begins a merge with those below it, or goes on with the one above: then its text is not shown. */
export type VerticalMerge = 'begin' | 'continue' | undefined;

/** A cell of a table in a text document, before its row and column are known. */
export interface TableCell {
  readonly text: string;
  /** Grid columns it takes, at least 1. */
  readonly columnSpan: number;
  readonly merge: VerticalMerge;
}

export interface TableRow {
  /** Grid columns left out before the first cell. */
  readonly skipped: number;
  readonly cells: readonly TableCell[];
}

type OpenCell = { -readonly [Key in keyof RawCell]: RawCell[Key] };

/** Columns beyond which a cell is cut off; Word allows 63 cells in a row. */
const columnsLimit = 1000;

/**
 * Lays the rows of a table out into a grid: cells that go on lengthen the one above them, and columns in which no
 * cell begins are left out, as spans are often drawn wider than the table has columns.
 */
export function tableGrid(rows: readonly TableRow[]): UnnumberedGrid {
  const cells: OpenCell[] = [];
  /** The cells of the row above that may go on, by their column. */
  let above = new Map<number, OpenCell>();
  rows.forEach((row, index) => {
    const own = new Map<number, OpenCell>();
    let column = 1 + row.skipped;
    for (const { text, columnSpan, merge } of row.cells) {
      if (column > columnsLimit) break;
      const begun = merge === 'continue' ? above.get(column) : undefined;
      // One that goes on with nothing of its width is a cell of its own, so that no text is lost.
      const isMerged = begun?.columnSpan === columnSpan;
      const cell = begun && isMerged ? begun : { row: index + 1, column, rowSpan: 1, columnSpan, text };
      if (isMerged) cell.rowSpan += 1;
      else cells.push(cell);
      if (merge) own.set(column, cell);
      column += Math.max(1, columnSpan);
    }
    above = own;
  });
  return placedGrid(cells);
}

/** A grid of cells whose columns are known, without the columns in which no cell begins. */
export const placedGrid = (cells: readonly RawCell[]): UnnumberedGrid => gridOf(withoutIdleColumns(cells));

function withoutIdleColumns(cells: readonly RawCell[]): RawCell[] {
  const starts = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const positions = new Map(starts.map((start, index) => [start, index + 1]));
  const positionAfter = (column: number): number => {
    const next = starts.findIndex((start) => start >= column);
    return next === -1 ? starts.length + 1 : next + 1;
  };
  return cells.map((cell) => {
    const column = positions.get(cell.column) ?? 1;
    return {
      ...cell,
      column,
      columnSpan: Math.max(1, positionAfter(cell.column + cell.columnSpan) - column),
    };
  });
}

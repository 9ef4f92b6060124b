import { inReadingOrder, isOrdered, type RawCell } from '../blocks';

/** A merged range of a sheet; rows and columns from 1, both ends included. */
export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A cell of a sheet before merges are looked at. */
export type SheetCell = Omit<RawCell, 'rowSpan' | 'columnSpan'>;

/**
 * Gives the upper left cell of every merged range its spans and drops what lies under the rest of the range, which no
 * program shows. One walk over both, so that sheets with tens of thousands of merges take no longer than others.
 */
export function withSpans(cells: readonly SheetCell[], merges: readonly MergedRange[]): RawCell[] {
  const ordered = isOrdered(cells) ? cells : [...cells].sort(inReadingOrder);
  const waiting = [...merges].sort((a, b) => a.firstRow - b.firstRow);
  const spanned: RawCell[] = [];
  let open: MergedRange[] = [];
  let next = 0;
  let row = 0;
  for (const cell of ordered) {
    if (cell.row !== row) {
      row = cell.row;
      for (; (waiting[next]?.firstRow ?? Infinity) <= row; next++)
        open.push(...waiting.slice(next, next + 1));
      open = open.filter(({ lastRow }) => lastRow >= row);
    }
    const range = open.find((each) => each.firstColumn <= cell.column && cell.column <= each.lastColumn);
    if (!range) spanned.push(withSpan(cell, 1, 1));
    else if (range.firstRow === cell.row && range.firstColumn === cell.column) {
      spanned.push(
        withSpan(cell, range.lastRow - range.firstRow + 1, range.lastColumn - range.firstColumn + 1),
      );
    }
  }
  return spanned;
}

const withSpan = (cell: SheetCell, rowSpan: number, columnSpan: number): RawCell => ({
  row: cell.row,
  column: cell.column,
  rowSpan,
  columnSpan,
  text: cell.text,
  number: cell.number,
  date: cell.date,
});

import type { MergedRange } from './merged';

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Row and column, from 1, of a cell reference such as `B12`; undefined if it is none or lies outside a sheet. */
export function cellReference(reference: string): { row: number; column: number } | undefined {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  const isInside = column >= 1 && column <= lastColumn && Number.isInteger(row) && row >= 1 && row <= lastRow;
  return isInside ? { row, column } : undefined;
}

/** A range reference such as `A1:C3`. */
export function rangeReference(reference: string): MergedRange | undefined {
  const [start = '', end = start] = reference.replaceAll('$', '').split(':');
  const first = cellReference(start);
  const last = cellReference(end);
  if (!first || !last) return undefined;
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}

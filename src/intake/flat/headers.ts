import type { Span } from './grid-rows';

/**
 * Per column the cells of the header rows, top first. A merged cell stands over every column it covers. Where nothing is
 * merged, as in delimited text, a cell reaches right over blank ones as long as something stands below them.
 */
export function headersOf(
  rows: readonly (readonly string[])[],
  firstRow: number,
  merged: readonly Span[],
): string[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const spans = merged.filter(({ row, rowSpan }) => row + rowSpan > firstRow && row < firstRow + rows.length);
  const isMerged = spans.some(({ columnSpan }) => columnSpan > 1);
  const filled = rows.map((row, index) =>
    isMerged ? covered(row, firstRow + index, spans) : stretched(row, rows[index + 1], rows.slice(index + 1)),
  );
  return Array.from({ length: width }, (_, column) => filled.map((row) => (row[column] ?? '').trim()));
}

function covered(row: readonly string[], number: number, spans: readonly Span[]): string[] {
  const cells = [...row];
  for (const span of spans) {
    if (span.row > number || span.row + span.rowSpan <= number) continue;
    for (let column = span.column; column < span.column + span.columnSpan; column++)
      cells[column - 1] = span.text;
  }
  return cells;
}

function stretched(
  row: readonly string[],
  next: readonly string[] | undefined,
  below: readonly (readonly string[])[],
): string[] {
  if (!next) return [...row];
  const hasBelow = (column: number): boolean => below.some((one) => (one[column] ?? '').trim() !== '');
  const cells = [...row];
  for (let column = 1; column < cells.length; column++) {
    const isBlank = (cells[column] ?? '').trim() === '';
    // A header that has nothing below itself stands alone; it is not over its neighbours.
    if (isBlank && hasBelow(column) && hasBelow(column - 1)) cells[column] = cells[column - 1] ?? '';
  }
  return cells;
}

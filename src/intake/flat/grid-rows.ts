import type { GridCell } from '../document';
import { decimalOf, fold, parseDate, parseNumber } from '../values';

/** A merged cell: where it begins, how far it goes, and its text. Rows and columns from 1. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** Writes the cells of one row into `into`; `from` is the first cell not yet read. Returns the first of the next row. */
export function gridRow(cells: readonly GridCell[], from: number, row: number, into: string[]): number {
  let next = from;
  for (let cell = cells[next]; cell && cell.row <= row; cell = cells[++next]) {
    if (cell.row === row) into[cell.column - 1] = valueText(cell);
  }
  return next;
}

/** The merged cells of a grid. */
export const spansOf = (cells: readonly GridCell[]): Span[] =>
  cells
    .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
    .map((cell) => ({
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      text: valueText(cell),
    }));

/**
 * What a cell says. As printed, but where the print is a rounding of the stored number (8,271 of 8271.3) the number,
 * and where it is a date in another country's way the stored day.
 */
export function valueText({ text, number, date }: GridCell): string {
  if (number !== undefined) return exactNumber(text, number) ?? text;
  if (date !== undefined && !/[\p{Script=Han}%]/u.test(text) && 'reason' in parseDate(text)) return date;
  return text;
}

function exactNumber(text: string, number: number): string | undefined {
  const parsed = parseNumber(text);
  if (!('value' in parsed) || Number(parsed.value) === number || /[\p{Script=Han}]/u.test(text))
    return undefined;
  const places = /\.(\d+)\s*$/u.exec(fold(text))?.[1]?.length ?? 0;
  const isRounding = Math.abs(Number(parsed.value) - number) <= 0.5 * 10 ** -places * (1 + 1e-9);
  return isRounding ? plainDigits(number) : undefined;
}

/** A number without exponent and without the noise of binary fractions. */
function plainDigits(number: number): string | undefined {
  const [whole = '', fraction = ''] = Math.abs(number).toFixed(6).split('.');
  return decimalOf({ negative: number < 0, whole, fraction });
}

import type { Block, Grid, GridCell, Paragraph } from './document';
import { IntakeError, say } from '../error';

/** A grid before it has its number. */
export type UnnumberedGrid = Omit<Grid, 'number'>;

/** A cell whose text may still be blank or ragged. */
export type RawCell = Omit<GridCell, 'text' | 'number' | 'date'> & {
  readonly text: string;
  readonly number?: number | undefined;
  readonly date?: string | undefined;
};

/** Blocks as a reader finds them: paragraphs and tables are numbered at the end. */
export type RawBlock = UnnumberedGrid | Paragraph;

/**
 * Places that one grid may have. A stray cell in the last corner of a sheet makes a rectangle of 17 thousand million
 * places, which nothing that walks it would survive.
 */
export const placesLimit = 20_000_000;

/** How far the spans of a grid may reach past its filled cells before they are cut off there. */
const overhang = 64;

/**
 * A grid of the cells that hold something, in reading order. Blank cells are left out; a span that runs far beyond
 * every filled cell, as where a whole sheet row is merged, ends with the last of them.
 */
export function gridOf(raw: readonly RawCell[], sheet?: string): UnnumberedGrid {
  const cells: Writable<GridCell>[] = [];
  // Every cell is written out the same way: sheets have millions, and objects of one shape take far less.
  for (const { row, column, rowSpan, columnSpan, text: rawText, number, date } of raw) {
    const text = tidy(rawText);
    if (text !== '') cells.push({ row, column, rowSpan, columnSpan, text, number, date });
  }
  if (!isOrdered(cells)) cells.sort(inReadingOrder);
  const lastRow = cells.at(-1)?.row ?? 0;
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  let rows = lastRow;
  let columns = lastColumn;
  for (const cell of cells) {
    cell.rowSpan = within(cell.row, cell.rowSpan, lastRow);
    cell.columnSpan = within(cell.column, cell.columnSpan, lastColumn);
    rows = Math.max(rows, cell.row + cell.rowSpan - 1);
    columns = Math.max(columns, cell.column + cell.columnSpan - 1);
  }
  if (rows * columns > placesLimit) throw tooScattered(sheet, rows, columns);
  return { kind: 'grid', sheet, rows, columns, cells };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type Placed = Pick<GridCell, 'row' | 'column'>;

/** By row, then by column. */
export const inReadingOrder = (a: Placed, b: Placed): number => a.row - b.row || a.column - b.column;

/** Whether cells stand in reading order already, as they mostly do. */
export function isOrdered(cells: readonly Placed[]): boolean {
  let before: Placed = { row: 0, column: 0 };
  for (const cell of cells) {
    if (inReadingOrder(before, cell) > 0) return false;
    before = cell;
  }
  return true;
}

const within = (start: number, span: number, last: number): number =>
  start + span - 1 > last + overhang ? Math.max(1, last - start + 1) : Math.max(1, span);

/** Outer blanks off, of the text and of each of its lines; line breaks as `\n`. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (!/[\r\n\v\f\u2028\u2029]/u.test(trimmed)) return trimmed;
  return trimmed
    .split(/\r\n|[\r\n\v\f\u2028\u2029]/u)
    .map((line) => line.trim())
    .join('\n');
}

/** Numbers the grids, and leaves out those without a filled cell and paragraphs without text. */
export function numbered(blocks: readonly RawBlock[]): Block[] {
  let number = 0;
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph') return block.text === '' ? [] : [block];
    return block.cells.length === 0 ? [] : [{ ...block, number: ++number }];
  });
}

const tooScattered = (sheet: string | undefined, rows: number, columns: number): IntakeError =>
  new IntakeError(
    'format',
    say(
      `${sheet ? `工作表「${sheet}」` : '表格'}的内容散布在 ${rows} 行 × ${columns} 列上，过大，没有读取。`,
      `${sheet ? `The cells of sheet “${sheet}”` : 'The cells of a table'} are scattered over ${rows} rows × ${columns} columns: too large, not read.`,
    ),
    say(
      '请删去表格以外的零散单元格后再导入；数据量很大时请另存为「CSV UTF-8」。',
      'Delete stray cells outside the table and import again; if there really is that much data, save it as CSV UTF-8.',
    ),
  );

import { cellText } from './text';
import { lastColumn, lastRow, SheetCells, type SheetCell } from '../sheet';
import type { XmlReader } from '../xml';

type RowCell = Omit<SheetCell, 'row'> & { readonly rowSpan: number; readonly columnSpan: number };

/** Reads the table that was just opened, to its end: cells with the text that is printed, and merged ranges. */
export function readTable(xml: XmlReader, name: string): SheetCells {
  const sheet = new SheetCells(name);
  let row = 1;
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'table-row') row += readRow(xml, sheet, row);
    // A table of its own that a chart or a pivot table carries along.
    else if (xml.name === 'shapes' || xml.name === 'table') xml.skip();
  }
  return sheet;
}

/** Reads one row element into the sheet; how many rows it stands for. */
function readRow(xml: XmlReader, sheet: SheetCells, row: number): number {
  const repeats = countOf(xml.attribute('number-rows-repeated'));
  const cells: RowCell[] = [];
  let column = 1;
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    const isCovered = xml.name === 'covered-table-cell';
    if (xml.name !== 'table-cell' && !isCovered) continue;
    const across = countOf(xml.attribute('number-columns-repeated'));
    const cell = readCell(xml);
    if (cell.text.trim() !== '' && !isCovered) {
      for (let index = 0; index < across && column + index <= lastColumn; index++) {
        cells.push({ ...cell, column: column + index });
      }
    }
    column += across;
  }
  if (cells.length === 0) return repeats;
  for (let index = 0; index < repeats && row + index <= lastRow; index++) {
    for (const { rowSpan, columnSpan, ...cell } of cells) {
      const own = { ...cell, row: row + index };
      sheet.push(own);
      if (rowSpan > 1 || columnSpan > 1) sheet.merges.push(rangeOf(own, rowSpan, columnSpan));
    }
  }
  return repeats;
}

function readCell(xml: XmlReader): Omit<RowCell, 'column'> {
  const type = xml.attribute('value-type') ?? '';
  const value = Number(xml.attribute('value') ?? NaN);
  const isNumber = /^(float|percentage|currency)$/u.test(type) && Number.isFinite(value);
  const date =
    type === 'date' ? /^\d{4}-\d{2}-\d{2}/u.exec(xml.attribute('date-value') ?? '')?.[0] : undefined;
  const rowSpan = countOf(xml.attribute('number-rows-spanned'));
  const columnSpan = countOf(xml.attribute('number-columns-spanned'));
  return { text: cellText(xml), number: isNumber ? value : undefined, date, rowSpan, columnSpan };
}

const rangeOf = ({ row, column }: SheetCell, rowSpan: number, columnSpan: number) => ({
  firstRow: row,
  lastRow: row + rowSpan - 1,
  firstColumn: column,
  lastColumn: column + columnSpan - 1,
});

function countOf(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, lastRow) : 1;
}

import { general, showNumber } from '../number-format';
import { lastColumn, lastRow, SheetCells } from '../sheet';
import type { XmlReader } from '../xml';

/** Reads the worksheet that was just opened, to its end. */
export function readWorksheet(
  xml: XmlReader,
  formats: ReadonlyMap<string, string>,
): { sheet: SheetCells; isHidden: boolean } {
  const sheet = new SheetCells(xml.attribute('Name') ?? '');
  let isHidden = false;
  let row = 0;
  let column = 0;
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'Visible') isHidden = xml.textContent().trim() !== 'SheetVisible';
    else if (xml.name === 'Row') {
      row = countOf(xml.attribute('Index')) ?? row + 1;
      column = 0;
    } else if (xml.name === 'Cell') {
      column = countOf(xml.attribute('Index')) ?? column + 1;
      const across = countOf(xml.attribute('MergeAcross')) ?? 0;
      const down = countOf(xml.attribute('MergeDown')) ?? 0;
      if (row > lastRow || column > lastColumn) xml.skip();
      else readCell(xml, sheet, row, column, formats.get(xml.attribute('StyleID') ?? 'Default') ?? general);
      if (across > 0 || down > 0) {
        const [lastMergedRow, lastMergedColumn] = [row + down, column + across];
        sheet.merges.push({
          firstRow: row,
          lastRow: lastMergedRow,
          firstColumn: column,
          lastColumn: lastMergedColumn,
        });
      }
      column += across;
    }
  }
  return { sheet, isHidden };
}

function readCell(xml: XmlReader, sheet: SheetCells, row: number, column: number, format: string): void {
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'Data') {
      const type = xml.attribute('Type');
      take(sheet, row, column, type, xml.textContent(), format);
    } else xml.skip();
  }
}

function take(
  sheet: SheetCells,
  row: number,
  column: number,
  type: string | undefined,
  value: string,
  format: string,
): void {
  if (type === 'Number' && value.trim() !== '') sheet.number(row, column, Number(value), format);
  else if (type === 'DateTime') sheet.push({ row, column, ...shownMoment(value, format) });
  else if (type === 'Boolean') sheet.text(row, column, value.trim() === '1' ? 'TRUE' : 'FALSE');
  else sheet.text(row, column, value);
}

/** Moments are written as `2024-12-31T00:00:00.000`. */
function shownMoment(value: string, format: string): { text: string; date: string | undefined } {
  const time = Date.parse(`${value.slice(0, 19)}Z`);
  const date = value.slice(0, 10);
  if (Number.isNaN(time)) return { text: value, date: undefined };
  const shown = showNumber(time / 86_400_000 + 25_569, format);
  return { text: shown.isTime ? shown.text : date, date };
}

function countOf(text: string | undefined): number | undefined {
  const count = Number(text ?? NaN);
  return Number.isInteger(count) && count >= 0 ? count : undefined;
}

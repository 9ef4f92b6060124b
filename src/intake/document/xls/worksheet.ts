import { Cursor } from './cursor';
import type { Globals } from './globals';
import { recordIds, recordsFrom, type BiffRecord } from './records';
import { viewOf } from '../bytes';
import { general } from '../number-format';
import { SheetCells } from '../sheet';

/** What cells show that hold an error. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Reads the cells and merged ranges of the sheet at `offset` of a workbook stream. */
export function readWorksheet(
  stream: Uint8Array,
  offset: number,
  name: string,
  globals: Globals,
): SheetCells {
  const reading = new WorksheetReading(new SheetCells(name, globals.is1904), globals);
  for (const record of recordsFrom(stream, offset)) reading.take(record);
  return reading.sheet;
}

class WorksheetReading {
  /** Where the text of the last formula goes, which comes in a record of its own. */
  private formula: { readonly row: number; readonly column: number } | undefined;

  constructor(
    readonly sheet: SheetCells,
    private readonly globals: Globals,
  ) {}

  take({ id, data, more }: BiffRecord): void {
    const cursor = new Cursor([data, ...more]);
    if (id === recordIds.merged) this.takeMerged(cursor);
    else if (id === recordIds.numbers) this.takeNumbers(cursor, data.length);
    else if (id === recordIds.formulaText) {
      if (this.formula) this.sheet.text(this.formula.row, this.formula.column, cursor.string(2));
    } else if (cellIds.has(id)) this.takeCell(id, cursor, data);
  }

  private takeCell(id: number, cursor: Cursor, data: Uint8Array): void {
    const row = cursor.uint16() + 1;
    const column = cursor.uint16() + 1;
    const style = cursor.uint16();
    const { sheet } = this;
    this.formula = undefined;
    if (id === recordIds.sharedText) sheet.text(row, column, this.globals.strings[cursor.uint32()] ?? '');
    else if (id === recordIds.number) this.number(row, column, cursor.double(), style);
    else if (id === recordIds.smallNumber) this.number(row, column, cursor.shortNumber(), style);
    else if (id === recordIds.truth) {
      const value = cursor.uint8();
      sheet.text(row, column, cursor.uint8() === 1 ? errorText(value) : truthText(value));
    } else if (id === recordIds.formula) this.takeResult(row, column, style, data.subarray(6, 14));
    else sheet.text(row, column, cursor.string(2));
  }

  /** The stored result of a formula: a number, or marked by its last two bytes what else. */
  private takeResult(row: number, column: number, style: number, result: Uint8Array): void {
    const [kind, , value = 0] = result;
    if (result[6] !== 0xff || result[7] !== 0xff) {
      this.number(row, column, viewOf(result).getFloat64(0, true), style);
    } else if (kind === 0) this.formula = { row, column };
    else if (kind === 1) this.sheet.text(row, column, truthText(value));
    else if (kind === 2) this.sheet.text(row, column, errorText(value));
  }

  private takeNumbers(cursor: Cursor, length: number): void {
    const row = cursor.uint16() + 1;
    const first = cursor.uint16() + 1;
    for (let index = 0; index < Math.floor((length - 6) / 6); index++) {
      const style = cursor.uint16();
      this.number(row, first + index, cursor.shortNumber(), style);
    }
  }

  private takeMerged(cursor: Cursor): void {
    for (let left = cursor.uint16(); left > 0; left--) {
      const [firstRow, lastRow] = [cursor.uint16() + 1, cursor.uint16() + 1];
      const [firstColumn, lastColumn] = [cursor.uint16() + 1, cursor.uint16() + 1];
      this.sheet.merges.push({ firstRow, lastRow, firstColumn, lastColumn });
    }
  }

  private number(row: number, column: number, value: number, style: number): void {
    this.sheet.number(row, column, value, this.globals.formats[style] ?? general);
  }
}

const cellIds: ReadonlySet<number> = new Set([
  recordIds.formattedText,
  recordIds.formula,
  recordIds.number,
  recordIds.sharedText,
  recordIds.smallNumber,
  recordIds.text,
  recordIds.truth,
]);

const errorText = (code: number): string => errors[code] ?? '#N/A';
const truthText = (value: number): string => (value === 0 ? 'FALSE' : 'TRUE');

import { Cursor } from './cursor';
import { recordIds, recordsFrom } from './records';
import { builtinFormat, general } from '../number-format';
import { encrypted, refused } from '../refusal';

export interface SheetEntry {
  readonly name: string;
  /** Where its substream begins in the workbook stream. */
  readonly offset: number;
  readonly isHidden: boolean;
  /** A worksheet, and no chart or macro sheet. */
  readonly isWorksheet: boolean;
}

/** What the sheets of a workbook share. */
export interface Globals {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  /** Number format code by style index. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

const biff8 = 0x0600;

/** Reads the first substream of a workbook stream. Throws an `IntakeError` for old versions and passwords. */
export function readGlobals(stream: Uint8Array): Globals {
  const sheets: SheetEntry[] = [];
  const strings: string[] = [];
  const ownFormats = new Map<number, string>();
  const formatIds: number[] = [];
  let is1904 = false;
  for (const { id, data, more } of recordsFrom(stream, 0)) {
    const cursor = new Cursor([data, ...more]);
    if (id === recordIds.begin) {
      if (cursor.uint16() !== biff8) throw refused('old-office');
    } else if (id === recordIds.password) throw encrypted();
    else if (id === recordIds.dateMode) is1904 = cursor.uint16() === 1;
    else if (id === recordIds.format) ownFormats.set(cursor.uint16(), cursor.string(2));
    else if (id === recordIds.style) {
      cursor.skip(2);
      formatIds.push(cursor.uint16());
    } else if (id === recordIds.sheet) sheets.push(sheetEntry(cursor));
    else if (id === recordIds.strings) readStrings(cursor, strings);
  }
  const formats = formatIds.map((id) => ownFormats.get(id) ?? (id === 0 ? general : builtinFormat(id)));
  return { sheets, strings, formats, is1904 };
}

function sheetEntry(cursor: Cursor): SheetEntry {
  const offset = cursor.uint32();
  const isHidden = (cursor.uint8() & 3) !== 0;
  const isWorksheet = cursor.uint8() === 0;
  return { name: cursor.string(1), offset, isHidden, isWorksheet };
}

function readStrings(cursor: Cursor, into: string[]): void {
  cursor.skip(4);
  const count = cursor.uint32();
  while (into.length < count && !cursor.isAtEnd) into.push(cursor.string(2));
}

import fc from 'fast-check';
import type { Delimiter, Encoding } from '../../../src/intake';

/** A table and a way of writing it as delimited text. */
export interface WrittenTable {
  readonly width: number;
  readonly rows: string[][];
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly encoding: Encoding;
  readonly finalNewline: boolean;
  /** Quotes around every cell, not only where needed. */
  readonly quoteAll: boolean;
}

const awkward = [
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '甲',
  '𠮷',
  '\u3000',
  '\0',
  '\\',
  '#',
  'NULL',
];
/** GB18030 has moved characters out of the private use area: no bytes decode to some of it, so nothing can be written for them. */
const writable = (text: string): string => text.replace(/[\ue000-\uf8ff]/gu, '');
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }).map(writable),
  fc.array(fc.constantFrom(...awkward), { maxLength: 4 }).map((all) => all.join('')),
);

/** Any table, written any way a careful program would. */
export const writtenTable: fc.Arbitrary<WrittenTable> = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
    delimiter: fc.constantFrom<Delimiter>(',', '\t', ';', '|'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'),
    finalNewline: fc.boolean(),
    quoteAll: fc.boolean(),
  }),
);

const writeRow = (row: readonly string[], { delimiter, quoteAll }: WrittenTable): string =>
  row
    .map((value) => (quoteAll || /["\r\n,;|\t]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(delimiter);

/** The text of the table, under a header of 列0, 列1 … */
export function write(table: WrittenTable): string {
  const header = Array.from({ length: table.width }, (_, index) => `列${index}`);
  const lines = [header, ...table.rows].map((row) => writeRow(row, table));
  return lines.join(table.newline) + (table.finalNewline ? table.newline : '');
}

/** The rows that are not blank lines once written. */
export const filledRows = (table: WrittenTable): string[][] =>
  table.rows.filter((row) => {
    const written = writeRow(row, table);
    const isBlankLine = written.charCodeAt(0) <= 0x20 && written.trim() === '';
    return !isBlankLine && row.some((value) => value !== '');
  });

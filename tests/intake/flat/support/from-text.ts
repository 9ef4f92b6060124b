import { recogniseFlat, tableOfRecords, type Flat, type FlatOptions } from '../../../../src/intake/flat';

/** Records of a table written with `|` between its cells, one row per line. */
export const recordsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** What is recognised in such a table, which must be one. */
export function flatOf(text: string, options: FlatOptions = {}): Flat {
  const flat = recogniseFlat(tableOfRecords(recordsOf(text)), options);
  if (!flat) throw new Error('no flat table was recognised');
  return flat;
}

/** One column of a canonical table of a draft, top to bottom. */
export function cellsOf({ draft }: Flat, table: string, column: string): (string | null)[] {
  const found = draft.tables.find((one) => one.table === table);
  const index = found?.columns.indexOf(column) ?? -1;
  return index < 0 ? [] : (found?.rows ?? []).map((row) => row[index] ?? null);
}

/** Rejected rows: place, reason, raw text. */
export const rejectedOf = ({ draft }: Flat): string[][] =>
  draft.rejected.map(({ place, reason, raw }) => [place, reason.zh, raw]);

/** Remarks on a column: place, reason, raw text. */
export const remarksOn = ({ draft }: Flat, column: string | null): string[][] =>
  draft.remarks
    .filter((one) => one.column === column)
    .map(({ place, reason, raw }) => [place, reason.zh, raw]);

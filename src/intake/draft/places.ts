import { parseLocator } from '../../dataset';
import type { DraftTable } from './draft';

/** Where a row of a draft stands, as a locator. */
export function rowPlace(table: DraftTable, cells: readonly (string | null)[]): string {
  const cell = (name: string): string => cells[table.columns.indexOf(name)] ?? '';
  return table.table === 'source_cell' ? `表${cell('table_no')} · 行${cell('row')}` : cell('locator');
}

/** The source rows a locator speaks of, each once, in a form that tells them apart: table and row, or the line. */
export function sourceRows(locator: string): string[] {
  const rows = parseLocator(locator).map(({ table, row, text }) =>
    table !== undefined && row !== undefined ? `表${table} · 行${row}` : lineOf(text),
  );
  return [...new Set(rows)];
}

const lineOf = (text: string): string => /^第\d+行/.exec(text)?.[0] ?? text;

/** The line a place names, where it is one of a delimited file; null for a place in a table. */
export function lineNumber(place: string): number | null {
  const found = /^第(\d+)行$/.exec(place)?.[1];
  return found === undefined ? null : Number(found);
}

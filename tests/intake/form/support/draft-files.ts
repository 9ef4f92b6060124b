import type { Draft } from '../../../../src/intake/draft';
import type { IntakeSource } from '../../../../src/intake';

const quoted = (cell: string | null): string => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`);

/** A draft as canonical CSV files, so that its cells go the way of all files: into values, or into the rejects. */
export const draftFiles = (draft: Draft, sourceId: string): IntakeSource[] =>
  draft.tables.map(({ table, columns, rows }) => ({
    path: `${table}.csv`,
    content: new TextEncoder().encode(
      [
        ['source_id', ...columns].join(','),
        ...rows.map((row) => [sourceId, ...row].map(quoted).join(',')),
      ].join('\n'),
    ),
  }));

/** Rows of one table of a draft as records; none where the draft has no such table. */
export function rowsIn(draft: Draft, table: string): Record<string, string | null>[] {
  const found = draft.tables.find((candidate) => candidate.table === table);
  return (found?.rows ?? []).map((row) =>
    Object.fromEntries((found?.columns ?? []).map((column, index) => [column, row[index] ?? null])),
  );
}

/** Rows of one table, of each the given columns in order. */
export const cellsIn = (draft: Draft, table: string, ...columns: string[]): (string | null)[][] =>
  rowsIn(draft, table).map((row) => columns.map((column) => row[column] ?? null));

/** Places of the rows that fed some table, each once: what locators name, paragraphs left out. */
export function fedPlaces(draft: Draft): Set<string> {
  const places = new Set<string>();
  for (const { table } of draft.tables) {
    for (const { locator } of rowsIn(draft, table)) {
      for (const [place] of (locator ?? '').matchAll(/表\d+ · 行\d+/gu)) places.add(place);
    }
  }
  return places;
}

import { exactCandidates, grainOf, headerText, isOverOthers, isUnitOnly, namingParts } from '../mapping';
import type { FlatTable } from './flat-table';
import { headersOf } from './headers';
import { isBlankRow, isFigure, isNote, isNumbering } from './row-kinds';

/** Where things are in a flat table. Rows are numbered from 1. */
export interface FlatLayout {
  /** The header rows, one to three, next to each other. */
  readonly headerRows: readonly number[];
  /** Per column the cells of its header rows, top first; merged and stretched ones in every column they are over. */
  readonly headers: readonly (readonly string[])[];
  /** How many cells the header rows have, the last ones maybe blank. */
  readonly width: number;
  /** The texts above the header: title, units, who reports. */
  readonly notes: readonly string[];
  /** The first row below the header and a row that numbers the columns. */
  readonly firstRow: number;
}

/** Rows looked at for a header and for what the columns hold. */
export const headRows = 60;
const mostHeaderRows = 3;
/** Two columns, one of which may be in doubt. */
const fewestKnown = 1.5;

/** A header that is chosen by hand: its first and last row, from 1. */
export interface HeaderChoice {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the header in the first rows: the one to three rows next to each other whose cells are most like headers of
 * the dictionary. Undefined where there is none.
 */
export function findLayout(table: FlatTable, choice?: HeaderChoice): FlatLayout | undefined {
  const raw = rawRows(table, headRows);
  const head = padded(raw);
  const found = choice ?? bestHeader(head, table);
  if (!found) return undefined;
  const { from, to } = found;
  const numbersBelow = isNumbering(head[to] ?? []) ? 1 : 0;
  return {
    headerRows: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    headers: headersOf(head.slice(from - 1, to), from, table.merged),
    width: Math.max(...raw.slice(from - 1, to).map(({ length }) => length)),
    notes: head
      .slice(0, from - 1)
      .flatMap((row) => [...new Set(row.map((cell) => cell.trim()))].filter(Boolean)),
    firstRow: to + 1 + numbersBelow,
  };
}

/** The first rows, all of the same width. */
export const firstRows = (table: FlatTable, count: number): readonly (readonly string[])[] =>
  padded(rawRows(table, count));

function rawRows(table: FlatTable, count: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const row of table.rows()) {
    rows.push(row);
    if (rows.length === count) break;
  }
  return rows;
}

function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) =>
    row.length === width ? row : [...row, ...Array<string>(width - row.length).fill('')],
  );
}

function bestHeader(head: readonly (readonly string[])[], table: FlatTable): HeaderChoice | undefined {
  const mayBe = head.map((row) => !isBlankRow(row) && !isNote(row) && !row.some(isFigure));
  let best: (HeaderChoice & { readonly known: number }) | undefined;
  for (let from = 1; from <= head.length; from++) {
    for (let to = from; to < from + mostHeaderRows && mayBe[to - 1]; to++) {
      const known = knownColumns(headersOf(head.slice(from - 1, to), from, table.merged));
      if (known >= fewestKnown && known > (best?.known ?? 0) + margin) best = { from, to, known };
    }
  }
  return best && withUnitsBelow(withRowsAbove(best, head, mayBe, table), head);
}

/** Of headers that are alike, the first and the shortest is taken. */
const margin = 0.01;

/** Headers over headers make nothing known that was not, but tell one 得分 from another. */
function withRowsAbove(
  { from, to }: HeaderChoice,
  head: readonly (readonly string[])[],
  mayBe: readonly boolean[],
  table: FlatTable,
): HeaderChoice {
  const isTaller = to - from + 2 <= mostHeaderRows;
  if (from === 1 || !isTaller || !mayBe[from - 2]) return { from, to };
  const headers = headersOf(head.slice(from - 2, to), from - 1, table.merged);
  if (!headers.every((_, column) => fitsAbove(headers, column))) return { from, to };
  return withRowsAbove({ from: from - 1, to }, head, mayBe, table);
}

/** A row of nothing but units, `万元` and `%`, belongs to the header above it. */
function withUnitsBelow({ from, to }: HeaderChoice, head: readonly (readonly string[])[]): HeaderChoice {
  const next = (head[to] ?? []).filter((cell) => cell.trim() !== '');
  const isUnits = next.length > 0 && next.every((cell) => isUnitOnly(headerText(cell)));
  return isUnits && to - from + 1 < mostHeaderRows ? { from, to: to + 1 } : { from, to };
}

/** A cell above a header is over several columns, or over none, or one of those that stand over others. */
function fitsAbove(headers: readonly (readonly string[])[], column: number): boolean {
  const [top = '', ...below] = headers[column] ?? [];
  if (top === '' || below.every((part) => part === '' || part === top)) return true;
  return top === headers[column - 1]?.[0] || top === headers[column + 1]?.[0] || isOverOthers(top);
}

/** How many columns have a header of the dictionary, each counted as far as that is sure. */
function knownColumns(headers: readonly (readonly string[])[]): number {
  const grain = grainOf(headers);
  let known = 0;
  for (const parts of headers) {
    const candidates = exactCandidates(namingParts(parts), grain);
    known += Math.max(0, ...candidates.map(({ confidence }) => confidence));
  }
  return known;
}

import type { SourceExcerpt, SourceRow } from '../../findings';
import { isQuoted, numberIn, type QuotedValues } from './quoted-cells';

/** Texts with more characters than this need two lines and more. */
export const longText = 24;

/** A cell of an excerpt, ready to be shown. */
export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** The finding uses this value. */
  readonly isQuoted: boolean;
}

export interface ShownRow {
  readonly row: number;
  readonly used: boolean;
  readonly cells: readonly ShownCell[];
  /** Rows of the source table left out before this one. */
  readonly skipped: number;
}

/** Rows of one width: forms stack blocks of different columns in one table. */
export interface ShownBlock {
  /** Undefined where no row names the columns. */
  readonly header: ShownRow | undefined;
  readonly rows: readonly ShownRow[];
}

export interface ShownExcerpt {
  readonly table: number;
  readonly blocks: readonly ShownBlock[];
  /** Numbers of all rows shown, ascending. */
  readonly rows: readonly number[];
}

/** An excerpt by blocks, headers apart, with the cells told that the finding quotes: those of used rows only. */
export const shownExcerpt = (excerpt: SourceExcerpt, quoted: QuotedValues): ShownExcerpt => ({
  table: excerpt.table,
  blocks: runsOf(excerpt.rows).map((rows) => shownBlock(rows, quoted)),
  rows: excerpt.rows.map(({ row }) => row),
});

/** Row numbers of an excerpt as people write them: 6–8、12. */
export function rowRanges(rows: readonly number[], separator: string): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(separator);
}

function runsOf(rows: readonly SourceRow[]): SourceRow[][] {
  const runs: SourceRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[0]?.cells.length === row.cells.length) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function shownBlock(block: readonly SourceRow[], quoted: QuotedValues): ShownBlock {
  const rows = withoutEmptyLead(block);
  const [first] = rows;
  const hasHeader = first !== undefined && !first.used && rows.length > 1 && !first.cells.some(isFigure);
  const shown = rows.map((row, index) => ({
    row: row.row,
    used: row.used,
    skipped: index === 0 ? 0 : row.row - (rows[index - 1]?.row ?? row.row) - 1,
    cells: row.cells.map((text) => ({
      text,
      isNumber: isBare(text),
      isQuoted: row.used && isQuoted(text, quoted),
    })),
  }));
  return { header: hasHeader ? shown[0] : undefined, rows: hasHeader ? shown.slice(1) : shown };
}

/** A number without words, which stands right. */
const isBare = (text: string): boolean => /^[≥≤]?[-−]?[\d,.]+[%％]?$|^[-—/]$/.test(text.trim());

const isFigure = (text: string): boolean => numberIn(text) !== undefined || /^[-—/]$/.test(text.trim());

/**
 * Forms print a block's name upright in a first column of merged cells, blank in every row but its first. It is left
 * out, its words moving to the header beside it where that one is blank.
 */
function withoutEmptyLead(rows: readonly SourceRow[]): readonly SourceRow[] {
  const isBlank = ({ cells }: SourceRow): boolean => cells.length > 1 && cells[0]?.trim() === '';
  const [head, ...body] = rows;
  if (!head) return rows;
  const withoutLead = (row: SourceRow): SourceRow => ({ ...row, cells: row.cells.slice(1) });
  if (rows.every(isBlank)) return rows.map(withoutLead);
  if (head.used || body.length === 0 || !body.every(isBlank)) return rows;
  const [lead = '', second = '', ...rest] = head.cells;
  const header = { ...head, cells: [second.trim() === '' ? lead : second, ...rest] };
  return [header, ...body.map(withoutLead)];
}

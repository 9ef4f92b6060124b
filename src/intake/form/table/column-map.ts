import type { GridCell } from '../../document';
import { lastColumn, type Line } from './lines';

/** A header cell, what it means, and the columns of the grid that stand below it. */
export interface HeaderColumn<Role extends string> {
  /** Undefined where the header is none of those looked for. */
  readonly role: Role | undefined;
  /** As printed; of a two-row header the lower cell. */
  readonly header: string;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row, each under its header; a cell that stretches over several headers is under the first. */
export interface UnderHeaders<Role extends string> {
  /** Cells that begin in the row. */
  readonly own: ReadonlyMap<HeaderColumn<Role>, readonly GridCell[]>;
  /** Headers over which a cell of the row stretches without standing under them. */
  readonly covered: ReadonlyMap<HeaderColumn<Role>, GridCell>;
}

/** Reads one header row, or two where the second names parts of the first. */
export function headerColumns<Role extends string>(
  lines: readonly Line[],
  roleOf: (header: string) => Role | undefined,
): HeaderColumn<Role>[] {
  const [first, second] = lines;
  const names = (first?.cells ?? []).map((cell) => columnOf(cell, roleOf(cell.text)));
  const upper = second ? madeRoomFor(second.cells, names) : names;
  const parts = (second?.cells ?? []).map((cell) => {
    const parent = upper.find(({ from, to }) => from <= cell.column && cell.column <= to);
    return columnOf(cell, roleOf(cell.text) ?? parent?.role);
  });
  const columns = [
    ...upper.filter((column) => !parts.some((part) => overlap(part, column) > 0)),
    ...parts,
  ].sort((a, b) => a.from - b.from);
  // A header may be narrower than what stands below it: it reaches to the next one.
  return columns.map((column, index) => {
    const next = columns[index + 1];
    return next ? { ...column, to: Math.max(column.to, next.from - 1) } : column;
  });
}

/**
 * The upper headers where the lower ones are. Where a file counts cells instead of columns, a header over three parts
 * takes one place, and those behind it stand two places further left than the cells below them.
 */
function madeRoomFor<Role extends string>(
  parts: readonly GridCell[],
  upper: readonly HeaderColumn<Role>[],
): HeaderColumn<Role>[] {
  const placed = [...upper];
  for (const [start, end] of runs(parts)) {
    const parent = placed.find(({ from, to }) => from <= start && start <= to);
    const extra = parent && parent.from === parent.to ? end - start : 0;
    if (!parent || extra === 0) continue;
    for (const [index, column] of placed.entries()) {
      if (column === parent) placed[index] = { ...parent, to: end };
      else if (column.from > parent.to) {
        placed[index] = { ...column, from: column.from + extra, to: column.to + extra };
      }
    }
  }
  return placed;
}

/** First and last column of each run of neighbouring cells. */
function runs(cells: readonly GridCell[]): [number, number][] {
  const found: [number, number][] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last?.[1] === cell.column - 1) last[1] = lastColumn(cell);
    else found.push([cell.column, lastColumn(cell)]);
  }
  return found;
}

const columnOf = <Role extends string>(cell: GridCell, role: Role | undefined): HeaderColumn<Role> => ({
  role,
  header: cell.text,
  from: cell.column,
  to: lastColumn(cell),
});

/** Puts the cells of a row under the headers. */
export function underHeaders<Role extends string>(
  columns: readonly HeaderColumn<Role>[],
  line: Line,
): UnderHeaders<Role> {
  const own = new Map<HeaderColumn<Role>, GridCell[]>();
  const covered = new Map<HeaderColumn<Role>, GridCell>();
  for (const cell of line.cells) {
    const whole = columns.filter(({ from, to }) => cell.column <= from && to <= lastColumn(cell));
    const [column, ...rest] = whole.length > 1 ? whole : [widest(columns, cell)];
    if (!column) continue;
    own.set(column, [...(own.get(column) ?? []), cell]);
    for (const other of rest) if (other) covered.set(other, cell);
  }
  return { own, covered };
}

/** The header that shares most columns with the cell; the left one of equals. */
function widest<Role extends string>(
  columns: readonly HeaderColumn<Role>[],
  cell: GridCell,
): HeaderColumn<Role> | undefined {
  const span = { from: cell.column, to: lastColumn(cell) };
  let best: HeaderColumn<Role> | undefined;
  for (const column of columns) {
    if (overlap(column, span) > (best ? overlap(best, span) : 0)) best = column;
  }
  return best;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const overlap = (a: Span, b: Span): number => Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;

/** Whether a merged cell of a row above reaches under the header in this row. */
export const isMergedAbove = (line: Line, column: Span): boolean =>
  line.above.some((cell) => cell.column <= column.to && lastColumn(cell) >= column.from);

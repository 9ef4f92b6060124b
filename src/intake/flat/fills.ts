import type { FlatTable } from './flat-table';
import type { Plan } from './plan';

/** What merged cells say of the rows below their first, by row: position of the column and text. */
export type Fills = ReadonlyMap<number, readonly (readonly [index: number, text: string])[]>;

const repeatable = new Set(['text', 'choice', 'year']);
const ofGroups = new Set(['level1', 'level2', 'level3', 'scheme', 'declared_by']);

/**
 * What cells merged over several rows say of each of them. Only names, years and classes: an amount or a score over
 * several rows stands for all of them together, and is counted once.
 */
export function fillsOf(table: FlatTable, plan: Plan, firstRow: number): Fills {
  const columns = [...plan.project, ...plan.indicator, ...plan.identifying];
  const carried = new Set(
    columns
      .filter(({ field }) =>
        field.grain === 'project' ? repeatable.has(field.column.type) : ofGroups.has(field.column.name),
      )
      .map(({ index }) => index),
  );
  const fills = new Map<number, [number, string][]>();
  for (const { row, column, rowSpan, text } of table.merged) {
    if (rowSpan < 2 || row < firstRow || !carried.has(column - 1)) continue;
    for (let below = row + 1; below < row + rowSpan; below++) {
      const known = fills.get(below);
      if (known) known.push([column - 1, text]);
      else fills.set(below, [[column - 1, text]]);
    }
  }
  return fills;
}

/** The cells of a row with what merged cells above say of it. */
export function filled(cells: readonly string[], row: number, fills: Fills): readonly string[] {
  const above = fills.get(row);
  if (!above) return cells;
  const copy = [...cells];
  for (const [index, text] of above) copy[index] = text;
  return copy;
}

import type { Grid } from '../document';
import { isList, partsOf, type Part } from '../form';
import { linesOf, placeOf, plain, type IndicatorColumn } from '../form/table';
import { captionOf, type Caption } from './caption';
import type { ReportGrid } from './parts';

/** A table of a report that was recognised, over one grid or, broken by pages, several. */
export interface ReportTable {
  readonly kind: 'scoring' | 'scheme' | 'target';
  readonly grids: readonly Grid[];
  readonly caption: Caption;
  readonly parts: readonly Part[];
}

/**
 * The tables of one report: `scoring` prints scores, `scheme` only the weights of the framework, `target` targets
 * without either. Other tables are left alone.
 */
export function reportTables(grids: readonly ReportGrid[], isForm: (grid: Grid) => boolean): ReportTable[] {
  const tables: ReportTable[] = [];
  let open: { readonly header: string; readonly table: ReportTable } | undefined;
  for (const { grid, before } of grids) {
    if (isForm(grid) || isList(grid) || !mayHoldIndicators(grid)) {
      open = undefined;
      continue;
    }
    const parts = partsOf(linesOf(grid));
    const kind = kindOf(parts);
    const header = headerOf(parts);
    if (open && before.length === 0 && header === open.header && !hasTotal(open.table.parts)) {
      tables.pop();
      const table = joined(open.table, grid);
      tables.push(table);
      open = { header, table };
    } else if (kind) {
      const table = {
        kind,
        grids: [grid],
        caption: headingOf(parts) ?? captionOf(before, `表${grid.number}`),
        parts,
      };
      tables.push(table);
      open = { header, table };
    } else open = undefined;
  }
  return tables;
}

/** 表N of the first grid of a table. */
export const tablePlace = ({ grids: [grid] }: ReportTable): string => `表${grid?.number ?? 0}`;

/** Rows no table of a report reaches; what is longer is a list. */
const longest = 3000;

/** Whether some cell can head indicators. Asked first, so that large sheets of other cells cost little. */
const mayHoldIndicators = ({ cells, rows }: Grid): boolean =>
  rows <= longest && cells.some(({ text }) => text.length <= 20 && /指\s*标/u.test(text));

const joined = (table: ReportTable, grid: Grid): ReportTable => {
  const grids = [...table.grids, grid];
  return { ...table, grids, parts: partsOf(grids.flatMap(linesOf)) };
};

function kindOf(parts: readonly Part[]): ReportTable['kind'] | undefined {
  const row = parts.find(isIndicator);
  if (!row) return undefined;
  const has = (role: NonNullable<IndicatorColumn['role']>): boolean =>
    row.columns.some((column) => column.role === role);
  if (!has('level3') && !has('level2')) return undefined;
  if (has('score')) return 'scoring';
  if (has('weight')) return 'scheme';
  return has('target') ? 'target' : undefined;
}

const isIndicator = (part: Part): part is Extract<Part, { kind: 'indicator' | 'total' | 'subtotal' }> =>
  part.kind === 'indicator';

const hasTotal = (parts: readonly Part[]): boolean => parts.some(({ kind }) => kind === 'total');

const headerOf = (parts: readonly Part[]): string =>
  parts
    .filter(({ kind }) => kind === 'header')
    .map(({ line }) => line.cells.map(({ text }) => plain(text)).join('|'))
    .join('/');

/** The caption in the table's own first rows. */
function headingOf(parts: readonly Part[]): Caption | undefined {
  const lines = parts.filter(({ kind }) => kind === 'heading').map(({ line }) => line);
  const [first] = lines;
  const text = lines.flatMap(({ cells }) => cells.map((cell) => cell.text)).join('');
  return first && { text, place: placeOf(first) };
}

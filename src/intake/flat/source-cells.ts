import type { DraftTable } from '../draft';
import type { FlatTable } from './flat-table';
import type { FlatLayout } from './layout';
import type { Plan } from './plan';

/** Up to so many cells of a table are kept one by one, as evidence. */
const kept = 200_000;

/** The cells of a sheet as printed, without columns that name persons; nothing for delimited files and huge sheets. */
export function sourceCells({ grid }: FlatTable, layout: FlatLayout, plan: Plan): DraftTable | undefined {
  if (!grid || grid.cells.length > kept) return undefined;
  const firstHeader = layout.headerRows[0] ?? 1;
  const rows = grid.cells.flatMap((cell) => {
    if (cell.row >= firstHeader && plan.personal.has(cell.column - 1)) return [];
    const text = plan.shown(cell.text);
    return text === '' ? [] : [[String(grid.number), String(cell.row), String(cell.column), text]];
  });
  return { table: 'source_cell', columns: ['table_no', 'row', 'col', 'text'], rows };
}

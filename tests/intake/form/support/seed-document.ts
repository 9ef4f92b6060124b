import type { Grid, SourceDocument } from '../../../../src/intake/document';
import { bundled } from './csv';
import { cellOf } from './grids';

/** The tables of a seed document as grids, from the cells that were entered by hand. Blank cells are no cells. */
export function seedDocument(sourceId: string): SourceDocument {
  const cells = bundled('source_cell').filter(
    (cell) => cell['source_id'] === sourceId && cell['text'] !== '',
  );
  const numbers = [...new Set(cells.map((cell) => Number(cell['table_no'])))];
  return { format: 'text', blocks: numbers.map((number) => gridOf(number, cells)) };
}

function gridOf(number: number, all: readonly Record<string, string>[]): Grid {
  const cells = all
    .filter((cell) => Number(cell['table_no']) === number)
    .map((cell) => cellOf(Number(cell['row']), Number(cell['col']), cell['text'] ?? ''));
  return {
    kind: 'grid',
    number,
    sheet: undefined,
    rows: Math.max(...cells.map(({ row }) => row)),
    columns: Math.max(...cells.map(({ column }) => column)),
    cells,
  };
}

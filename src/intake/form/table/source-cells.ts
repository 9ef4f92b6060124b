import type { DraftBuilder } from './draft-builder';
import type { Line } from './lines';

/** Copies the cells of a row as they may be shown; one that is personal as a whole is left out. */
export function addSourceCells(builder: DraftBuilder, line: Line, texts: readonly string[]): void {
  line.cells.forEach((cell, index) => {
    const text = texts[index] ?? '';
    if (text === '') return;
    const place = { table_no: String(line.grid.number), row: String(cell.row), col: String(cell.column) };
    builder.add('source_cell', { ...place, text });
  });
}

import type { Block, Grid, GridCell, Paragraph, SourceDocument } from '../../../../src/intake/document';

/** A cell of a grid under construction: a text, or a text over several rows and columns. */
export type Cell = string | Merged;
interface Merged {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** A merged cell: `over('绩效指标', 5, 1)` is 5 rows high. */
export const over = (text: string, rows: number, columns = 1): Merged => ({ text, rows, columns });

/** A cell over several columns. */
export const wide = (text: string, columns: number): Merged => over(text, 1, columns);

/**
 * A grid as a spreadsheet or Word holds it: each row lists the cells that begin in it, from the left, those covered by
 * a merged cell above or beside left out; '' is a blank place.
 */
export function gridOf(
  rows: readonly (readonly Cell[])[],
  options: { sheet?: string; number?: number } = {},
): Grid {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  let width = 0;
  rows.forEach((row, index) => {
    let column = 1;
    for (const cell of row) {
      while (taken.has(`${index + 1}:${column}`)) column += 1;
      const { text, rows: rowSpan, columns: columnSpan } = typeof cell === 'string' ? over(cell, 1) : cell;
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < columnSpan; right++) taken.add(`${index + 1 + down}:${column + right}`);
      }
      if (text !== '') cells.push(cellOf(index + 1, column, text, rowSpan, columnSpan));
      column += columnSpan;
      width = Math.max(width, column - 1);
    }
  });
  return {
    kind: 'grid',
    number: options.number ?? 1,
    sheet: options.sheet,
    rows: rows.length,
    columns: width,
    cells,
  };
}

export const cellOf = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): GridCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
  number: undefined,
  date: undefined,
});

export const paragraph = (line: number, text: string): Paragraph => ({
  kind: 'paragraph',
  line,
  text,
  heading: undefined,
});

/** A document of these blocks; its grids are numbered in order. */
export function documentOf(...blocks: readonly Block[]): SourceDocument {
  let number = 0;
  return {
    format: 'docx',
    blocks: blocks.map((block) => (block.kind === 'grid' ? { ...block, number: ++number } : block)),
  };
}

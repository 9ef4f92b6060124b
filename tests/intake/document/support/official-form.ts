import { readFileSync } from 'node:fs';

/** A cell of one of the official forms, where Word has it: the published text says nothing of merged cells. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** Widths of the cells of a row of the official self-evaluation form (九列), by how many cells the row has. */
const widths: Readonly<Record<number, readonly number[]>> = {
  1: [9],
  2: [1, 8],
  3: [1, 3, 5],
  4: [1, 3, 1, 4],
  8: [1, 2, 1, 1, 1, 1, 1, 1],
  9: [1, 1, 1, 1, 1, 1, 1, 1, 1],
};
const totalWidths = [6, 1, 1, 1];

/** The printed rows of the tables of a published document, from `data/source_cell.csv`, by table number from 1. */
export function printedTables(sourceId: string): string[][][] {
  const csv = readFileSync(new URL('../../../../data/source_cell.csv', import.meta.url), 'utf8');
  const tables: string[][][] = [];
  for (const match of csv.matchAll(/^([^,\n]+),(\d+),(\d+),(\d+),("(?:[^"]|"")*"|[^\n]*)$/gmu)) {
    const [, source, table, row, column, field = ''] = match;
    if (source !== sourceId) continue;
    const text = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
    const rows = (tables[Number(table) - 1] ??= []);
    (rows[Number(row) - 1] ??= [])[Number(column) - 1] = text;
  }
  return tables;
}

/** The three official forms (朝阳区 2020) with their merged cells, blank ones too. */
export const officialForms = (): FormCell[][] => printedTables('seed-004').map(formCells);

function formCells(rows: readonly (readonly string[])[]): FormCell[] {
  const cells: FormCell[] = [];
  rows.forEach((texts, index) => {
    const isTotal = texts[0] === '总分';
    let column = 1;
    texts.forEach((text, position) => {
      const columnSpan = (isTotal ? totalWidths : widths[texts.length])?.[position] ?? 1;
      const above = cells.find((cell) => cell.column === column && cell.row + cell.rowSpan === index + 1);
      if (text === '' && continuesAbove(texts.length, position) && above) {
        cells[cells.indexOf(above)] = { ...above, rowSpan: above.rowSpan + 1 };
      } else {
        cells.push({ row: index + 1, column, rowSpan: 1, columnSpan, text });
      }
      column += columnSpan;
    });
  });
  return cells;
}

/** Blank cells at the left go on with the class above them: the first one, and in indicator rows the first three. */
const continuesAbove = (cells: number, position: number): boolean =>
  cells === 9 ? position < 3 : (cells === 3 || cells === 8) && position === 0;

import type { Grid, GridCell } from '../../../../src/intake/document';

/** A merged cell: its first row and column (from 1), and how far it goes. */
export type Merge = readonly [row: number, column: number, rowSpan: number, columnSpan: number];

/** A sheet with these texts. Covered places of merged cells must be ''. */
export function gridOf(
  rows: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
  sheet?: string,
): Grid {
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((text, columnIndex): GridCell[] => {
      if (text === '') return [];
      const at = [rowIndex + 1, columnIndex + 1] as const;
      const merge = merges.find(([r, c]) => r === at[0] && c === at[1]);
      const [, , rowSpan = 1, columnSpan = 1] = merge ?? [];
      return [{ row: at[0], column: at[1], rowSpan, columnSpan, text, number: undefined, date: undefined }];
    }),
  );
  const columns = Math.max(...rows.map(({ length }) => length));
  return { kind: 'grid', number: 1, sheet, rows: rows.length, columns, cells };
}

/** Merges equal neighbours of one column, from row to row, and blanks the covered cells; returns both. */
export function mergedDown(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  firstRow: number,
): { rows: string[][]; merges: Merge[] } {
  const copy = rows.map((row) => [...row]);
  const merges: Merge[] = [];
  for (const column of columns) {
    let start = firstRow - 1;
    for (let row = start + 1; row <= rows.length; row++) {
      const isSame = columns
        .filter((one) => one <= column)
        .every((one) => rows[row]?.[one] === rows[start]?.[one]);
      if (isSame && row < rows.length) copy[row]![column] = '';
      else {
        if (row - start > 1 && rows[start]?.[column] !== '')
          merges.push([start + 1, column + 1, row - start, 1]);
        start = row;
      }
    }
  }
  return { rows: copy, merges };
}

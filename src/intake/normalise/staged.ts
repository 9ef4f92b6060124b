import type { TableDefinition } from '../../dataset';
import { identifier } from '../../engine';
import type { LineMap } from '../delimited';
import type { MappedColumn } from '../recognise';

/**
 * Rows of one canonical table that stand in the staging table as text: `row_no` (from 1, in file order) and one column
 * per mapped header, under its canonical name; blank cells are NULL.
 */
export interface Staged {
  readonly table: TableDefinition;
  readonly mapped: readonly MappedColumn[];
  readonly rows: number;
  /** Line in the file of each row. */
  readonly lines: LineMap;
  /** Put between the cells of a rejected row when it is shown. */
  readonly delimiter: string;
  /** Whether some cell of column `index` begins or ends in white space. */
  readonly isPadded: (index: number) => boolean;
  /** The `source_id` of every row, if the file has no such column. */
  readonly sourceId: string;
}

/** Names of the tables an import works with. The engine has one import at a time. */
export const workTables = {
  raw: 'intake_raw',
  dropped: 'intake_dropped',
  lines: 'intake_lines',
  newSource: 'intake_source',
  cells: (column: string): string => `intake_cells_${column}`,
  quantities: (column: string): string => `intake_quantities_${column}`,
  incoming: (table: string): string => `incoming_${table}`,
} as const;

/** SQL of a staged cell; the staging table is always `s`. */
export const cellSql = (column: string): string => `s.${identifier(column)}`;

/** The mapped header of a canonical column, if the file brings it. */
export const mappedAs = (staged: Staged, column: string): MappedColumn | undefined =>
  staged.mapped.find((mapped) => mapped.column.name === column);

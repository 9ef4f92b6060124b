import type { ColumnDefinition, TableDefinition } from '../../dataset';
import type { LoadReport } from '../../intake';

/** How much of a canonical table the loaded files bring. */
export interface TableSupply {
  readonly table: TableDefinition;
  readonly rows: number;
  /** Columns a file can bring (derived ones and provenance left out), and how many of them some file brings. */
  readonly total: number;
  readonly supplied: number;
  readonly missing: readonly ColumnDefinition[];
}

const provenance: ReadonlySet<string> = new Set(['source_id', 'locator']);

/** The columns of a table that a person fills in. */
export const ownColumns = (table: TableDefinition): readonly ColumnDefinition[] =>
  table.columns.filter(({ name, derived }) => !derived && (table.name === 'source' || !provenance.has(name)));

export function tableSupply(table: TableDefinition, report: LoadReport): TableSupply {
  const supplied = new Set(report.supplied);
  const own = ownColumns(table);
  const missing = own.filter(({ name }) => !supplied.has(`${table.name}.${name}`));
  return {
    table,
    rows: report.tables[table.name]?.rows ?? 0,
    total: own.length,
    supplied: own.length - missing.length,
    missing,
  };
}

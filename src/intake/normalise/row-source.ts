import { identifier, literal, type Engine } from '../../engine';
import type { CellColumn } from './cells';
import type { QuantityColumns } from './quantities';
import { workTables, type Staged } from './staged';

/** The typed rows of the staged file, as the parts of a SELECT. Columns of the table that are not in it are NULL. */
export interface RowSource {
  /** SQL of each canonical column the file brings or that is computed, except `seq`. */
  readonly values: ReadonlyMap<string, string>;
  /** FROM clause: the staging table `s` and the lookups. */
  readonly from: string;
}

/** Puts together what the file brings and what every row has of it: its source and its place. */
export async function rowSource(
  engine: Engine,
  staged: Staged,
  cells: readonly CellColumn[],
  quantities: QuantityColumns,
  signal?: AbortSignal,
): Promise<RowSource> {
  const values = new Map<string, string>(quantities.values);
  const joins = [...cells.flatMap(({ join }) => join ?? []), ...quantities.joins];
  const wants = (column: string): boolean =>
    staged.table.columns.some(({ name }) => name === column) &&
    !cells.some(({ mapped }) => mapped.column.name === column);
  if (wants('source_id')) values.set('source_id', literal(staged.sourceId));
  if (wants('locator')) {
    const place = await linePlace(engine, staged, signal);
    values.set('locator', `concat('第', ${place.line}, '行')`);
    joins.push(...place.joins);
  }
  for (const { mapped, value } of cells) values.set(mapped.column.name, value);
  const raw = identifier(workTables.raw);
  const rows =
    quantities.bare.length === 0 ? raw : `(SELECT s.*, ${quantities.bare.join(', ')} FROM ${raw} AS s)`;
  return { values, from: [`FROM ${rows} AS s`, ...joins].join('\n') };
}

/** SQL of the line in the file on which a row begins. */
async function linePlace(
  engine: Engine,
  { lines }: Staged,
  signal?: AbortSignal,
): Promise<{ line: string; joins: string[] }> {
  const steps = lines.steps();
  if (steps.length <= 1) return { line: `s.row_no + ${literal(steps[0]?.shift ?? 0)}`, joins: [] };
  await engine.insertText(
    workTables.lines,
    [
      { name: 'record', values: steps.map(({ record }) => String(record)) },
      { name: 'shift', values: steps.map(({ shift }) => String(shift)) },
    ],
    signal,
  );
  const steady = `(SELECT CAST(record AS BIGINT) AS record, CAST(shift AS BIGINT) AS shift FROM ${workTables.lines})`;
  return { line: 's.row_no + l.shift', joins: [`ASOF LEFT JOIN ${steady} AS l ON s.row_no >= l.record`] };
}

import { sqlType, viewNamed } from '../../../src/dataset';
import { identifier, type Engine } from '../../../src/engine';

/** Makes `table` with the columns of a view, filled with `rows`; what a row does not name is NULL. */
export async function viewTable(
  engine: Engine,
  view: string,
  table: string,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Promise<void> {
  const columns = viewNamed(view)!.columns;
  await engine.insertText(
    `${table}_text`,
    columns.map(({ name }) => ({
      name,
      values: rows.map((row) => (row[name] === undefined || row[name] === null ? null : String(row[name]))),
    })),
  );
  const typed = columns.map(
    ({ name, type }) => `CAST(${identifier(name)} AS ${sqlType(type)}) AS ${identifier(name)}`,
  );
  await engine.run(`CREATE OR REPLACE TABLE ${table} AS SELECT ${typed.join(', ')} FROM ${table}_text`);
}

import { tables } from '../../../dataset';
import { literal, type Engine } from '../../../engine';

/** One evaluation that a file says something of. */
export interface FileEvaluation {
  readonly id: string;
  /** Rows the file brought into each table that belongs to evaluations. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Tables whose rows belong to an evaluation and name their source. */
const counted = tables.filter(({ columns }) =>
  ['evaluation_id', 'source_id'].every((name) => columns.some((column) => column.name === name)),
);

/** The evaluations a file brought rows of, by id, with the rows of each table. Rejects with an `EngineError`. */
export async function readFileEvaluations(
  engine: Pick<Engine, 'query'>,
  file: string,
  signal?: AbortSignal,
): Promise<FileEvaluation[]> {
  const counts = counted.map(
    ({ name }) =>
      `SELECT evaluation_id, ${literal(name)} AS table_name, count(*) AS n FROM ${name}
       WHERE source_id IN (SELECT source_id FROM source WHERE file = ${literal(file)}) GROUP BY evaluation_id`,
  );
  const found = await engine.query(`${counts.join(' UNION ALL ')} ORDER BY 1, 2`, signal);
  const evaluations = new Map<string, Record<string, number>>();
  for (const { evaluation_id: id, table_name: table, n } of found.rows()) {
    const rows = evaluations.get(String(id)) ?? {};
    rows[String(table)] = Number(n);
    evaluations.set(String(id), rows);
  }
  return [...evaluations].map(([id, rows]) => ({ id, rows }));
}

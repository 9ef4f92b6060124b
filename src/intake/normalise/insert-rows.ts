import { identifier, type Engine } from '../../engine';
import type { RowSource } from './row-source';
import { workTables, type Staged } from './staged';

/** Up to here rows are kept in file order for the reader's sake; the engine may swap the sides of a small join. */
const sorted = 100_000;

/** Adds the rows of the staged file that are not dropped to its incoming table, numbering `seq` where it is absent. */
export async function insertRows(
  engine: Engine,
  staged: Staged,
  { values, from }: RowSource,
  facts: { readonly hasDrops: boolean; readonly hasEarlierRows: boolean },
  signal?: AbortSignal,
): Promise<void> {
  const { table } = staged;
  const incoming = identifier(workTables.incoming(table.name));
  const all = new Map(values);
  const joins: string[] = [];
  if (table.columns.some(({ name }) => name === 'seq') && !all.has('seq')) {
    const evaluation = values.get('evaluation_id') ?? 'NULL';
    const number = `row_number() OVER (PARTITION BY ${evaluation} ORDER BY s.row_no)`;
    all.set('seq', facts.hasEarlierRows ? `${number} + coalesce(earlier.last, 0)` : number);
    if (facts.hasEarlierRows) {
      const last = `SELECT evaluation_id, max(seq) AS last FROM ${incoming} GROUP BY evaluation_id`;
      joins.push(`LEFT JOIN (${last}) AS earlier ON earlier.evaluation_id = ${evaluation}`);
    }
  }
  const columns = table.columns.filter(({ name }) => all.has(name));
  const where = facts.hasDrops ? `WHERE s.row_no NOT IN (SELECT row_no FROM ${workTables.dropped})` : '';
  const order = staged.rows <= sorted ? 'ORDER BY s.row_no' : '';
  await engine.run(
    `INSERT INTO ${incoming} (${columns.map(({ name }) => identifier(name)).join(', ')})
     SELECT ${columns.map(({ name }) => all.get(name)).join(',\n       ')}
     ${[from, ...joins, where, order].join('\n')}`,
    signal,
  );
}

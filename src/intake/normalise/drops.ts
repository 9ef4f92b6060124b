import type { ColumnDefinition, TableDefinition } from '../../dataset';
import { identifier, literal, type Engine } from '../../engine';
import type { RowSource } from './row-source';
import { mappedAs, workTables, type Staged } from './staged';

/** Why a row is not loaded; `key:<column>` where that key column is blank or unreadable. */
export type DropReason = 'orphan' | 'duplicate' | `key:${string}`;

/** Columns that tell rows apart beside the key, though they may be blank. */
const alsoIdentifies: Readonly<Record<string, readonly string[]>> = { indicator_count: ['level2'] };

const provenance = new Set(['source_id', 'locator']);

/** Key columns a row must have a value in: those the file brings. A derived key is computed if it is absent. */
export const requiredKeys = (staged: Staged): ColumnDefinition[] =>
  staged.table.columns.filter(
    (column) => column.key && (!column.derived || mappedAs(staged, column.name) !== undefined),
  );

/**
 * Lists in the work table `dropped` the rows that must not be loaded: without a key, of an evaluation that is not
 * there, or with the key of an earlier row. Returns how many. The evaluations must have been loaded before.
 */
export async function findDrops(
  engine: Engine,
  staged: Staged,
  { values, from }: RowSource,
  hasEarlierRows: boolean,
  signal?: AbortSignal,
): Promise<number> {
  const { table } = staged;
  const keys = requiredKeys(staged).map(({ name }) => name);
  const identity = identityColumns(staged);
  const needed = [...new Set([...keys, ...identity])];
  const select = needed.map((name) => `${values.get(name) ?? 'NULL'} AS ${identifier(name)}`);
  const cases = keys.map((name) => `WHEN k.${identifier(name)} IS NULL THEN ${literal(`key:${name}`)}`);
  if (refersToEvaluation(table)) {
    const known = `SELECT evaluation_id FROM ${workTables.incoming('evaluation')}`;
    cases.push(`WHEN k.evaluation_id NOT IN (${known}) THEN 'orphan'`);
  }
  if (hasAllKeys(staged)) {
    const columns = identity.map((name) => `k.${identifier(name)}`).join(', ');
    cases.push(`WHEN row_number() OVER (PARTITION BY ${columns} ORDER BY k.row_no) > 1 THEN 'duplicate'`);
  }
  if (hasEarlierRows) {
    const same = identity.map((name) => `i.${identifier(name)} IS NOT DISTINCT FROM k.${identifier(name)}`);
    const earlier = `SELECT 1 FROM ${identifier(workTables.incoming(table.name))} AS i WHERE ${same.join(' AND ')}`;
    cases.push(`WHEN EXISTS (${earlier}) THEN 'duplicate'`);
  }
  await engine.run(
    `CREATE TABLE ${workTables.dropped} AS
     SELECT row_no, reason FROM (
       SELECT k.row_no, CASE ${cases.join(' ')} END AS reason
       FROM (SELECT s.row_no, ${select.join(', ')} ${from}) AS k
     ) WHERE reason IS NOT NULL`,
    signal,
  );
  const counted = await engine.query(`SELECT count(*) AS n FROM ${workTables.dropped}`, signal);
  return Number(counted.column('n')[0]);
}

const hasAllKeys = (staged: Staged): boolean =>
  requiredKeys(staged).length === staged.table.columns.filter(({ key }) => key).length;

const refersToEvaluation = (table: TableDefinition): boolean =>
  table.name !== 'evaluation' && table.columns.some(({ name }) => name === 'evaluation_id');

/**
 * The columns in which two rows must agree to be the same. Where the file leaves out a key that is numbered at
 * loading, these are all its columns: the same row met again in another file is then still known.
 */
function identityColumns(staged: Staged): string[] {
  if (!hasAllKeys(staged)) {
    return staged.mapped.map(({ column }) => column.name).filter((name) => !provenance.has(name));
  }
  return [...requiredKeys(staged).map(({ name }) => name), ...(alsoIdentifies[staged.table.name] ?? [])];
}

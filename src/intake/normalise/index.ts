import type { Engine } from '../../engine';
import type { RowNote } from '../report';
import { cellNotes, dropNotes } from './notes';
import { readCells } from './cells';
import { findDrops } from './drops';
import { insertRows } from './insert-rows';
import { readQuantities } from './quantities';
import { rowSource } from './row-source';
import { workTables, type Staged } from './staged';

export { quantitySource } from './quantities';
export { workTables, type Staged } from './staged';

export interface Normalised {
  readonly loaded: number;
  readonly dropped: number;
  readonly notes: readonly RowNote[];
}

/**
 * Turns the staged file into rows of its incoming table, which must exist, as must that of the evaluations. Rows that
 * cannot be loaded and cells that cannot be read are in the notes. Rejects with an `EngineError`.
 */
export async function normalise(engine: Engine, staged: Staged, signal?: AbortSignal): Promise<Normalised> {
  const cells = await readCells(engine, staged, signal);
  const quantities = await readQuantities(engine, staged, signal);
  const source = await rowSource(engine, staged, cells, quantities, signal);
  const hasEarlierRows = await hasRows(engine, workTables.incoming(staged.table.name), signal);
  const dropped = await findDrops(engine, staged, source, hasEarlierRows, signal);
  const notes = dropped > 0 ? await dropNotes(engine, staged, cells, signal) : [];
  notes.push(...(await cellNotes(engine, staged, cells, signal)));
  // Last, so that a failure leaves no rows behind.
  await insertRows(engine, staged, source, { hasDrops: dropped > 0, hasEarlierRows }, signal);
  return { loaded: staged.rows - dropped, dropped, notes };
}

async function hasRows(engine: Engine, table: string, signal?: AbortSignal): Promise<boolean> {
  const found = await engine.query(`SELECT count(*) AS n FROM ${table}`, signal);
  return found.column('n')[0] !== 0;
}

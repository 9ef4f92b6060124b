import { identifier, type Engine } from '../engine';
import { indicatorSynonyms } from './synonyms';
import { dimensionOfUnit } from './units';
import { views } from './views';

/** SQL text of each entity view, by name; read from `views/*.sql` by whoever starts the app. */
export type ViewSql = Readonly<Record<string, string>>;

/**
 * Computes every entity view from the canonical tables into a table of the same name (rules then read plain tables).
 * Call it after each load. Rejects with an `EngineError` if a view does not bind or `signal` aborts; that view is then
 * not there, and those after it are still those of the load before.
 */
export async function materialiseViews(
  engine: Engine,
  viewSql: ViewSql,
  signal?: AbortSignal,
): Promise<void> {
  await insertLookups(engine, signal);
  for (const view of views) {
    const sql = viewSql[view.name];
    if (sql === undefined) throw new Error(`the SQL of ${view.name} is missing`);
    // Dropped first: the old and the new rows of a million indicators would not both fit into the browser's memory.
    const name = identifier(view.name);
    await engine.run([`DROP TABLE IF EXISTS ${name}`, `CREATE TABLE ${name} AS\n${sql}`], signal);
  }
}

async function insertLookups(engine: Engine, signal?: AbortSignal): Promise<void> {
  const units = [...dimensionOfUnit];
  await engine.insertText(
    'measure_unit',
    [
      { name: 'unit', values: units.map(([unit]) => unit) },
      { name: 'dimension', values: units.map(([, dimension]) => dimension) },
    ],
    signal,
  );
  await engine.insertText(
    'indicator_synonym',
    [
      { name: 'name', values: indicatorSynonyms.map(([name]) => name) },
      { name: 'indicator_type', values: indicatorSynonyms.map(([, type]) => type) },
    ],
    signal,
  );
}

import { createTable, tableNamed, tables } from '../dataset';
import { EngineError, identifier, literal, type Engine } from '../engine';
import { baseName, fileStem } from './file-name';
import { workTables } from './normalise';

/** The tables of an import in the making, beside the canonical ones that are in use. */
export class IncomingTables {
  constructor(private readonly engine: Engine) {}

  /** Creates every canonical table empty, after clearing what an interrupted import may have left. */
  async create(): Promise<void> {
    await this.discard();
    await this.engine.run(tables.map((table) => createTable(table, workTables.incoming(table.name))));
  }

  /** Rows of each table so far. */
  async counts(): Promise<Record<string, { rows: number }>> {
    const parts = tables.map(
      ({ name }) => `(SELECT count(*) FROM ${identifier(workTables.incoming(name))}) AS ${identifier(name)}`,
    );
    const counted = (await this.engine.query(`SELECT ${parts.join(', ')}`)).first() ?? {};
    return Object.fromEntries(tables.map(({ name }) => [name, { rows: Number(counted[name] ?? 0) }]));
  }

  /** A source row for a file that names no source, unless one with its id is there. */
  async addSource(sourceId: string, path: string): Promise<void> {
    const incoming = identifier(workTables.incoming(tableNamed('source').name));
    await this.engine.insertText(workTables.newSource, [
      { name: 'source_id', values: [sourceId] },
      { name: 'title', values: [fileStem(path)] },
      { name: 'file', values: [baseName(path)] },
    ]);
    await this.engine.run(
      `INSERT INTO ${incoming} (source_id, title, file) SELECT source_id, title, file FROM ${workTables.newSource} AS n
       WHERE NOT EXISTS (SELECT 1 FROM ${incoming} AS s WHERE s.source_id = n.source_id)`,
    );
  }

  /** Puts the incoming tables in the place of the canonical ones, all at once. */
  async swap(): Promise<void> {
    const steps = tables.flatMap(({ name }) => [
      `DROP TABLE IF EXISTS ${identifier(name)}`,
      `ALTER TABLE ${identifier(workTables.incoming(name))} RENAME TO ${identifier(name)}`,
    ]);
    await this.engine.run(['BEGIN TRANSACTION', ...steps, 'COMMIT']);
  }

  /** Drops the tables of one file's staging. */
  clearWork(): Promise<void> {
    return this.dropTables('intake_');
  }

  /** Drops everything that is not in use, after a failure. What the engine cannot drop now, the next import will. */
  async abandon(): Promise<void> {
    try {
      await this.discard();
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
    }
  }

  private async discard(): Promise<void> {
    await this.dropTables('intake_');
    await this.dropTables('incoming_');
  }

  private async dropTables(prefix: string): Promise<void> {
    const found = await this.engine.query(
      `SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, ${literal(prefix)})`,
    );
    const names = Array.from(found.column('table_name'), String);
    if (names.length > 0) await this.engine.run(names.map((name) => `DROP TABLE ${identifier(name)}`));
  }
}

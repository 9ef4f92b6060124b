import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  DuckDBDataChunk,
  DuckDBInstance,
  VARCHAR,
  version,
  type DuckDBConnection,
  type DuckDBMaterializedResult,
} from '@duckdb/node-api';

import type { Engine, TextColumn } from './engine';
import { cancelled, closed, engineError, notOneStatement } from './failure';
import { FileNames } from './file-names';
import { nativeType, nativeValue } from './native-values';
import { makePrivateDirectory, removePrivateDirectory } from './private-directory';
import { START_UP } from './recipe';
import { ResultTable, type Value } from './result';
import { statements } from './statements';
import { createTextTable, portions } from './text-table';

/** DuckDB's vector size: the most rows a chunk holds. */
const CHUNK_ROWS = 2048;
const INTERRUPT_EVERY_MS = 20;

function resultTable(result: DuckDBMaterializedResult): ResultTable {
  const types = result.columnTypes();
  const typeTexts = types.map(nativeType);
  const values = types.map((): Value[] => []);
  for (let index = 0; index < result.chunkCount; index++) {
    result.getChunk(index).visitColumnMajor((value, _row, column, type) => {
      values[column]?.push(nativeValue(value, type));
    });
  }
  const columns = result
    .columnNames()
    .map((name, index) => ({ name, type: typeTexts[index] ?? '', values: values[index] ?? [] }));
  return new ResultTable(columns, result.rowCount);
}

/** DuckDB's Node binding behind the Engine contract. Statements run on threads of their own. */
export class NativeEngine implements Engine {
  readonly kind = 'native';
  readonly version = version();
  readonly #instance: DuckDBInstance;
  /** Private to this engine: registered files and what DuckDB spills. */
  readonly #directory: string;
  readonly #names = new FileNames();
  readonly #files = new Set<string>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #closing = new AbortController();

  private constructor(instance: DuckDBInstance, directory: string) {
    this.#instance = instance;
    this.#directory = directory;
  }

  /** Opens an empty database; `threads` defaults to DuckDB's own choice, all cores. */
  static async open(options: { threads?: number } = {}): Promise<NativeEngine> {
    const directory = await makePrivateDirectory();
    try {
      const instance = await DuckDBInstance.create(':memory:', {
        temp_directory: join(directory, 'spill'),
        ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
      });
      const engine = new NativeEngine(instance, directory);
      // As on the wasm engine, which knows no other time zone.
      await engine.run([...START_UP, "SET GLOBAL TimeZone = 'UTC'"]);
      return engine;
    } catch (error) {
      await removePrivateDirectory(directory);
      throw error;
    }
  }

  async query(sql: string, signal?: AbortSignal): Promise<ResultTable> {
    const found = statements(sql);
    if (found.length !== 1) throw notOneStatement(sql, found.length);
    return this.#connected(signal, async (connection, stop) =>
      resultTable(await this.#execute(connection, sql, stop)),
    );
  }

  async run(sql: string | readonly string[], signal?: AbortSignal): Promise<void> {
    const all = [sql].flat().flatMap(statements);
    await this.#connected(signal, async (connection, stop) => {
      for (const statement of all) await this.#execute(connection, statement, stop);
    });
  }

  async registerFile(label: string, content: Uint8Array | Blob): Promise<string> {
    this.#assertOpen();
    const path = join(this.#directory, this.#names.next(label));
    try {
      await writeFile(path, content instanceof Uint8Array ? content : content.stream());
    } catch (error) {
      throw engineError(error);
    }
    this.#files.add(path);
    return path;
  }

  async dropFile(name: string): Promise<void> {
    this.#assertOpen();
    if (this.#files.delete(name)) await rm(name, { force: true });
  }

  async insertText(table: string, columns: readonly TextColumn[], signal?: AbortSignal): Promise<void> {
    await this.#connected(signal, async (connection, stop) => {
      // In one transaction, which ends with the connection: an insert that stops half-way leaves the table as
      // it was.
      await this.#execute(connection, 'BEGIN TRANSACTION', stop);
      await this.#execute(connection, createTextTable(table, columns), stop);
      await this.#append(connection, table, columns, stop);
      await this.#execute(connection, 'COMMIT', stop);
    });
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await Promise.allSettled(this.#running);
    this.#instance.closeSync();
    await removePrivateDirectory(this.#directory);
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw closed();
  }

  async #append(
    connection: DuckDBConnection,
    table: string,
    columns: readonly TextColumn[],
    signal: AbortSignal,
  ): Promise<void> {
    const types = columns.map(() => VARCHAR);
    const appender = await connection.createAppender(table);
    try {
      for (const [from, to] of portions(columns, CHUNK_ROWS)) {
        // The appender works on this thread: let signals in.
        await new Promise(setImmediate);
        if (signal.aborted) throw cancelled(signal);
        const chunk = DuckDBDataChunk.create(types, to - from);
        chunk.setColumns(columns.map(({ values }) => values.slice(from, to)));
        appender.appendDataChunk(chunk);
      }
    } finally {
      appender.closeSync();
    }
  }

  /** Does `work` on a connection of its own, under a signal that also stops it when the engine closes. */
  async #connected<T>(
    signal: AbortSignal | undefined,
    work: (connection: DuckDBConnection, stop: AbortSignal) => Promise<T>,
  ): Promise<T> {
    this.#assertOpen();
    if (signal?.aborted) throw cancelled(signal);
    const stop = AbortSignal.any([this.#closing.signal, ...(signal ? [signal] : [])]);
    const running = this.#instance.connect().then(async (connection) => {
      try {
        return await work(connection, stop);
      } finally {
        connection.closeSync();
      }
    });
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw this.#closing.signal.aborted ? closed() : engineError(error);
    } finally {
      this.#running.delete(running);
    }
  }

  async #execute(
    connection: DuckDBConnection,
    sql: string,
    signal: AbortSignal,
  ): Promise<DuckDBMaterializedResult> {
    if (signal.aborted) throw cancelled(signal, sql);
    let repeat: NodeJS.Timeout | undefined;
    const cancel = (): void => {
      connection.interrupt();
      // A statement that still waits for a thread does not notice.
      repeat = setInterval(() => connection.interrupt(), INTERRUPT_EVERY_MS);
    };
    signal.addEventListener('abort', cancel);
    try {
      return await connection.run(sql);
    } catch (error) {
      const failure = engineError(error, sql);
      throw failure.code === 'cancelled' ? cancelled(signal, sql) : failure;
    } finally {
      signal.removeEventListener('abort', cancel);
      clearInterval(repeat);
    }
  }
}

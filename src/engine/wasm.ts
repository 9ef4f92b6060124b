import { arrowTable } from './arrow-table';
import { textStream } from './arrow-text';
import type { Engine, TextColumn } from './engine';
import { cancelled, closed, engineError, notOneStatement, unavailable } from './failure';
import { FileNames } from './file-names';
import { PendingCalls } from './pending-calls';
import { START_UP } from './recipe';
import type { ResultTable } from './result';
import { statements } from './statements';
import { createTextTable, portions } from './text-table';
import { FILE_READER, type WasmDatabase } from './wasm-database';

/** Parts of a result asked for at a time: each is a message to the worker and back. */
const PARTS_AHEAD = 4;
/** Rows of text handed over at a time. */
const PORTION_ROWS = 8192;

/** DuckDB-WASM behind the Engine contract, wherever its database runs. */
export class WasmEngine implements Engine {
  readonly kind = 'wasm';
  readonly version: string;
  readonly #database: WasmDatabase;
  readonly #calls: PendingCalls;
  readonly #names = new FileNames();

  private constructor(database: WasmDatabase, version: string, calls: PendingCalls) {
    this.#database = database;
    this.version = version;
    this.#calls = calls;
  }

  /**
   * Opens an empty database on an instantiated module. One thread: the threaded build breaks once its heap
   * grows. Whoever sees the database die stops `calls`.
   */
  static async open(database: WasmDatabase, calls = new PendingCalls()): Promise<WasmEngine> {
    try {
      await calls.track(() => database.open({ maximumThreads: 1 }));
      const version = await calls.track(() => database.getVersion());
      const engine = new WasmEngine(database, version, calls);
      await engine.run(START_UP);
      return engine;
    } catch (error) {
      throw unavailable('DuckDB-WASM did not start', error);
    }
  }

  async query(sql: string, signal?: AbortSignal): Promise<ResultTable> {
    const found = statements(sql);
    if (found.length !== 1) throw notOneStatement(sql, found.length);
    return this.#connected(signal, async (connection) =>
      arrowTable(await this.#execute(connection, sql, signal)),
    );
  }

  async run(sql: string | readonly string[], signal?: AbortSignal): Promise<void> {
    const all = [sql].flat().flatMap(statements);
    await this.#connected(signal, async (connection) => {
      for (const statement of all) await this.#execute(connection, statement, signal);
    });
  }

  async registerFile(label: string, content: Uint8Array | Blob): Promise<string> {
    const name = this.#names.next(label);
    await this.#calls.track(() =>
      content instanceof Uint8Array
        ? // A copy: the database takes the buffer away from its owner.
          this.#database.registerFileBuffer(name, content.slice())
        : this.#database.registerFileHandle(name, content, FILE_READER, true),
    );
    return name;
  }

  async dropFile(name: string): Promise<void> {
    await this.#calls.track(() => this.#database.dropFile(name));
  }

  async insertText(table: string, columns: readonly TextColumn[], signal?: AbortSignal): Promise<void> {
    await this.#connected(signal, async (connection) => {
      // In one transaction, which ends with the connection: an insert that stops half-way leaves the table as
      // it was.
      await this.#execute(connection, 'BEGIN TRANSACTION', signal);
      await this.#execute(connection, createTextTable(table, columns), signal);
      for (const [from, to] of portions(columns, PORTION_ROWS)) {
        if (signal?.aborted) throw cancelled(signal);
        const stream = textStream(columns, from, to);
        const options = { name: table, create: false };
        await this.#calls.track(() => this.#database.insertArrowFromIPCStream(connection, stream, options));
      }
      await this.#execute(connection, 'COMMIT', signal);
    });
  }

  async close(): Promise<void> {
    if (this.#calls.isStopped) return;
    this.#calls.stop(closed());
    await this.#database.terminate();
  }

  async #connected<T>(signal: AbortSignal | undefined, work: (connection: number) => Promise<T>): Promise<T> {
    if (signal?.aborted) throw cancelled(signal);
    const connection = await this.#calls.track(() => this.#database.connectInternal());
    try {
      return await work(connection);
    } catch (error) {
      throw engineError(error);
    } finally {
      // Not waited for, as the database takes its calls in order. A connection that cannot be closed is lost
      // with its engine; the error of the work is the one to report.
      this.#calls.track(() => this.#database.disconnect(connection)).catch(() => undefined);
    }
  }

  /** Runs one statement to its end and returns the parts of its result. */
  async #execute(connection: number, sql: string, signal: AbortSignal | undefined): Promise<Uint8Array[]> {
    if (signal?.aborted) throw cancelled(signal, sql);
    const cancel = (): void => {
      this.#calls.track(() => this.#database.cancelPendingQuery(connection)).catch(() => undefined);
    };
    signal?.addEventListener('abort', cancel);
    try {
      return await this.#resultParts(connection, sql, signal);
    } catch (error) {
      const failure = engineError(error, sql);
      // What broke the engine must be known even where nobody waits for the result any more.
      const isBroken = failure.code === 'fatal' || failure.code === 'memory';
      throw signal?.aborted && !isBroken ? cancelled(signal, sql) : failure;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  async #resultParts(
    connection: number,
    sql: string,
    signal: AbortSignal | undefined,
  ): Promise<Uint8Array[]> {
    let head = await this.#calls.track(() => this.#database.startPendingQuery(connection, sql, false), sql);
    while (!head) head = await this.#calls.track(() => this.#database.pollPendingQuery(connection), sql);
    const parts = [head];
    const ask = (): Promise<Uint8Array | null> => {
      const answer = this.#calls.track(() => this.#database.fetchQueryResults(connection), sql);
      // Those asked for ahead are not waited for once one of them fails.
      answer.catch(() => undefined);
      return answer;
    };
    const asked = Array.from({ length: PARTS_AHEAD }, ask);
    for (;;) {
      const part = await asked.shift();
      if (signal?.aborted) throw cancelled(signal, sql);
      // The end of a result is an empty part, however often it is asked for.
      if (part?.length === 0) return parts;
      if (part) parts.push(part);
      asked.push(ask());
    }
  }
}

import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';

import type { WasmConfig, WasmDatabase } from './wasm-database';

/** Lets timers, input and abort signals in between two slices of a statement. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * The blocking build of DuckDB-WASM in the shape of the one in a worker. A statement runs in slices of about
 * a tenth of a second on the caller's thread, so that it can still be cancelled.
 */
export class BlockingDatabase implements WasmDatabase {
  readonly #bindings: DuckDBBindings;

  constructor(bindings: DuckDBBindings) {
    this.#bindings = bindings;
  }

  async open(config: WasmConfig): Promise<void> {
    this.#bindings.open(config);
  }

  async getVersion(): Promise<string> {
    return this.#bindings.getVersion();
  }

  async connectInternal(): Promise<number> {
    return this.#bindings.connect().useUnsafe((_, connection) => connection);
  }

  async disconnect(connection: number): Promise<void> {
    this.#bindings.disconnect(connection);
  }

  async startPendingQuery(
    connection: number,
    sql: string,
    allowStreamResult: boolean,
  ): Promise<Uint8Array | null> {
    return this.#bindings.startPendingQuery(connection, sql, allowStreamResult);
  }

  async pollPendingQuery(connection: number): Promise<Uint8Array | null> {
    await breathe();
    return this.#bindings.pollPendingQuery(connection);
  }

  async cancelPendingQuery(connection: number): Promise<boolean> {
    return this.#bindings.cancelPendingQuery(connection);
  }

  async fetchQueryResults(connection: number): Promise<Uint8Array | null> {
    return this.#bindings.fetchQueryResults(connection);
  }

  async insertArrowFromIPCStream(
    connection: number,
    buffer: Uint8Array,
    options: { name: string; create: boolean },
  ): Promise<void> {
    await breathe();
    this.#bindings.insertArrowFromIPCStream(connection, buffer, options);
  }

  async registerFileBuffer(name: string, buffer: Uint8Array): Promise<void> {
    this.#bindings.registerFileBuffer(name, buffer);
  }

  async registerFileHandle(name: string, file: Blob): Promise<void> {
    this.#bindings.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()));
  }

  async dropFile(name: string): Promise<void> {
    this.#bindings.dropFile(name);
  }

  /** There is no worker to end: the module's memory goes with the last reference to it. */
  async terminate(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * What `open` is told. Arrow conversion options stay at their defaults: the values are read from the raw
 * columns.
 */
export interface WasmConfig {
  readonly maximumThreads: number;
}

/**
 * The part of duckdb-wasm's `AsyncDuckDB` that the engine uses, so that a worker in the browser and the
 * blocking build in Node stand behind the same adapter. Results are parts of Arrow streams.
 */
export interface WasmDatabase {
  open(config: WasmConfig): Promise<unknown>;
  getVersion(): Promise<string>;
  connectInternal(): Promise<number>;
  disconnect(connection: number): Promise<unknown>;
  /** Starts a statement; null while it runs, then the head of its result. */
  startPendingQuery(connection: number, sql: string, allowStreamResult: boolean): Promise<Uint8Array | null>;
  /** Runs the statement for about a tenth of a second; answers as {@link startPendingQuery}. */
  pollPendingQuery(connection: number): Promise<Uint8Array | null>;
  cancelPendingQuery(connection: number): Promise<unknown>;
  /** The next part of the result: empty at its end, null where it has to be asked again. */
  fetchQueryResults(connection: number): Promise<Uint8Array | null>;
  /** Appends to a table. The buffer is handed over and must not be used again. */
  insertArrowFromIPCStream(
    connection: number,
    buffer: Uint8Array,
    options: { name: string; create: boolean },
  ): Promise<unknown>;
  /** The buffer is handed over and must not be used again. */
  registerFileBuffer(name: string, buffer: Uint8Array): Promise<unknown>;
  registerFileHandle(name: string, file: Blob, protocol: number, directIO: boolean): Promise<unknown>;
  dropFile(name: string): Promise<unknown>;
  terminate(): Promise<unknown>;
}

/**
 * duckdb-wasm's `DuckDBDataProtocol.BROWSER_FILEREADER`; its own module is too heavy to import for a number.
 */
export const FILE_READER = 2;

import type { ResultTable } from './result';

/** A column of text handed to {@link Engine.insertText}; `null` is SQL NULL. */
export interface TextColumn {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/**
 * One SQL engine. Two implementations answer alike: `WasmEngine` (DuckDB-WASM, in a browser worker or in Node) and
 * `NativeEngine` (DuckDB's Node binding). Every statement runs on a connection of its own, and may be cancelled.
 *
 * All methods reject with an `EngineError`.
 */
export interface Engine {
  readonly kind: 'wasm' | 'native';
  /** Version of DuckDB, such as `v1.4.3`. */
  readonly version: string;

  /** Runs one statement and returns its rows. Aborting stops the statement and rejects with code `cancelled`. */
  query(sql: string, signal?: AbortSignal): Promise<ResultTable>;

  /** Runs one or more statements in order, for their effect. */
  run(sql: string | readonly string[], signal?: AbortSignal): Promise<void>;

  /**
   * Makes `content` readable by `read_csv` under the returned name until {@link dropFile}. The name is unique even
   * where `label` repeats: a re-used name can serve stale content.
   */
  registerFile(label: string, content: Uint8Array | Blob): Promise<string>;

  dropFile(name: string): Promise<void>;

  /** Creates `table` with VARCHAR columns of equal length and fills it (replaces an existing one). */
  insertText(table: string, columns: readonly TextColumn[], signal?: AbortSignal): Promise<void>;

  close(): Promise<void>;
}

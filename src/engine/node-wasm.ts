import { createRequire } from 'node:module';

import type { Engine } from './engine';
import { unavailable } from './failure';
import { WasmEngine } from './wasm';
import { BlockingDatabase } from './wasm-blocking';

/**
 * The engine of the browser in Node, for tests and where the native engine is not installed. It works on the
 * caller's thread. Rejects with code `unavailable` where it cannot start.
 */
export async function openWasmInNode(): Promise<Engine> {
  try {
    const { createDuckDB, NODE_RUNTIME, VoidLogger } = await import('@duckdb/duckdb-wasm/blocking');
    const module = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
    const bundle = { mainModule: module, mainWorker: '' };
    const bindings = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
    await bindings.instantiate();
    return await WasmEngine.open(new BlockingDatabase(bindings));
  } catch (error) {
    throw unavailable('DuckDB-WASM did not start in Node', error);
  }
}

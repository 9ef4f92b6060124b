import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';

import type { LoadProgress } from './browser-loading';
import type { Engine } from './engine';
import { EngineError } from './error';
import { unavailable } from './failure';
import { PendingCalls } from './pending-calls';
import { WasmEngine } from './wasm';

/**
 * Starts the engine in a worker that runs duckdb-wasm's worker script; `module` is the address that the
 * worker loads its wasm from. The worker ends with the engine. Rejects with code `unavailable`.
 */
export async function startInWorker(
  worker: Worker,
  module: string,
  onProgress: (progress: LoadProgress) => void = () => undefined,
  calls = new PendingCalls(),
): Promise<Engine> {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  // A worker that fails answers nothing any more.
  worker.addEventListener('error', ({ message }) => {
    calls.stop(new EngineError('fatal', `the engine's worker failed: ${message}`));
  });
  try {
    await calls.track(() =>
      database.instantiate(module, null, ({ bytesLoaded: loaded, bytesTotal }) => {
        // A compressed transfer announces fewer bytes than it yields.
        onProgress({ loaded, total: bytesTotal >= loaded ? bytesTotal : undefined });
      }),
    );
    return await WasmEngine.open(database, calls);
  } catch (error) {
    worker.terminate();
    throw unavailable('DuckDB-WASM did not start', error);
  }
}

import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

import { watchLoading, type LoadProgress } from './browser-loading';
import type { Engine } from './engine';
import { PendingCalls } from './pending-calls';
import { startInWorker } from './worker-start';

export { startInWorker, type LoadProgress };

/** Starts the engine from the files of this build, telling how far its module is loaded. */
export async function openEngineInBrowser(onProgress?: (progress: LoadProgress) => void): Promise<Engine> {
  const calls = new PendingCalls();
  const watch = watchLoading(moduleUrl, (reason) => calls.stop(reason));
  const report = (progress: LoadProgress): void => {
    watch.news();
    onProgress?.(progress);
  };
  try {
    return await startInWorker(new Worker(workerUrl), moduleUrl, report, calls);
  } finally {
    watch.stop();
  }
}

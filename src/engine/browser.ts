import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

import { watchLoading, type LoadProgress } from './browser-loading';
import type { Engine } from './engine';
import { PendingCalls } from './pending-calls';
import { startInWorker } from './worker-start';

export { startInWorker, type LoadProgress };

/**
 * The engine's worker, started by a blob of one line: such a worker inherits the page's content security policy, one
 * loaded by its address would not, and the engine could then fetch `read_csv('https://…')`.
 */
function confinedWorker(): Worker {
  const script = `importScripts(${JSON.stringify(new URL(workerUrl, location.href).href)});`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    // the worker has read it by the time it answers; revoked too early it would not start
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/** Starts the engine from the files of this build, telling how far its module is loaded. */
export async function openEngineInBrowser(onProgress?: (progress: LoadProgress) => void): Promise<Engine> {
  const calls = new PendingCalls();
  const watch = watchLoading(moduleUrl, (reason) => calls.stop(reason));
  const report = (progress: LoadProgress): void => {
    watch.news();
    onProgress?.(progress);
  };
  try {
    return await startInWorker(confinedWorker(), new URL(moduleUrl, location.href).href, report, calls);
  } finally {
    watch.stop();
  }
}

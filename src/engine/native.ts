import type { Engine } from './engine';
import { unavailable } from './failure';

/**
 * The native engine, in memory, with a private temporary directory that close() removes. Rejects with code
 * `unavailable` where the optional package `@duckdb/node-api` is not installed or does not run on this
 * machine.
 */
export async function openNative(options: { threads?: number } = {}): Promise<Engine> {
  try {
    const { NativeEngine } = await import('./native-engine');
    return await NativeEngine.open(options);
  } catch (error) {
    throw unavailable('the native engine could not be started', error);
  }
}

import { breathe } from '../engine';
import { throwIfCancelled } from './error';

/** Bytes handled between two pauses: a few tens of milliseconds of work. */
export const sliceSize = 4 * 1024 * 1024;

/** Lets the event loop run once, then throws if `signal` was aborted. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await breathe();
  throwIfCancelled(signal);
}

/**
 * Calls `step` on consecutive slices of `length`, pausing between them. `step` is given where to start and the least
 * offset to reach, and returns where it stopped; it stops the walk early by returning less than that.
 */
export async function inSlices(
  length: number,
  step: (from: number, limit: number) => number,
  signal: AbortSignal | undefined,
  onProgress?: (fraction: number) => void,
): Promise<number> {
  let at = 0;
  while (at < length) {
    const limit = Math.min(length, at + sliceSize);
    const reached = step(at, limit);
    if (reached < limit) return reached;
    at = reached;
    onProgress?.(at / length);
    if (at < length) await pause(signal);
  }
  return at;
}

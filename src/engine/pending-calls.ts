import type { EngineError } from './error';
import { engineError } from './failure';

/**
 * The calls under way to something that can die without answering them, as a worker can. Once stopped,
 * pending and later calls reject with the reason.
 */
export class PendingCalls {
  readonly #rejects = new Set<(reason: EngineError) => void>();
  #stopped: EngineError | undefined;

  /**
   * The result of `call`, or the reason of {@link stop} if that comes first. Failures become EngineErrors.
   */
  async track<T>(call: () => Promise<T>, sql?: string): Promise<T> {
    if (this.#stopped) throw this.#stopped;
    let stop: (reason: EngineError) => void = () => undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        stop = reject;
        this.#rejects.add(reject);
        call().then(resolve, reject);
      });
    } catch (error) {
      throw engineError(error, sql);
    } finally {
      this.#rejects.delete(stop);
    }
  }

  get isStopped(): boolean {
    return this.#stopped !== undefined;
  }

  /** The first reason stays. */
  stop(reason: EngineError): void {
    this.#stopped ??= reason;
    for (const reject of this.#rejects) reject(this.#stopped);
  }
}

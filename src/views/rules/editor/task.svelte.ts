/** Work that is started by a person and may be given up; what it gave stays until it has given something else. */
export class Task<Value> {
  #value = $state.raw<Value>();
  #error = $state<string>();
  #running = $state.raw<AbortController>();

  readonly value = $derived.by(() => this.#value);
  /** Why the last run gave nothing. */
  readonly error = $derived.by(() => this.#error);
  readonly isRunning = $derived.by(() => this.#running !== undefined);

  /** Starts anew; a run that is still under way is given up. */
  async run(work: (signal: AbortSignal) => Promise<Value>): Promise<void> {
    this.cancel();
    const controller = new AbortController();
    this.#running = controller;
    this.#error = undefined;
    try {
      const value = await work(controller.signal);
      if (this.#running === controller) this.#value = value;
    } catch (error) {
      if (this.#running === controller && !controller.signal.aborted) this.#error = reasonOf(error);
    } finally {
      if (this.#running === controller) this.#running = undefined;
    }
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The answer to a question that changes: an older answer never takes the place of a newer one. */
export class Latest<Value> {
  /** The last answer; kept while the next one is on its way. */
  value = $state.raw<Value | undefined>(undefined);
  /** Why there was no answer to the last question. */
  error = $state.raw<string | undefined>(undefined);
  isPending = $state(false);

  /** Asks; the returned function gives the question up (to be returned from an effect). */
  ask(question: (signal: AbortSignal) => Promise<Value>): () => void {
    const controller = new AbortController();
    void this.#answer(question, controller.signal);
    return () => controller.abort();
  }

  async #answer(question: (signal: AbortSignal) => Promise<Value>, signal: AbortSignal): Promise<void> {
    this.isPending = true;
    try {
      const value = await question(signal);
      if (signal.aborted) return;
      this.value = value;
      this.error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.isPending = false;
  }
}

type Question<Value> = (signal: AbortSignal) => Promise<Value>;

/**
 * Answers to a question that changes while somebody drags a slider. One question is out at a time; those that come
 * meanwhile wait, and only the newest of them is asked. So answers keep coming while the slider moves, in order, and the last
 * one is that to the last question. To be made while a component is set up.
 */
export class Live<Value> {
  /** The newest answer; kept while the next one is on its way. */
  value = $state.raw<Value | undefined>(undefined);
  /** Why there was no answer to the last question. */
  error = $state.raw<string | undefined>(undefined);
  /** The answer is not that to the last question. */
  isPending = $state(false);

  #isAsking = false;
  #next: Question<Value> | undefined;
  readonly #controller = new AbortController();

  constructor() {
    $effect(() => () => this.#controller.abort());
  }

  ask(question: Question<Value>): void {
    this.#next = question;
    this.isPending = true;
    if (!this.#isAsking) void this.#answer();
  }

  async #answer(): Promise<void> {
    const { signal } = this.#controller;
    this.#isAsking = true;
    while (this.#next) {
      const question = this.#next;
      this.#next = undefined;
      try {
        const value = await question(signal);
        if (signal.aborted) return;
        this.value = value;
        this.error = undefined;
      } catch (error) {
        if (signal.aborted) return;
        this.error = error instanceof Error ? error.message : String(error);
      }
    }
    this.#isAsking = false;
    this.isPending = false;
  }
}

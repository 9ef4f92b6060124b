import type { Engine } from '../../engine';
import { readFindingSource, type Finding, type FindingSource } from '../../findings';

/** Reads where a finding stands in its document; an answer that comes too late is dropped. */
export class FindingSourceReader {
  #answer = $state.raw<{ readonly finding: Finding; readonly source: FindingSource } | undefined>(undefined);
  /** Why the last reading failed. */
  failure = $state<string | undefined>(undefined);

  /** What was read of that very finding. */
  of(finding: Finding): FindingSource | undefined {
    return this.#answer?.finding === finding ? this.#answer.source : undefined;
  }

  /** Starts reading; the returned function gives it up (to be returned from an effect). */
  read(engine: Engine, finding: Finding): () => void {
    const controller = new AbortController();
    void this.#read(engine, finding, controller.signal);
    return () => controller.abort();
  }

  async #read(engine: Engine, finding: Finding, signal: AbortSignal): Promise<void> {
    this.failure = undefined;
    try {
      const source = await readFindingSource(engine, finding, signal);
      if (!signal.aborted) this.#answer = { finding, source };
    } catch (error) {
      if (!signal.aborted) this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}

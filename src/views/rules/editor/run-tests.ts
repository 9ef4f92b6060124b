import type { Engine } from '../../../engine';
import { runCases, type CaseResult, type Rule } from '../../../rules';

/** The outcome of every case of a rule, in the order of the file. */
export interface TestRun {
  readonly rule: Rule;
  readonly results: readonly CaseResult[];
}

let running: Promise<unknown> = Promise.resolve();

/** Runs the cases of a rule. One rule after the other, whoever asks: all cases use the same tables. */
export async function runTests(engine: Engine, rule: Rule, signal: AbortSignal): Promise<TestRun> {
  const before = running;
  const own = before.then(async () => {
    signal.throwIfAborted();
    return runCases(engine, rule, signal);
  });
  running = own.catch(() => undefined);
  return { rule, results: await own };
}

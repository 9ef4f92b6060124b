import { EngineError, EngineSession } from '../../../src/engine';
import { openEngineInBrowser } from '../../../src/engine/browser';

/** What the test drives: a session over the real worker, and a way to break that worker. */
export interface EnginePage {
  readonly session: EngineSession;
  readonly states: string[];
  /** Runs a statement; an abort signal fires after `abortAfter` ms if that is given. */
  ask(sql: string, abortAfter?: number): Promise<{ rows: unknown[] } | { code: string; line?: number }>;
  killWorker(): void;
}

const workers: Worker[] = [];
const PlainWorker = globalThis.Worker;
globalThis.Worker = class extends PlainWorker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    workers.push(this);
  }
};

const session = new EngineSession(() => openEngineInBrowser());
const states: string[] = [];
session.onState((state) => states.push(state));

const page: EnginePage = {
  session,
  states,
  ask: async (sql, abortAfter) => {
    const stop = abortAfter === undefined ? undefined : AbortSignal.timeout(abortAfter);
    try {
      return { rows: (await session.query(sql, stop)).rows() };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return { code: error.code, ...(error.place && { line: error.place.line }) };
    }
  },
  killWorker: () => workers.at(-1)?.dispatchEvent(new ErrorEvent('error', { message: 'killed by the test' })),
};

Object.assign(globalThis, { enginePage: page });

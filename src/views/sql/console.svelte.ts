import { ConsoleError, planOf, runConsole, type ConsoleResult } from '../../analysis';
import type { Bilingual } from '../../dataset';
import { EngineError, type SqlPlace } from '../../engine';
import { SettingStore, type App } from '../../state';

/** A query that did not run: the engine's words, and the place in the text. */
export interface ConsoleFault {
  readonly text: Bilingual;
  readonly place: SqlPlace | undefined;
}

/** Queries kept in the history. */
const kept = 50;
const longest = 20_000;

/** The SQL console: the text being written, what the last query gave, and what was run before. */
export class SqlConsole {
  readonly #app: App;
  readonly #store = new SettingStore('sql-history');
  #controller = $state.raw<AbortController | undefined>(undefined);

  text = $state('');
  /** The text as it was when the result shown was asked for. */
  ranText = $state('');
  result = $state.raw<ConsoleResult | undefined>(undefined);
  plan = $state<string | undefined>(undefined);
  fault = $state.raw<ConsoleFault | undefined>(undefined);
  wasCancelled = $state(false);
  history = $state.raw<readonly string[]>([]);
  readonly isRunning = $derived(this.#controller !== undefined);
  /** The result on screen is not of the last query that was tried. */
  readonly isStale = $derived(this.result !== undefined && (this.fault !== undefined || this.wasCancelled));

  constructor(app: App, text: string) {
    this.#app = app;
    this.text = text;
    void this.#readHistory();
  }

  /** Runs the text; a query that is still running is cancelled first. */
  async run(): Promise<void> {
    const sql = this.text;
    await this.#try(async (signal) => {
      const result = await runConsole(this.#app.engine, sql, signal);
      return () => {
        this.result = result;
        this.ranText = sql;
        this.#remember(sql);
      };
    });
  }

  async explain(): Promise<void> {
    const sql = this.text;
    await this.#try(async (signal) => {
      const plan = await planOf(this.#app.engine, sql, signal);
      return () => (this.plan = plan);
    });
  }

  cancel(): void {
    this.#controller?.abort();
  }

  clearHistory(): void {
    this.history = [];
    void this.#store.write([]).catch(() => undefined);
  }

  async #try(work: (signal: AbortSignal) => Promise<() => void>): Promise<void> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    this.fault = undefined;
    this.plan = undefined;
    this.wasCancelled = false;
    try {
      const show = await work(controller.signal);
      if (this.#controller === controller) show();
    } catch (error) {
      if (this.#controller === controller) this.#failed(error);
    } finally {
      if (this.#controller === controller) this.#controller = undefined;
    }
  }

  #failed(error: unknown): void {
    if (error instanceof EngineError && error.code === 'cancelled') this.wasCancelled = true;
    else if (error instanceof ConsoleError) this.fault = { text: error.text, place: error.place };
    else {
      const message = error instanceof Error ? error.message : String(error);
      this.fault = { text: { zh: message, en: message }, place: undefined };
    }
  }

  #remember(sql: string): void {
    const text = sql.trim();
    if (text.length > longest) return;
    this.history = [text, ...this.history.filter((other) => other !== text)].slice(0, kept);
    // A history that cannot be kept is no reason to disturb anybody.
    void this.#store.write([...this.history]).catch(() => undefined);
  }

  async #readHistory(): Promise<void> {
    const stored = await this.#store.read().catch(() => undefined);
    if (!Array.isArray(stored)) return;
    const texts = stored.filter((entry): entry is string => typeof entry === 'string');
    this.history = [...new Set([...this.history, ...texts])].slice(0, kept);
  }
}

import type { Engine, TextColumn } from './engine';
import { EngineError } from './error';
import { cancelled, closed, engineError, unavailable } from './failure';
import type { ResultTable } from './result';

/** Brings rows into an engine; run again on every new one, so it must register the files it reads itself. */
export type Replay = (engine: Engine) => Promise<void>;

export type SessionState = 'starting' | 'ready' | 'recovering' | 'failed';

/** Told every state; `failure` comes with `failed`. */
export type SessionListener = (state: SessionState, failure?: EngineError) => void;

function isBroken(error: unknown): boolean {
  if (error instanceof EngineError) return error.code === 'fatal' || error.code === 'memory';
  return error instanceof Error && error.name === 'RuntimeError';
}

/**
 * An engine that survives its engines. When one breaks (code `fatal` or `memory`), the session closes it,
 * opens another, replays the loads in order and only then rejects what failed, so that callers may try again.
 * Calls made meanwhile wait. What was not loaded through {@link load} (files, tables, settings) is gone with
 * the old engine.
 */
export class EngineSession implements Engine {
  readonly #open: () => Promise<Engine>;
  readonly #loads = new Map<string, Replay>();
  readonly #listeners = new Set<SessionListener>();
  #state: SessionState = 'starting';
  #failure: EngineError | undefined;
  #about: { kind: Engine['kind']; version: string } | undefined;
  /** The engine in use; undefined from the moment it is given up until the next one holds all loads. */
  #current: Engine | undefined;
  #ready: Promise<Engine>;
  #isClosed = false;

  /** Starts at once; a start that fails shows in {@link onState} and in every call, until {@link restart}. */
  constructor(open: () => Promise<Engine>) {
    this.#open = open;
    this.#ready = this.#renew('starting');
  }

  /** Throws an EngineError before the first engine has started, as {@link version} does. */
  get kind(): Engine['kind'] {
    return this.#known().kind;
  }

  get version(): string {
    return this.#known().version;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Tells `listener` the state now and whenever it changes; the returned function ends that. */
  onState(listener: SessionListener): () => void {
    this.#listeners.add(listener);
    listener(this.#state, this.#failure);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs `replay` and remembers it under `name`, as the last of the loads; a load of the same name before it
   * is forgotten. A replay that fails is not remembered, and the load before it is kept.
   */
  async load(name: string, replay: Replay): Promise<void> {
    const engine = await this.#use(async (engine) => {
      await replay(engine);
      return engine;
    });
    // The engine was replaced just then, and the rows went with it.
    if (engine !== this.#current) return this.load(name, replay);
    this.#loads.delete(name);
    this.#loads.set(name, replay);
  }

  /** Replays the load no more. Its tables stay until the engine is replaced. */
  forget(name: string): void {
    this.#loads.delete(name);
  }

  /** Replaces the engine and replays the loads; rejects where that fails. */
  async restart(): Promise<void> {
    this.#assertOpen();
    if (this.#state === 'ready' || this.#state === 'failed') {
      this.#ready = this.#renew(this.#current ? 'recovering' : 'starting');
    }
    await this.#ready;
  }

  query(sql: string, signal?: AbortSignal): Promise<ResultTable> {
    return this.#use((engine) => engine.query(sql, signal), signal);
  }

  run(sql: string | readonly string[], signal?: AbortSignal): Promise<void> {
    return this.#use((engine) => engine.run(sql, signal), signal);
  }

  registerFile(label: string, content: Uint8Array | Blob): Promise<string> {
    return this.#use((engine) => engine.registerFile(label, content));
  }

  dropFile(name: string): Promise<void> {
    return this.#use((engine) => engine.dropFile(name));
  }

  insertText(table: string, columns: readonly TextColumn[], signal?: AbortSignal): Promise<void> {
    return this.#use((engine) => engine.insertText(table, columns, signal), signal);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const engine = this.#current;
    this.#current = undefined;
    await engine?.close();
  }

  #assertOpen(): void {
    if (this.#isClosed) throw closed();
  }

  #known(): { kind: Engine['kind']; version: string } {
    if (!this.#about) throw new EngineError('unavailable', 'no engine has started yet');
    return this.#about;
  }

  async #use<T>(work: (engine: Engine) => Promise<T>, signal?: AbortSignal): Promise<T> {
    this.#assertOpen();
    if (signal?.aborted) throw cancelled(signal);
    let engine = await this.#ready;
    // One that was ready may have been given up before this call came to its turn.
    while (engine !== this.#current) {
      this.#assertOpen();
      engine = await this.#ready;
    }
    try {
      return await work(engine);
    } catch (error) {
      if (isBroken(error) && engine === this.#current) this.#ready = this.#renew('recovering');
      if (engine === this.#current || this.#isClosed) throw error;
      await this.#ready.catch(() => undefined);
      throw this.#lost(error);
    }
  }

  /**
   * The error of a call whose engine is gone: one that others broke, or that was restarted, is worth a retry
   * too.
   */
  #lost(error: unknown): unknown {
    if (isBroken(error)) return engineError(error);
    if (!(error instanceof EngineError) || error.code !== 'unavailable') return error;
    const { sql } = error;
    return new EngineError('fatal', 'the engine was replaced meanwhile', { sql, cause: error });
  }

  #renew(state: 'starting' | 'recovering'): Promise<Engine> {
    const broken = this.#current;
    this.#current = undefined;
    this.#enter(state);
    const ready = this.#replace(broken);
    // Whoever calls next learns of the failure; nobody has to be waiting now.
    ready.catch(() => undefined);
    return ready;
  }

  async #replace(broken: Engine | undefined): Promise<Engine> {
    // A broken engine may not even close.
    await broken?.close().catch(() => undefined);
    try {
      const engine = await this.#openLoaded();
      this.#current = engine;
      this.#about = { kind: engine.kind, version: engine.version };
      this.#enter('ready');
      return engine;
    } catch (error) {
      const failure = unavailable('the engine could not be started', error);
      this.#enter('failed', failure);
      throw failure;
    }
  }

  async #openLoaded(): Promise<Engine> {
    const engine = await this.#open();
    try {
      for (const replay of this.#loads.values()) await replay(engine);
      this.#assertOpen();
      return engine;
    } catch (error) {
      await engine.close().catch(() => undefined);
      throw error;
    }
  }

  #enter(state: SessionState, failure?: EngineError): void {
    this.#state = state;
    this.#failure = failure;
    if (this.#isClosed) return;
    for (const listener of this.#listeners) listener(state, failure);
  }
}

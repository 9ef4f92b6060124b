import { describe, expect, it } from 'vitest';

import { EngineError, EngineSession, ResultTable, type Engine, type SessionState } from '../../src/engine';
import { openWasmInNode } from '../../src/engine/node';

/** An engine that remembers what ran on it, and does what a statement says: `break`, `syntax`, `wait`. */
class FakeEngine implements Engine {
  readonly kind = 'wasm';
  readonly version = 'v0.0.0';
  readonly ran: string[] = [];
  isClosed = false;
  #reject: ((reason: Error) => void) | undefined;

  query(sql: string): Promise<ResultTable> {
    if (this.isClosed) return Promise.reject(new EngineError('unavailable', 'closed', { sql }));
    this.ran.push(sql);
    if (sql === 'break') return Promise.reject(new EngineError('fatal', 'trapped', { sql }));
    if (sql === 'memory') return Promise.reject(new EngineError('memory', 'no more', { sql }));
    if (sql === 'trap') return Promise.reject(new WebAssembly.RuntimeError('unreachable'));
    if (sql === 'syntax') return Promise.reject(new EngineError('syntax', 'wrong', { sql }));
    if (sql === 'wait') return new Promise((_, reject) => (this.#reject = reject));
    return Promise.resolve(new ResultTable([], 0));
  }

  async run(sql: string | readonly string[]): Promise<void> {
    for (const statement of [sql].flat()) await this.query(statement);
  }

  registerFile(label: string): Promise<string> {
    return Promise.resolve(label);
  }

  dropFile(): Promise<void> {
    return Promise.resolve();
  }

  insertText(table: string): Promise<void> {
    return this.run(`insert ${table}`);
  }

  close(): Promise<void> {
    this.isClosed = true;
    this.#reject?.(new EngineError('unavailable', 'closed'));
    return Promise.resolve();
  }
}

interface Setting {
  readonly session: EngineSession;
  readonly opened: FakeEngine[];
  readonly states: SessionState[];
}

function start(open: (count: number) => Engine | Error = () => new FakeEngine()): Setting {
  const opened: FakeEngine[] = [];
  let count = 0;
  const session = new EngineSession(async () => {
    const engine = open(++count);
    if (engine instanceof Error) throw engine;
    opened.push(engine as FakeEngine);
    return Promise.resolve(engine);
  });
  const states: SessionState[] = [];
  session.onState((state) => states.push(state));
  return { session, opened, states };
}

const running =
  (sql: string) =>
  (engine: Engine): Promise<void> =>
    engine.run(sql);

describe('EngineSession', () => {
  it('starts at once and passes calls on', async () => {
    const { session, opened, states } = start();
    expect(() => session.kind).toThrow(EngineError);
    await session.run(['a', 'b']);
    await session.insertText('t', []);
    expect(opened[0]?.ran).toEqual(['a', 'b', 'insert t']);
    expect(states).toEqual(['starting', 'ready']);
    expect([session.kind, session.version, session.state]).toEqual(['wasm', 'v0.0.0', 'ready']);
  });

  it.each([
    ['break', 'fatal', 'trapped'],
    ['memory', 'memory', 'no more'],
    ['trap', 'fatal', 'unreachable'],
  ])('replaces its engine after "%s", replays, then rejects with that', async (sql, code, message) => {
    const { session, opened, states } = start();
    await session.load('files', running('load files'));
    await session.load('views', running('make views'));
    await expect(session.query(sql)).rejects.toMatchObject({ code, message });
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    expect(opened[1]?.ran).toEqual(['load files', 'make views']);
    expect(states).toEqual(['starting', 'ready', 'recovering', 'ready']);
    await session.query('again');
    expect(opened[1]?.ran.at(-1)).toBe('again');
  });

  it('keeps its engine after every other error', async () => {
    const { session, opened } = start();
    await expect(session.query('syntax')).rejects.toMatchObject({ code: 'syntax' });
    expect(opened).toHaveLength(1);
  });

  it('recovers once where several calls fail together, and tells those it cut off to retry', async () => {
    const { session, opened } = start();
    await session.query('a');
    const cutOff = expect(session.query('wait')).rejects.toMatchObject({ code: 'fatal' });
    await Promise.all([
      expect(session.query('break')).rejects.toMatchObject({ message: 'trapped' }),
      expect(session.query('break')).rejects.toMatchObject({ message: 'trapped' }),
      cutOff,
    ]);
    expect(opened).toHaveLength(2);
  });

  it('lets calls wait while it recovers', async () => {
    const { session, opened } = start();
    await session.query('a');
    const broken = session.query('break').catch(() => undefined);
    await Promise.resolve();
    await Promise.all([broken, session.query('later')]);
    expect(opened[1]?.ran).toEqual(['later']);
  });

  it('replays in the order of the last loads, without what was replaced or forgotten', async () => {
    const { session, opened } = start();
    await session.load('a', running('a1'));
    await session.load('b', running('b1'));
    await session.load('c', running('c1'));
    await session.load('a', running('a2'));
    session.forget('b');
    await session.restart();
    expect(opened[1]?.ran).toEqual(['c1', 'a2']);
  });

  it('remembers no load that failed, and keeps the one before', async () => {
    const { session, opened } = start();
    await session.load('a', running('a1'));
    await expect(session.load('a', running('syntax'))).rejects.toMatchObject({ code: 'syntax' });
    await expect(session.load('b', running('break'))).rejects.toMatchObject({ code: 'fatal' });
    expect(opened[1]?.ran).toEqual(['a1']);
  });

  it('loads again what was loaded into an engine that broke meanwhile', async () => {
    const { session, opened } = start();
    let finish: (() => void) | undefined;
    const load = session.load('slow', async (engine) => {
      await engine.run('slow');
      if (!finish) await new Promise<void>((resolve) => (finish = resolve));
    });
    await session.query('a');
    await expect(session.query('break')).rejects.toMatchObject({ code: 'fatal' });
    finish?.();
    await load;
    expect(opened[1]?.ran).toEqual(['slow']);
    await session.restart();
    expect(opened[2]?.ran).toEqual(['slow']);
  });

  it('fails where it cannot start, until it is restarted', async () => {
    const cause = new Error('offline');
    const { session, states } = start((count) => (count === 1 ? cause : new FakeEngine()));
    await expect(session.query('a')).rejects.toMatchObject({ code: 'unavailable', cause });
    expect(states).toEqual(['starting', 'failed']);
    const failures: unknown[] = [];
    session.onState((_, failure) => failures.push(failure?.code));
    await session.restart();
    await session.query('a');
    expect(states).toEqual(['starting', 'failed', 'starting', 'ready']);
    expect(failures).toEqual(['unavailable', undefined, undefined]);
  });

  it('fails where a replay fails again, closes that engine, and works once the load is forgotten', async () => {
    const { session, opened, states } = start();
    let loads = 0;
    await session.load('big', (engine) => engine.run(loads++ === 0 ? 'big' : 'memory'));
    await expect(session.query('break')).rejects.toMatchObject({ code: 'fatal', message: 'trapped' });
    expect(session.state).toBe('failed');
    expect(opened[1]?.isClosed).toBe(true);
    await expect(session.query('a')).rejects.toMatchObject({ code: 'unavailable' });
    session.forget('big');
    await session.restart();
    expect(states.slice(-4)).toEqual(['recovering', 'failed', 'starting', 'ready']);
  });

  it('restarts once where that is asked for twice', async () => {
    const { session, opened } = start();
    await session.query('a');
    await Promise.all([session.restart(), session.restart()]);
    expect(opened).toHaveLength(2);
  });

  it('rejects an aborted call without waiting for the engine', async () => {
    const session = new EngineSession(() => new Promise(() => undefined));
    await expect(session.query('a', AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('closes with its engine, even one that is still starting', async () => {
    const { session, opened } = start();
    await session.close();
    await expect(session.query('a')).rejects.toMatchObject({ code: 'unavailable' });
    await expect(session.restart()).rejects.toMatchObject({ code: 'unavailable' });
    await expect.poll(() => opened[0]?.isClosed).toBe(true);
  });

  it('stops telling a listener that has had enough', async () => {
    const { session } = start();
    const seen: SessionState[] = [];
    const stop = session.onState((state) => seen.push(state));
    stop();
    await session.query('a');
    expect(seen).toEqual(['starting']);
  });

  it('brings real rows back after running out of memory', async () => {
    const session = new EngineSession(openWasmInNode);
    await session.load('fund', (engine) =>
      engine.insertText('fund', [{ name: 'executed', values: ['1415.35', null] }]),
    );
    await session.run("SET memory_limit = '40MB'");
    const hungry = session.query('SELECT list(i) FROM range(100000000) t(i)');
    await expect(hungry).rejects.toMatchObject({ code: 'memory' });
    expect((await session.query('FROM fund')).column('executed')).toEqual(['1415.35', null]);
    await session.close();
  });
});

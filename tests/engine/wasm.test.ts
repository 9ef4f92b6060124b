import { describe, expect, it } from 'vitest';

import { EngineError } from '../../src/engine';
import { PendingCalls } from '../../src/engine/pending-calls';
import { WasmEngine } from '../../src/engine/wasm';
import { FILE_READER, type WasmDatabase } from '../../src/engine/wasm-database';

const never = new Promise<never>(() => undefined);

/** A database that answers `SELECT 1`-like statements with an empty result and remembers the calls made. */
function fakeDatabase(overrides: Partial<WasmDatabase> = {}): WasmDatabase & { readonly calls: string[] } {
  const calls: string[] = [];
  const note = <T>(name: string, value: T): Promise<T> => {
    calls.push(name);
    return Promise.resolve(value);
  };
  return {
    calls,
    open: () => note('open', undefined),
    getVersion: () => note('getVersion', 'v1.4.3'),
    connectInternal: () => note('connect', 1),
    disconnect: () => note('disconnect', undefined),
    startPendingQuery: (_, sql) => note(sql, new Uint8Array(8)),
    pollPendingQuery: () => note('poll', null),
    cancelPendingQuery: () => note('cancel', true),
    fetchQueryResults: () => note('fetch', new Uint8Array()),
    insertArrowFromIPCStream: () => note('insert', undefined),
    registerFileBuffer: (_, buffer) => note(`buffer of ${buffer.length}`, undefined),
    registerFileHandle: (_name, _file, protocol) => note(`handle ${protocol}`, undefined),
    dropFile: () => note('drop', undefined),
    terminate: () => note('terminate', undefined),
    ...overrides,
  };
}

describe('WasmEngine', () => {
  it('forbids extensions before anything else', async () => {
    const database = fakeDatabase();
    await WasmEngine.open(database);
    expect(database.calls.filter((call) => call.startsWith('SET')).slice(0, 2)).toEqual([
      'SET autoinstall_known_extensions = false',
      'SET autoload_known_extensions = false',
    ]);
  });

  it('is unavailable where the database does not open', async () => {
    const database = fakeDatabase({ open: () => Promise.reject(new Error('no module')) });
    await expect(WasmEngine.open(database)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('closes the connection of every statement, failed or not', async () => {
    const database = fakeDatabase();
    const engine = await WasmEngine.open(database);
    database.startPendingQuery = () => Promise.reject(new Error('Binder Error: no'));
    await expect(engine.run('SELECT 1')).rejects.toMatchObject({ code: 'bind', message: 'no' });
    const count = (name: string): number => database.calls.filter((call) => call === name).length;
    expect(count('disconnect')).toBe(count('connect'));
  });

  it('sends the cancellation of a running statement and rejects once it has stopped', async () => {
    const database = fakeDatabase();
    const engine = await WasmEngine.open(database);
    let stop: ((reason: Error) => void) | undefined;
    database.startPendingQuery = () => Promise.resolve(null);
    database.pollPendingQuery = () => new Promise((_, reject) => (stop = reject));
    const controller = new AbortController();
    const query = engine.query('SELECT 1', controller.signal);
    await expect.poll(() => stop).toBeDefined();
    controller.abort();
    expect(database.calls.at(-1)).toBe('cancel');
    stop?.(new Error('query was canceled'));
    await expect(query).rejects.toMatchObject({ code: 'cancelled', sql: 'SELECT 1' });
  });

  it('tells a trap from a cancellation', async () => {
    const database = fakeDatabase();
    const engine = await WasmEngine.open(database);
    const controller = new AbortController();
    database.startPendingQuery = () => {
      controller.abort();
      return Promise.reject(new WebAssembly.RuntimeError('memory access out of bounds'));
    };
    await expect(engine.query('SELECT 1', controller.signal)).rejects.toMatchObject({ code: 'fatal' });
  });

  it('rejects what waits for a worker that died, and what comes after', async () => {
    const database = fakeDatabase();
    const calls = new PendingCalls();
    const engine = await WasmEngine.open(database, calls);
    database.startPendingQuery = () => never;
    const query = engine.query('SELECT 1');
    const file = new Promise((resolve) => setTimeout(resolve, 0)).then(() => {
      calls.stop(new EngineError('fatal', 'the worker died'));
      return engine.registerFile('a.csv', new Uint8Array());
    });
    await expect(query).rejects.toMatchObject({ code: 'fatal', message: 'the worker died' });
    await expect(file).rejects.toMatchObject({ code: 'fatal' });
  });

  it('lets the database read a Blob itself and gives it a copy of bytes', async () => {
    const database = fakeDatabase({
      registerFileBuffer: (_, buffer) => {
        structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
        return Promise.resolve();
      },
    });
    const engine = await WasmEngine.open(database);
    const bytes = new Uint8Array([1, 2, 3]);
    await engine.registerFile('a', bytes);
    expect(bytes).toHaveLength(3);
    await engine.registerFile('b', new Blob(['x']));
    expect(database.calls.at(-1)).toBe(`handle ${FILE_READER}`);
  });

  it('names the file protocol as duckdb-wasm does', async () => {
    const { DuckDBDataProtocol } = await import('@duckdb/duckdb-wasm/blocking');
    expect(FILE_READER).toBe(DuckDBDataProtocol.BROWSER_FILEREADER);
  });
});

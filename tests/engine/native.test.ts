import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { openEngineInNode, openNative } from '../../src/engine/node';
import { hasNative } from './engines';

describe.skipIf(!hasNative)('the native engine (needs @duckdb/node-api)', () => {
  it('keeps registered files in a directory that goes with it', async () => {
    const engine = await openNative();
    const path = await engine.registerFile('自评表.csv', new TextEncoder().encode('a\n'));
    expect(existsSync(path)).toBe(true);
    await engine.close();
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('leaves nothing behind where the process ends without closing it', () => {
    const script = `
      import { openNative } from './src/engine/node.ts';
      const engine = await openNative();
      console.log(await engine.registerFile('a.csv', new Uint8Array([65])));
      process.exit(0);`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    const path = stdout.trim();
    expect(path).toMatch(/a\.csv$/);
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('removes none but its own files', async () => {
    const engine = await openNative();
    const own = await engine.registerFile('a.csv', new Uint8Array());
    await engine.dropFile(import.meta.filename);
    await engine.dropFile(own);
    expect([existsSync(import.meta.filename), existsSync(own)]).toEqual([true, false]);
    await engine.close();
  });

  it('runs on as many threads as it is told', async () => {
    const engine = await openNative({ threads: 3 });
    expect((await engine.query("SELECT current_setting('threads') n")).first()).toEqual({ n: 3 });
    await engine.close();
  });

  it('is preferred in Node', async () => {
    const engine = await openEngineInNode();
    expect(engine.kind).toBe('native');
    await engine.close();
  });
});

describe('without the native engine', () => {
  afterEach(() => {
    vi.doUnmock('../../src/engine/native-engine');
    vi.resetModules();
  });

  it('says that it is unavailable, and the wasm engine takes its place', async () => {
    vi.resetModules();
    vi.doMock('../../src/engine/native-engine', () => {
      throw new Error("Cannot find package '@duckdb/node-api'");
    });
    const node = await import('../../src/engine/node');
    await expect(node.openNative()).rejects.toMatchObject({ code: 'unavailable' });
    const engine = await node.openEngineInNode();
    expect(engine.kind).toBe('wasm');
    await engine.close();
  });
});

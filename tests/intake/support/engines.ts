import { afterAll, beforeAll } from 'vitest';
import type { Engine } from '../../../src/engine';
import { openNative } from '../../../src/engine/native';
import { openWasmInNode } from '../../../src/engine/node-wasm';

/** Both engines by name, opened once for the tests of a file. */
export const engineKinds = ['native', 'wasm'] as const;

/** For tests that run many statements on a machine that may be busy. */
export const patient = 180_000;

/** The engine of that kind while the surrounding tests run. */
export function useEngine(kind: (typeof engineKinds)[number]): () => Engine {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await (kind === 'native' ? openNative({ threads: 1 }) : openWasmInNode());
  }, patient);
  afterAll(() => engine?.close());
  return () => {
    if (!engine) throw new Error('the engine is not open yet');
    return engine;
  };
}

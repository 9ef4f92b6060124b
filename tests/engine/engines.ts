import { createRequire } from 'node:module';

import type { Engine } from '../../src/engine';
import { openNative, openWasmInNode } from '../../src/engine/node';

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

export const hasNative = isInstalled('@duckdb/node-api');
if (!hasNative) console.warn('@duckdb/node-api is not installed: the native engine is not tested');

/** The engines to hold against the contract, by kind. */
export const engines: readonly { kind: Engine['kind']; open: () => Promise<Engine> }[] = [
  { kind: 'wasm', open: openWasmInNode },
  ...(hasNative ? [{ kind: 'native' as const, open: () => openNative({ threads: 1 }) }] : []),
];

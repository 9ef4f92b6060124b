import type { Engine } from './engine';
import { EngineError } from './error';
import { openNative } from './native';
import { openWasmInNode } from './node-wasm';

/** An engine in Node: the native one unless it is not installed or `wasm` is preferred, else the wasm one. */
export async function openEngineInNode(prefer: 'native' | 'wasm' = 'native'): Promise<Engine> {
  if (prefer === 'wasm') return openWasmInNode();
  try {
    return await openNative();
  } catch (error) {
    if (error instanceof EngineError && error.code === 'unavailable') return openWasmInNode();
    throw error;
  }
}

export { openNative, openWasmInNode };

import { EngineError, type Engine } from '../engine';
import { bindSql, type CompiledRule } from './compile';

type Binds = CompiledRule['binds'];

/**
 * Binds expressions over a table in one statement; only if that fails one by one, to say which it is. Rejects with an
 * `EngineError` of code `bind` or `syntax` that names the field.
 */
export async function bind(engine: Engine, binds: Binds, table: string, signal: AbortSignal): Promise<void> {
  const types = await typesOf(engine, binds, table, signal).catch(async (error: unknown) => {
    if (!isUnbound(error)) throw error;
    for (const one of binds) {
      await typesOf(engine, [one], table, signal).catch((fault: unknown) => {
        if (!isUnbound(fault)) throw fault;
        throw new EngineError(fault.code, `${one.field}: ${fault.message}`, { cause: fault });
      });
    }
    throw error;
  });
  const wrong = misfit(binds, types);
  const field = binds[wrong]?.field;
  if (field !== undefined) {
    throw new EngineError('bind', `${field}: the expression is ${types[wrong] ?? ''}, not BOOLEAN`);
  }
}

/** Whether {@link bind} would succeed. */
export async function canBind(
  engine: Engine,
  binds: Binds,
  table: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    return misfit(binds, await typesOf(engine, binds, table, signal)) < 0;
  } catch (error) {
    if (!isUnbound(error)) throw error;
    return false;
  }
}

async function typesOf(engine: Engine, binds: Binds, table: string, signal: AbortSignal): Promise<string[]> {
  const sql = bindSql(
    binds.map(({ expression }) => expression),
    table,
  );
  return Array.from((await engine.query(sql, signal)).column('column_type'), String);
}

/** Index of the first expression that should be a condition and is none, or -1. */
const misfit = (binds: Binds, types: readonly string[]): number =>
  binds.findIndex(({ boolean }, index) => boolean && types[index] !== 'BOOLEAN');

const isUnbound = (error: unknown): error is EngineError =>
  error instanceof EngineError && (error.code === 'bind' || error.code === 'syntax');

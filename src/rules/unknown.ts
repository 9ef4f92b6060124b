import type { Engine, ResultTable, Value } from '../engine';
import type { CompiledRule } from './compile';
import { decidingColumns } from './parse';

/** Rows of one evaluation that could not be judged, with the columns that were blank. */
export interface UnknownRows {
  readonly evaluation_id: string | null;
  readonly missing: readonly string[];
  readonly n: number;
}

/** Runs a rule's statement for what could not be judged and reads its rows. */
export async function readUnknown(
  engine: Engine,
  compiled: CompiledRule,
  signal: AbortSignal,
): Promise<UnknownRows[]> {
  const table = await engine.query(compiled.unknownSql, signal);
  const deciding = new Set(decidingColumns(compiled.rule));
  const namesIn = remembered((text: Value) =>
    String(text ?? '')
      .split(';')
      .filter((name) => deciding.has(name)),
  );
  return unknownRows(table, table.column('missing'), namesIn);
}

/** The rows of a result as {@link UnknownRows}; `reasons` says why of each, `namesIn` which columns that means. */
export function unknownRows(
  table: ResultTable,
  reasons: ArrayLike<Value>,
  namesIn: (reason: Value) => readonly string[],
): UnknownRows[] {
  const ids = table.column('evaluation_id');
  const counts = table.column('n');
  return Array.from({ length: table.rowCount }, (_, row) => {
    const id = ids[row] ?? null;
    return {
      evaluation_id: id === null ? null : String(id),
      missing: namesIn(reasons[row] ?? null),
      n: Number(counts[row]),
    };
  });
}

/** `make` with its answers kept: the reasons of a hundred thousand rows are a handful. */
export function remembered<T>(make: (value: Value) => T): (value: Value) => T {
  const made = new Map<Value, T>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const fresh = make(value);
    made.set(value, fresh);
    return fresh;
  };
}

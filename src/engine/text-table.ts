import type { TextColumn } from './engine';
import { EngineError } from './error';
import { identifier } from './sql';

/** The statement that makes the table of {@link Engine.insertText}. */
export function createTextTable(table: string, columns: readonly TextColumn[]): string {
  const definitions = columns.map(({ name }) => `${identifier(name)} VARCHAR`);
  return `CREATE OR REPLACE TABLE ${identifier(table)} (${definitions.join(', ')})`;
}

/**
 * The half-open row ranges of text columns, at most `size` rows each: between two of them an insert can be
 * cancelled. Throws an EngineError on columns of unequal length.
 */
export function* portions(
  columns: readonly TextColumn[],
  size: number,
): Generator<readonly [from: number, to: number]> {
  const rowCount = columns[0]?.values.length ?? 0;
  const odd = columns.find(({ values }) => values.length !== rowCount);
  if (odd) {
    throw new EngineError(
      'other',
      `column ${odd.name} has ${odd.values.length} values, the first has ${rowCount}`,
    );
  }
  for (let from = 0; from < rowCount; from += size) yield [from, Math.min(from + size, rowCount)];
}

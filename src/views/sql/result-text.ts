import type { Value } from '../../engine';
import type { ConsoleResult } from '../../analysis';

/** A value as text; undefined of NULL, which is not an empty text. */
export function cellText(value: Value): string | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) return `[${value.map((item: Value) => cellText(item) ?? 'NULL').join(', ')}]`;
  return String(value);
}

/** A result as rows of text, a header first; NULL is blank. */
export function resultRows({ table }: ConsoleResult): string[][] {
  const header = table.columns.map(({ name }) => name);
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map(({ values }) => cellText(values[row] ?? null) ?? ''),
  );
  return [header, ...rows];
}

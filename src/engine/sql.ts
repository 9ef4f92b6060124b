/** A name quoted for SQL: `指标"值` → `"指标""值"`. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A value as a SQL literal. Numbers are written in decimal, which DuckDB reads as DECIMAL and not as DOUBLE:
 * a threshold of 0.1 is exactly that. A `Date` is the DATE of its UTC day, NaN and infinities are NULL as
 * everywhere behind the engine, negative numbers stand in parentheses so that no operator in front of them
 * can turn into a comment. Throws a RangeError on an invalid `Date`.
 */
export function literal(value: string | number | bigint | boolean | Date | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (value instanceof Date) return `DATE '${value.toISOString().slice(0, 10)}'`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'NULL';
  return value < 0 ? `(${value})` : String(value);
}

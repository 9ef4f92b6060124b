import type { ResultTable } from '../../engine';

/** What a result looks like as a chart: names on one axis, one numeric column on the other. */
export interface ChartData {
  readonly x: string;
  readonly y: string;
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  /** Rows the result has beyond those drawn. */
  readonly more: number;
}

/** Bars that can still be told apart. */
const most = 60;

const numeric =
  /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|FLOAT|DOUBLE|DECIMAL)/;

/**
 * The quick chart of a result: the last numeric column over the first that is not (a query names what it counts last), or
 * over the first numeric one (such as a year). Undefined where there is nothing to draw.
 */
export function chartData(table: ResultTable): ChartData | undefined {
  const numbers = table.columns.filter(({ type }) => numeric.test(type));
  const y = numbers.at(-1);
  const x = table.columns.find((column) => !numeric.test(column.type)) ?? numbers[0];
  if (!x || !y || x === y || table.rowCount === 0) return undefined;
  const drawn = Math.min(most, table.rowCount);
  const value = (row: number): number | null => {
    const found = y.values[row];
    const number = typeof found === 'string' ? Number(found) : found;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
  };
  const rows = Array.from({ length: drawn }, (_, row) => row);
  return {
    x: x.name,
    y: y.name,
    names: rows.map((row) => String(x.values[row] ?? '')),
    values: rows.map(value),
    more: table.rowCount - drawn,
  };
}

export const isNumeric = (type: string): boolean => numeric.test(type);

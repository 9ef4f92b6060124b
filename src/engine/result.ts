/** A value as every engine returns it: see {@link ResultTable}. */
export type Value = string | number | boolean | null | readonly Value[];

export interface ResultColumn {
  readonly name: string;
  /** DuckDB's type, such as `DECIMAL(18,6)`. */
  readonly type: string;
  readonly values: ArrayLike<Value>;
}

/**
 * A result in columns, with the same plain values on every engine: integers and DECIMAL as numbers (a BIGINT or
 * HUGEINT outside the safe range as a decimal string), DATE and TIMESTAMP as ISO text, BOOLEAN, VARCHAR, lists as arrays, NULL,
 * NaN and infinities as null.
 */
export class ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;

  constructor(columns: readonly ResultColumn[], rowCount: number) {
    this.columns = columns;
    this.rowCount = rowCount;
  }

  /** The values of one column; throws on a name the result does not have. */
  column(name: string): ArrayLike<Value> {
    const found = this.columns.find((column) => column.name === name);
    if (!found) throw new Error(`the result has no column ${name}`);
    return found.values;
  }

  /** The rows as objects. For results that are shown, not for large ones. */
  rows(): Record<string, Value>[] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Object.fromEntries(this.columns.map((column) => [column.name, column.values[row] ?? null])),
    );
  }

  /** The first row, or undefined of an empty result. */
  first(): Record<string, Value> | undefined {
    return this.rowCount === 0 ? undefined : this.rows()[0];
  }
}

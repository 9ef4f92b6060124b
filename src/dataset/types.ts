/** Shapes of the one definition of the canonical tables and entity views (see `tables.ts`, `views.ts`). */

/** A text in the two languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a column holds.
 * `money` is 万元 (DECIMAL(18,6)); `fraction` is a share of one (0.806, never 80.6); `number` is a plain decimal
 * (points, quantities); `year` and `integer` are whole; `date` is a calendar day; `choice` is a text from `choices`.
 */
export type ColumnType =
  'text' | 'choice' | 'money' | 'fraction' | 'number' | 'integer' | 'year' | 'date' | 'boolean';

export interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
  readonly label: Bilingual;
  /** What the value means, and from where in a document it is taken. */
  readonly note?: Bilingual;
  /** Allowed values of a `choice`, each with its label. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
  /** Part of the table's key; a row without it is rejected. */
  readonly key?: true;
  /** Computed at loading when a file does not bring it. */
  readonly derived?: true;
  /** Further Chinese headers under which files bring this column, beside the label. */
  readonly headers?: readonly string[];
}

export interface TableDefinition {
  readonly name: string;
  readonly label: Bilingual;
  readonly note: Bilingual;
  readonly columns: readonly ColumnDefinition[];
}

/** SQL type of a canonical column, the same on every engine. */
export const sqlType = (type: ColumnType): string => sqlTypes[type];

const sqlTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  choice: 'VARCHAR',
  money: 'DECIMAL(18,6)',
  fraction: 'DECIMAL(18,6)',
  number: 'DECIMAL(18,6)',
  integer: 'INTEGER',
  year: 'INTEGER',
  date: 'DATE',
  boolean: 'BOOLEAN',
};

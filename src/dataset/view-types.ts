import type { Bilingual, ColumnDefinition } from './types';

export interface ViewColumn extends ColumnDefinition {
  /**
   * The canonical columns (`table.column`) it is made from. It counts as supplied when a loaded file brings any of
   * them; empty means it is always there (a count, a constant).
   */
  readonly from: readonly string[];
}

/** Rows of a view that a rule sees only if it asks for them with `include`. */
export interface OptionalRows {
  readonly name: string;
  readonly label: Bilingual;
  /** SQL condition that selects them. */
  readonly where: string;
}

export interface ViewDefinition {
  readonly name: string;
  readonly label: Bilingual;
  readonly note: Bilingual;
  /** What identifies a row for people and in fingerprints; never a row number. */
  readonly key: readonly string[];
  readonly columns: readonly ViewColumn[];
  readonly optionalRows: readonly OptionalRows[];
}

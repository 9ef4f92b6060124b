import type { Bilingual } from '../../dataset';

/**
 * What was recognised in a document: rows of canonical tables, every cell still the text that is printed. Cells become
 * values where canonical files' do, in `normalise`; a draft only says which cell is which column.
 */
export interface Draft {
  readonly tables: readonly DraftTable[];
  /**
   * Non-blank rows of the recognised tables, header rows left out; each counts once, whatever tables it feeds.
   * `rowsRead` = rows that fed at least one table + rows in `rejected`.
   */
  readonly rowsRead: number;
  /** Rows of recognised tables that feed nothing (合计 rows, rows whose key cannot be read), with the reason. */
  readonly rejected: readonly DraftNote[];
  /** Rows that are loaded with a remark: a cell left out, a guess that was not made. */
  readonly remarks: readonly DraftNote[];
  /** Facts read from prose: loaded only after a person has accepted or corrected them. */
  readonly suggestions: readonly Suggestion[];
}

/** Rows of one canonical table. `source_id` is not among the columns; `locator` is, for every table but `source_cell`. */
export interface DraftTable {
  /** Name of the canonical table. */
  readonly table: string;
  /** Names of its columns, in the order of the cells. */
  readonly columns: readonly string[];
  /** Cells as printed; null where nothing is printed. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** One entry about a place in a document. */
export interface DraftNote {
  /** As in locators: `表1 · 行3 · 列2`, or `第12行`. */
  readonly place: string;
  /** Canonical column or header as printed; null where the whole row is meant. */
  readonly column: string | null;
  readonly reason: Bilingual;
  /** The cells of the row, joined by ` | `, or the cell. */
  readonly raw: string;
}

/** A value found in a sentence, for one cell of one canonical row. */
export interface Suggestion {
  readonly table: string;
  /** The key of the row it belongs to, and `seq` left out where rows are to be added. */
  readonly key: Readonly<Record<string, string>>;
  readonly column: string;
  /** As printed, with its unit. */
  readonly value: string;
  readonly place: string;
  /** The sentence it was found in. */
  readonly sentence: string;
  /** How sure, 0 to 1. */
  readonly confidence: number;
}

import type { Bilingual } from '../dataset';
import type { DocumentFormat } from './document';
import type { Suggestion } from './draft';
import type { Encoding } from './encoding';
import type { ReadFlat } from './read-draft';

/** Entries listed per file; what exceeds it is counted but not listed, so that a broken file cannot fill memory. */
export const listLimit = 100_000;

/** Characters of raw text shown with an entry. */
export const rawLimit = 500;

/** One entry about a row: it was not loaded (`rejected`), or loaded with a remark. */
export interface RowNote {
  readonly kind: 'rejected' | 'remark';
  /** Line in the file, from 1; null where the entry is about the whole file or column. */
  readonly line: number | null;
  /** The place in a document, as in locators: `表1 · 行3 · 列2`; absent where `line` says it. */
  readonly place?: string;
  /** The canonical column, or the header as printed; null where the whole row is meant. */
  readonly column: string | null;
  readonly reason: Bilingual;
  readonly raw: string;
}

/** A {@link RowNote} with the file it comes from. */
export interface Reject extends RowNote {
  readonly file: string;
}

/**
 * What became of one file. `canonical`: one canonical table; `form`: self-evaluation forms; `report`: tables of evaluation
 * reports; `flat`: lists with a header of their own; `skipped`: it holds no table and is not named like one (a README);
 * `unreadable`: see `error`. `rows_read = rows_loaded + rows_rejected`.
 */
export interface FileReport {
  readonly file: string;
  readonly kind: 'canonical' | 'form' | 'report' | 'flat' | 'skipped' | 'unreadable';
  /** The canonical table of a `canonical` file. */
  readonly table?: string;
  /** Rows put into each canonical table, of forms, reports and lists. */
  readonly tables?: Readonly<Record<string, number>>;
  readonly format?: DocumentFormat | 'delimited';
  /** What the columns of its lists were taken for. */
  readonly flats?: readonly ReadFlat[];
  /** Facts found in its text, which count only once a person has accepted them. */
  readonly suggestions?: readonly Suggestion[];
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** What each header was taken for, with the unit of its bare numbers where the header names one. */
  readonly columns?: readonly { readonly header: string; readonly column: string; readonly unit?: string }[];
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_rejected: number;
  readonly error?: { readonly message: Bilingual; readonly next: Bilingual };
}

/** What one import brought. */
export interface LoadReport {
  readonly files: readonly FileReport[];
  readonly rejects: readonly Reject[];
  /** Rows of every canonical table after the import. */
  readonly tables: Readonly<Record<string, { readonly rows: number }>>;
  /** Every `table.column` that some loaded file brings, or that is derived from such columns. */
  readonly supplied: readonly string[];
}

/** A file that holds tables and text instead of one delimited table, in the order in which it is read. */
export interface SourceDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /** Names of the sheets that were not read because the workbook hides them; absent where there are none. */
  readonly hiddenSheets?: readonly string[];
}

/** What the content is, whatever the file's name says. */
export type DocumentFormat = 'xlsx' | 'xls' | 'ods' | 'docx' | 'doc' | 'html' | 'text';

export type Block = Grid | Paragraph;

/** A line of text outside tables. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Number of the paragraph in the document, from 1 (in plain text: of the line). */
  readonly line: number;
  readonly text: string;
  /** Depth of a heading, from 1; undefined for body text and where the format does not say. */
  readonly heading: number | undefined;
}

/** One table, or one sheet of a workbook. */
export interface Grid {
  readonly kind: 'grid';
  /** Number among the document's grids, from 1: the `table_no` of `source_cell` and the 表N of locators. */
  readonly number: number;
  /** Name of the sheet, where there is one. */
  readonly sheet: string | undefined;
  readonly rows: number;
  readonly columns: number;
  /** The cells that hold something, in reading order; a merged cell stands once, at its upper left. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** At least 1. */
  readonly rowSpan: number;
  /** At least 1. */
  readonly columnSpan: number;
  /** As printed: with the cell's number format, line breaks kept as `\n`, outer blanks taken off. Never empty. */
  readonly text: string;
  /** The stored number behind the text, exact, where the file holds one (a percent as a fraction); not for dates. */
  readonly number: number | undefined;
  /** The stored date as ISO `2024-12-31`, where the file holds one. */
  readonly date: string | undefined;
}

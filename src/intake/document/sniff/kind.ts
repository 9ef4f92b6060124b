import type { DocumentFormat } from '../document';
import type { RefusedKind } from '../refusal';

/**
 * What a file is by its content. `spreadsheetml` is a workbook of Excel 2003 as XML, `mhtml` a web page in one file,
 * `delimited` text with a record a line, `zip` an archive of files; a refused kind is told apart only for its advice.
 */
export type FileKind =
  DocumentFormat | 'spreadsheetml' | 'mhtml' | 'delimited' | 'zip' | 'encrypted' | 'empty' | RefusedKind;

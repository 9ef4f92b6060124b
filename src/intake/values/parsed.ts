import type { Bilingual } from '../../dataset';

/**
 * What became of one cell: a value; blank, with the raw text where a word such as `—` or `无` said so; or the reason
 * why it cannot be read. Parsers never throw.
 */
export type Parsed<T> =
  { readonly value: T } | { readonly blank: true; readonly raw?: string } | { readonly reason: Bilingual };

/** Words that fill a cell that has no value. Compared after NFKC, without spaces, in upper case. */
const blankWords = new Set(['-', '--', '—', '——', '–', '―', '−', '/', '无', '*', '**', 'N/A', 'NA', '#N/A']);

/** Full-width forms folded to half-width, outer white space cut. */
export const fold = (text: string): string => text.normalize('NFKC').trim();

/** The cell as blank, or undefined if it says something. */
export function asBlank(text: string): { readonly blank: true; readonly raw?: string } | undefined {
  const word = fold(text).replace(/\s+/gu, '').toUpperCase();
  if (word === '') return { blank: true };
  return blankWords.has(word) ? { blank: true, raw: text } : undefined;
}

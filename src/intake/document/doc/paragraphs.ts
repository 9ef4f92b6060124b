import { formatFinder, type FormatRun } from './formats';
import { paragraphFormat, type ParagraphFormat } from './paragraph-format';
import type { PlacedCharacter } from './pieces';

/** A paragraph of the document, in or outside a table. */
export interface DocParagraph extends ParagraphFormat {
  readonly text: string;
  /** Ends with the mark that ends a cell, or a row. */
  readonly hasCellMark: boolean;
}

const cellMark = '\u0007';
const ends = new Set(['\r', '\f', cellMark]);

/** Characters that stand for something else; pictures, notes and other anchors have no text. */
const special: Readonly<Record<string, string>> = {
  '\u0001': '',
  '\u0002': '',
  '\u0003': '',
  '\u0004': '',
  '\u0005': '',
  '\u0008': '',
  '\u000b': '\n',
  '\u000e': '\n',
  '\u001e': '-',
  '\u001f': '',
};

const fieldBegin = '\u0013';
const fieldResult = '\u0014';
const fieldEnd = '\u0015';

/** Splits the characters into paragraphs, as `shown` shows them; the codes of fields are left out. */
export function* paragraphsOf(
  characters: Iterable<PlacedCharacter>,
  paragraphRuns: readonly FormatRun[],
  shown: (char: string, offset: number) => string,
  data: Uint8Array | undefined,
): Generator<DocParagraph> {
  const paragraphAt = formatFinder(paragraphRuns);
  const empty = new Uint8Array(0);
  /** For each open field, whether its code is being read and not its result. */
  const fields: boolean[] = [];
  let text = '';
  for (const { char, offset } of characters) {
    if (ends.has(char)) {
      const format = paragraphFormat(paragraphAt(offset)?.list ?? empty, data);
      yield { ...format, text, hasCellMark: char === cellMark };
      text = '';
      // A code ends with its paragraph: one without an end must not take the rest of the document with it.
      fields.fill(false);
    } else if (char === fieldBegin) fields.push(true);
    else if (char === fieldResult) fields.splice(-1, 1, false);
    else if (char === fieldEnd) fields.pop();
    else if (!fields.includes(true)) text += shown(special[char] ?? char, offset);
  }
  if (text !== '') yield { ...paragraphFormat(empty, data), text, hasCellMark: false };
}

import type { FileKind } from './kind';
import { decode, type Encoding } from '../../encoding';
import { IntakeError } from '../../error';
import { isDelimitedText } from '../text/delimited';

/** Characters that no text holds, tab, line ends and form feed apart. */
const control = /[\0-\u0008\u000e-\u001a\u001c-\u001f]/gu;

/** The kind of text, by its beginning; `unknown` where it is no text. `isWhole` if `head` is all of the file. */
export async function textKind(head: Uint8Array, isWhole: boolean, encoding?: Encoding): Promise<FileKind> {
  const text = await sampleText(head, isWhole, encoding);
  // What is in no encoding but looks like text is left to whoever decodes it, who can say where the fault is.
  if (text === undefined) return head.includes(0) ? 'unknown' : 'text';
  if ((text.match(control)?.length ?? 0) > text.length / 100) return 'unknown';
  const start = text.trimStart();
  if (start === '' && isWhole) return 'empty';
  if (start.startsWith('<')) return markupKind(start);
  if (/^(?:[\w-]+:[^\n]*\n[ \t]*){0,20}?mime-version:/iu.test(start)) return 'mhtml';
  return isDelimitedText(text) ? 'delimited' : 'text';
}

function markupKind(text: string): FileKind {
  const beginning = text.slice(0, 8192);
  if (/<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/u.test(beginning))
    return 'spreadsheetml';
  if (/<(w:wordDocument|pkg:package|office:document)\b/u.test(beginning)) return 'other-office';
  return /<(!doctype html|html|head|meta|body|table|div|style|title|center|font|p|tr|b|h\d)\b/iu.test(
    beginning,
  )
    ? 'html'
    : 'text';
}

/** The text of a sample, cut where a character cannot be cut in two; undefined if it is in no known encoding. */
async function sampleText(
  head: Uint8Array,
  isWhole: boolean,
  encoding?: Encoding,
): Promise<string | undefined> {
  const lineEnd = head.lastIndexOf(0x0a) + 1;
  const even = head.length - (head.length % 2);
  for (const length of isWhole ? [head.length] : [lineEnd, even, head.length - 1, head.length - 3]) {
    try {
      const decoded = await decode(head.subarray(0, length), { encoding });
      return new TextDecoder().decode(decoded.bytes);
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
    }
  }
  return undefined;
}

import { declaredEncoding, encodingNamed } from './charset';
import { readHtmlText } from './read';
import type { RawBlock } from '../blocks';
import { archivedPage } from '../mhtml';
import { damaged } from '../refusal';
import { decode, type Encoding } from '../../encoding';
import { IntakeError } from '../../error';

export interface ReadHtmlOptions {
  /** Instead of the one that the page declares. */
  readonly encoding?: Encoding;
  readonly signal?: AbortSignal;
}

/** Reads the tables and the text of a web page. Rejects with an `IntakeError` where it is in no known encoding. */
export const readHtml = (bytes: Uint8Array, options: ReadHtmlOptions = {}): Promise<RawBlock[]> =>
  readPage(bytes, options.encoding, declaredEncoding(bytes), options.signal);

/** Reads the page in a web archive (.mht). */
export async function readMhtml(bytes: Uint8Array, options: ReadHtmlOptions = {}): Promise<RawBlock[]> {
  const page = archivedPage(bytes);
  if (!page) throw damaged('MHTML');
  const declared = encodingNamed(page.charset) ?? declaredEncoding(page.bytes);
  return readPage(page.bytes, options.encoding, declared, options.signal);
}

/** What a page declares is often not what it is in: then its encoding is looked for. */
async function readPage(
  bytes: Uint8Array,
  chosen: Encoding | undefined,
  declared: Encoding | undefined,
  signal: AbortSignal | undefined,
): Promise<RawBlock[]> {
  const decodeAs = async (encoding: Encoding | undefined): Promise<RawBlock[]> => {
    const decoded = await decode(bytes, { encoding, signal });
    return readHtmlText(new TextDecoder().decode(decoded.bytes));
  };
  const hasMark = (bytes[0] ?? 0) >= 0xef;
  if (chosen || hasMark || !declared) return decodeAs(chosen);
  try {
    return await decodeAs(declared);
  } catch (error) {
    if (error instanceof IntakeError && error.code === 'encoding') return decodeAs(undefined);
    throw error;
  }
}

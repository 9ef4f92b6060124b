import { isOle, isZip, oleKind, zipKind } from './container';
import type { FileKind } from './kind';
import { kindBySignature } from './signature';
import { textKind } from './text';
import type { Encoding } from '../../encoding';
import { sampleLength } from '../text/delimited';

export type { FileKind } from './kind';

/**
 * Tells what a file is by its content, whatever it is called: workbooks named .xls are often web pages or .xlsx. Of
 * text only the beginning is read; archives are read whole. Rejects with an `IntakeError` where the parts of an office
 * file cannot be listed.
 */
export async function sniff(content: Blob | Uint8Array, encoding?: Encoding): Promise<FileKind> {
  const size = content instanceof Uint8Array ? content.length : content.size;
  if (size === 0) return 'empty';
  const head = await bytesOf(content, Math.min(size, sampleLength));
  const known = kindBySignature(head);
  if (known) return known;
  if (isZip(head)) return zipKind(await bytesOf(content, size));
  if (isOle(head)) return oleKind(await bytesOf(content, size));
  return textKind(head, size <= sampleLength, encoding);
}

async function bytesOf(content: Blob | Uint8Array, length: number): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content.subarray(0, length);
  return new Uint8Array(await content.slice(0, length).arrayBuffer());
}

import type { FileKind } from './kind';
import { hasAt } from '../bytes';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['image', [0xff, 0xd8, 0xff]], // JPEG
  ['image', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['image', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7-Zip
  ['archive', [0x1f, 0x8b, 0x08]], // gzip
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['xls', [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]], // the workbook stream of Excel 97–2003 without a container
  ['old-office', [0x09, 0x00, 0x04, 0x00]], // Excel 2 to 5
  ['old-office', [0x09, 0x02, 0x06, 0x00]],
  ['old-office', [0x09, 0x04, 0x06, 0x00]],
  ['old-office', [0x09, 0x08, 0x08, 0x00, 0x00, 0x05]],
  ['old-office', [0xdb, 0xa5]], // Word 2
  ['old-office', [0x31, 0xbe, 0x00, 0x00]], // Write
];

/** The kind that the first bytes tell; undefined where more has to be looked at. */
export function kindBySignature(head: Uint8Array): FileKind | undefined {
  const found = signatures.find(([, bytes]) => hasAt(head, bytes))?.[0];
  return found ?? (isPdf(head) ? 'pdf' : undefined);
}

/** The mark of a PDF may stand anywhere in the first kilobyte. */
function isPdf(head: Uint8Array): boolean {
  const limit = Math.min(1024, head.length);
  for (let at = 0; at < limit; at++)
    if (head[at] === 0x25 && hasAt(head, [0x25, 0x50, 0x44, 0x46], at)) return true;
  return false;
}

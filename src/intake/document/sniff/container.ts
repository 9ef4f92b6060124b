import type { FileKind } from './kind';
import { hasAt, viewOf } from '../bytes';
import { OleContainer } from '../ole';
import { zipDirectory, type ZipEntry } from '../zip/directory';
import { holdsFiles } from '../zip/folder';

export const isZip = (head: Uint8Array): boolean =>
  hasAt(head, [0x50, 0x4b, 0x03, 0x04]) || hasAt(head, [0x50, 0x4b, 0x05, 0x06]);

export const isOle = (head: Uint8Array): boolean =>
  hasAt(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The kind of a ZIP archive, by its entries. Throws an `IntakeError` where they cannot be listed. */
export function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipDirectory(bytes);
  if (entries.length === 0) return 'empty';
  const has = (pattern: RegExp): boolean => entries.some(({ path }) => pattern.test(path));
  if (has(/^ofd\.xml$/iu)) return 'ofd';
  if (has(/^mimetype$/u) && has(/^content\.xml$/u)) {
    return mimeType(bytes, entries).includes('opendocument.text') ? 'other-office' : 'ods';
  }
  if (holdsFiles(entries)) return 'zip';
  if (has(/^xl\/.*\.bin$/iu) && !has(/^xl\/.*workbook\.xml$/iu) && has(/workbook\.bin$/iu))
    return 'other-office';
  if (has(/^\/?word\//iu)) return 'docx';
  if (has(/^\/?xl\//iu)) return 'xlsx';
  return 'other-office';
}

/** The type that an OpenDocument file names, where it is stored unpacked, as it should be. */
function mimeType(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const entry = entries.find(({ path, method }) => path === 'mimetype' && method === 0);
  if (!entry || entry.offset + 30 > bytes.length) return '';
  const view = viewOf(bytes);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return new TextDecoder().decode(bytes.subarray(start, start + Math.min(entry.size, 200)));
}

/** The kind of an Office 97–2003 file, by its streams. Throws an `IntakeError` where they cannot be listed. */
export function oleKind(bytes: Uint8Array): FileKind {
  const names = new Set(new OleContainer(bytes).names);
  if (names.has('encryptedpackage')) return 'encrypted';
  if (names.has('worddocument')) return 'doc';
  if (names.has('workbook')) return 'xls';
  if (names.has('book')) return 'old-office';
  return names.has('powerpoint document') ? 'other-office' : 'unknown';
}

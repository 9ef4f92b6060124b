import { fromGb18030 } from './gb18030';
import type { Transcode } from './transcoder';
import { fromUtf16be, fromUtf16le } from './utf16';

/** The encodings a file may be in; `utf-8-bom` is UTF-8 that begins with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** How to re-encode what is not UTF-8. */
export const transcoders: Readonly<Record<Exclude<Encoding, 'utf-8' | 'utf-8-bom'>, Transcode>> = {
  'utf-16le': fromUtf16le,
  'utf-16be': fromUtf16be,
  gb18030: fromGb18030,
};

/** The encoding that a byte order mark at the start declares, and its length; undefined without one. */
export function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8-bom', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

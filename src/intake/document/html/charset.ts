import type { Encoding } from '../../encoding';

/** The encoding that a page declares in its first kilobytes; undefined if it names none that is known here. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return encodingNamed(/charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? '');
}

/** The encoding of a name that pages use; all Chinese ones are read as the largest of them. */
export function encodingNamed(charset: string): Encoding | undefined {
  if (/^(gb_?2312(-80)?|gbk|gb18030|cp936|x-gbk|windows-936)$/iu.test(charset)) return 'gb18030';
  return /^utf-?8$/iu.test(charset) ? 'utf-8' : undefined;
}

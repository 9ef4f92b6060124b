import type { Encoding } from '../../intake';

/** The encodings a text file may be read in, with the names people know them by. */
export const encodings: readonly { readonly value: Encoding; readonly name: string }[] = [
  { value: 'utf-8', name: 'UTF-8' },
  { value: 'gb18030', name: 'GB18030 / GBK' },
  { value: 'utf-16le', name: 'UTF-16 LE' },
  { value: 'utf-16be', name: 'UTF-16 BE' },
];

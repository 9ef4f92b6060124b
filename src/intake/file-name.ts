/** The last part of a path, whichever way its slashes lean. */
export const baseName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** The name without its ending. */
export const fileStem = (path: string): string => baseName(path).replace(/(?<=.)\.[^.]*$/u, '');

const delimitedEndings = new Set(['csv', 'tsv', 'txt']);

/** Whether the name says that the file holds delimited data. A README says nothing of the kind. */
export function isNamedDelimited(path: string): boolean {
  const name = baseName(path).toLowerCase();
  const ending = /\.([^.]*)$/u.exec(name)?.[1] ?? '';
  return delimitedEndings.has(ending) && !name.startsWith('readme.');
}

/** What a file that is not text is, by its first bytes; undefined if it may be text. */
export function binaryFormat(head: Uint8Array): string | undefined {
  const signatures: readonly (readonly [string, readonly number[]])[] = [
    ['xlsx / docx / zip', [0x50, 0x4b, 0x03, 0x04]],
    ['xls / doc', [0xd0, 0xcf, 0x11, 0xe0]],
    ['PDF', [0x25, 0x50, 0x44, 0x46]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47]],
    ['JPEG', [0xff, 0xd8, 0xff]],
    ['gzip', [0x1f, 0x8b]],
  ];
  return signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0];
}

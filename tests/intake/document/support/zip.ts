/** An archive written by hand, for what ordinary writers do not write: names in other encodings, flags, wrong sizes. */
export interface StoredFile {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  /** General purpose flags: 0x0800 the name is UTF-8, 1 the content is encrypted. */
  readonly flags?: number;
  readonly extra?: Uint8Array;
}

const bytesOf = (...numbers: readonly (readonly [value: number, size: 2 | 4])[]): number[] =>
  numbers.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff),
  );

/** Joins the files, unpacked, into a ZIP archive. */
export function storedZip(files: readonly StoredFile[]): Uint8Array {
  const local: number[] = [];
  const central: number[] = [];
  for (const { name, content, flags = 0, extra = new Uint8Array(0) } of files) {
    const common = bytesOf(
      [flags, 2],
      [0, 2],
      [0, 4],
      [0, 4],
      [content.length, 4],
      [content.length, 4],
      [name.length, 2],
    );
    const offset = local.length;
    local.push(...bytesOf([0x04034b50, 4], [20, 2]), ...common, ...bytesOf([0, 2]), ...name, ...content);
    central.push(
      ...bytesOf([0x02014b50, 4], [20, 2], [20, 2]),
      ...common,
      ...bytesOf([extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      ...name,
      ...extra,
    );
  }
  const end = bytesOf(
    [0x06054b50, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [central.length, 4],
    [local.length, 4],
    [0, 2],
  );
  return Uint8Array.from([...local, ...central, ...end]);
}

/** A stretch of a text, characters counted from 0, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a line and a column (both from 1) are in a text, as a character counted from 0; beyond its end, the end. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return text.length;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + column - 1, end < 0 ? text.length : end);
}

/** Line and column, both from 1, of a character counted from 0. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lines = before.split('\n').length;
  return { line: lines, column: offset - before.lastIndexOf('\n') };
}

/** Where the line of a character starts. */
export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

const word = /:?[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/uy;

/** The word that begins at a character, `:` of a parameter included; where none does, that character alone. */
export function wordAt(text: string, offset: number): Range {
  word.lastIndex = offset;
  const found = word.exec(text);
  if (found) return { from: offset, to: word.lastIndex };
  const sign = text.slice(offset).match(/^[^\n]/u)?.[0] ?? '';
  return { from: offset, to: offset + sign.length };
}

/** The first place from `from` on where `wanted` stands as a word of its own. */
export function findWord(text: string, wanted: string, from: number): Range | undefined {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const to = at + wanted.length;
    if (!isWordSign(text[at - 1]) && !isWordSign(text[to])) return { from: at, to };
  }
  return undefined;
}

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);

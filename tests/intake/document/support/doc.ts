import { oleContainer, words } from './ole';

/** A stretch of text, and the formatting instructions of its characters. */
export type Run = readonly [text: string, instructions?: readonly number[]];

export interface WrittenParagraph {
  readonly runs: readonly Run[];
  /** The mark it ends with: `\r` of a paragraph, `\u0007` of a cell or row. */
  readonly end: string;
  readonly instructions?: readonly number[];
  readonly style?: number;
  /** Written in Windows-1252, a byte a character. */
  readonly isNarrow?: boolean;
}

const word = (value: number): number[] => [...words(value & 0xffff)];
const long = (value: number): number[] => [...word(value & 0xffff), ...word(value >>> 16)];

/** Formatting instructions by what they do. */
export const instructions = {
  inTable: (depth = 1): number[] => [...word(0x2416), 1, ...word(0x6649), ...long(depth)],
  rowEnd: [...word(0x2417), 1],
  innerCellEnd: [...word(0x244b), 1],
  innerRowEnd: [...word(0x244c), 1],
  deleted: (value = 1): number[] => [...word(0x0800), value],
  hidden: [...word(0x083c), 1],
  symbol: (font: number, code: number): number[] => [...word(0x6a09), ...word(font), ...word(code)],
  /** Cells by their edges, and flags: 1 and 2 merge beside, 0x60 begins a merge below, 0x20 goes on with it. */
  row: (edges: readonly number[], flags: readonly number[] = []): number[] => {
    const details = edges
      .slice(1)
      .flatMap((_, index) => [...word(flags[index] ?? 0), ...new Array<number>(18).fill(0)]);
    const operand = [edges.length - 1, ...edges.flatMap(word), ...details];
    return [...word(0xd608), ...word(operand.length + 1), ...operand];
  },
};

const textStart = 1024;
const pageSize = 512;

const narrowBytes = (text: string): number[] =>
  Array.from(text, (char) => ({ '“': 0x93, '”': 0x94, '—': 0x97 })[char] ?? char.charCodeAt(0));
const wideBytes = (text: string): number[] => Array.from(text).flatMap((char) => word(char.charCodeAt(0)));

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly content: readonly number[];
}

/** Writes a Word 97 document of these paragraphs, with the fonts named. */
export function wordBinary(
  paragraphs: readonly WrittenParagraph[],
  fonts: readonly string[] = ['宋体'],
): Uint8Array {
  const text: number[] = [];
  const pieces: { start: number; place: number }[] = [];
  const paragraphStretches: Stretch[] = [];
  const characterStretches: Stretch[] = [];
  let count = 0;
  for (const { runs, end, instructions: own = [], style = 0, isNarrow = false } of paragraphs) {
    const start = textStart + text.length;
    pieces.push({ start: count, place: isNarrow ? (start * 2) | 0x40000000 : start });
    for (const [runText, runInstructions = []] of [...runs, [end] as const]) {
      const bytes = isNarrow ? narrowBytes(runText) : wideBytes(runText);
      const at = textStart + text.length;
      text.push(...bytes);
      characterStretches.push({ start: at, end: at + bytes.length, content: characterList(runInstructions) });
      count += runText.length;
    }
    const list = [...word(style), ...own];
    paragraphStretches.push({ start, end: textStart + text.length, content: paragraphList(list) });
  }
  const firstPage = Math.ceil((textStart + text.length) / pageSize);
  const paragraphPages = pagesOf(paragraphStretches, 4, 13);
  const characterPages = pagesOf(characterStretches, 8, 1);

  const clx = pieceTable(pieces, count);
  const papx = pageTable(paragraphPages, firstPage);
  const chpx = pageTable(characterPages, firstPage + paragraphPages.length);
  const names = fontTable(fonts);

  const stream = new Uint8Array((firstPage + paragraphPages.length + characterPages.length) * pageSize);
  stream.set(words(0xa5ec, 193, 0, 0, 0, 0x0200));
  const view = new DataView(stream.buffer);
  view.setUint32(0x4c, count, true);
  let offset = 0;
  for (const [at, part] of [
    [0x1a2, clx],
    [0x102, papx],
    [0xfa, chpx],
    [0x112, names],
  ] as const) {
    view.setUint32(at, offset, true);
    view.setUint32(at + 4, part.length, true);
    offset += part.length;
  }
  stream.set(text, textStart);
  [...paragraphPages, ...characterPages].forEach(({ bytes }, index) => {
    stream.set(bytes, (firstPage + index) * pageSize);
  });
  const table = new Uint8Array(Math.max(4096, offset));
  table.set([...clx, ...papx, ...chpx, ...names]);
  return oleContainer({ WordDocument: stream, '1Table': table });
}

const characterList = (list: readonly number[]): number[] =>
  list.length === 0 ? [] : [list.length, ...list];

/** The length of a paragraph's list is counted in words, in one of two ways. */
const paragraphList = (list: readonly number[]): number[] =>
  list.length % 2 === 1 ? [(list.length + 1) / 2, ...list] : [0, list.length / 2, ...list];

interface Page {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

function pagesOf(stretches: readonly Stretch[], perPage: number, entrySize: number): Page[] {
  const pages: Page[] = [];
  for (let first = 0; first < stretches.length; first += perPage) {
    const own = stretches.slice(first, first + perPage);
    const bytes = new Uint8Array(pageSize);
    const view = new DataView(bytes.buffer);
    bytes[pageSize - 1] = own.length;
    let free = pageSize - 2;
    own.forEach(({ start, end, content }, index) => {
      view.setUint32(4 * index, start, true);
      view.setUint32(4 * index + 4, end, true);
      if (content.length === 0) return;
      free = (free - content.length) & ~1;
      bytes.set(content, free);
      bytes[4 * (own.length + 1) + entrySize * index] = free / 2;
    });
    pages.push({ start: own[0]!.start, end: own.at(-1)!.end, bytes });
  }
  return pages;
}

function pieceTable(pieces: readonly { start: number; place: number }[], count: number): number[] {
  const starts = [...pieces.map(({ start }) => start), count].flatMap(long);
  const descriptors = pieces.flatMap(({ place }) => [0, 0, ...long(place), 0, 0]);
  return [2, ...long(starts.length + descriptors.length), ...starts, ...descriptors];
}

const pageTable = (pages: readonly Page[], first: number): number[] => [
  ...[...pages.map(({ start }) => start), pages.at(-1)!.end].flatMap(long),
  ...pages.flatMap((_, index) => long(first + index)),
];

function fontTable(fonts: readonly string[]): number[] {
  const entries = fonts.map((name) => [...new Array<number>(39).fill(0), ...wideBytes(name), 0, 0]);
  return [...word(fonts.length), 0, 0, ...entries.flatMap((entry) => [entry.length, ...entry])];
}

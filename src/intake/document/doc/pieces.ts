import type { Extent } from './header';
import { viewOf } from '../bytes';
import { damaged } from '../refusal';

/** A run of text as it lies in the `WordDocument` stream. */
export interface Piece {
  /** Number of its first character in the document, from 0. */
  readonly start: number;
  /** Number of the character after its last one. */
  readonly end: number;
  /** Where its first character stands in the stream. */
  readonly offset: number;
  /** Bytes of a character: 1 in Windows-1252, or 2 in UTF-16. */
  readonly width: 1 | 2;
}

const formattingMark = 1;
const piecesMark = 2;

/** Reads the list of pieces, in the order of the text. */
export function readPieces(table: Uint8Array, { offset, length }: Extent): Piece[] {
  const view = viewOf(table);
  const limit = Math.min(offset + length, table.length);
  let at = offset;
  while (at < limit && view.getUint8(at) === formattingMark) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > limit || view.getUint8(at) !== piecesMark) throw damaged('.doc');
  const size = Math.min(view.getUint32(at + 1, true), limit - at - 5);
  const count = Math.floor((size - 4) / 12);
  const starts = at + 5;
  const descriptors = starts + 4 * (count + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const raw = view.getUint32(descriptors + 8 * index + 2, true);
    const isNarrow = (raw & 0x40000000) !== 0;
    const place = raw & 0x3fffffff;
    return {
      start: view.getUint32(starts + 4 * index, true),
      end: view.getUint32(starts + 4 * index + 4, true),
      offset: isNarrow ? place >>> 1 : place,
      width: isNarrow ? 1 : 2,
    };
  });
}

/** A character of the text, and where it stands in the stream. */
export interface PlacedCharacter {
  readonly char: string;
  readonly offset: number;
}

/**
 * Windows-1252 from 0x80 on, up to where it is Latin-1. Spelled out, as some versions of Node take one for the other.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const narrowCharacter = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte);

/** The characters from `from` up to `to`. */
export function* charactersOf(
  stream: Uint8Array,
  pieces: readonly Piece[],
  from: number,
  to: number,
): Generator<PlacedCharacter> {
  const view = viewOf(stream);
  for (const { start, end, offset, width } of pieces) {
    const last = Math.min(end, to, start + Math.floor((stream.length - offset) / width));
    for (let number = Math.max(start, from); number < last; number++) {
      const at = offset + (number - start) * width;
      const char =
        width === 1 ? narrowCharacter(view.getUint8(at)) : String.fromCharCode(view.getUint16(at, true));
      yield { char, offset: at };
    }
  }
}

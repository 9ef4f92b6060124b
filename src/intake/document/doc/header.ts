import { viewOf } from '../bytes';
import { damaged, encrypted, refused } from '../refusal';

/** Where a structure stands in the table stream. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** What the header of a Word 97–2003 document says (MS-DOC calls it FIB). */
export interface DocHeader {
  /** Name of the stream that holds the structures. */
  readonly tableStream: '0Table' | '1Table';
  readonly pieces: Extent;
  readonly characterFormats: Extent;
  readonly paragraphFormats: Extent;
  readonly fonts: Extent;
  /** Characters of the main text. */
  readonly mainLength: number;
  /** Characters between the main text and that of its text boxes: notes, headers, comments. */
  readonly asideLength: number;
  /** Characters of the text boxes. */
  readonly boxLength: number;
}

const word97 = 0xa5ec;
const firstVersion = 0x00c1;

/** Reads the header of the `WordDocument` stream. Throws an `IntakeError` for older versions and passwords. */
export function readHeader(stream: Uint8Array): DocHeader {
  if (stream.length < 32) throw damaged('.doc');
  const view = viewOf(stream);
  const version = view.getUint16(2, true);
  if (view.getUint16(0, true) !== word97 || version < firstVersion) throw refused('old-office');
  const flags = view.getUint16(10, true);
  if (flags & 0x0100) throw encrypted();
  const extentAt = (at: number): Extent => ({
    offset: view.getUint32(at, true),
    length: view.getUint32(at + 4, true),
  });
  const countAt = (at: number): number => Math.max(0, view.getInt32(at, true));
  return {
    tableStream: flags & 0x0200 ? '1Table' : '0Table',
    characterFormats: extentAt(0xfa),
    paragraphFormats: extentAt(0x102),
    fonts: extentAt(0x112),
    pieces: extentAt(0x1a2),
    mainLength: countAt(0x4c),
    asideLength: [0x50, 0x54, 0x58, 0x5c, 0x60].reduce((sum, at) => sum + countAt(at), 0),
    boxLength: countAt(0x64),
  };
}

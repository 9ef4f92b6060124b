import { shownCharacters } from './characters';
import { readFonts } from './fonts';
import { readFormats } from './formats';
import { readHeader } from './header';
import { paragraphsOf } from './paragraphs';
import { charactersOf, readPieces } from './pieces';
import { blocksOf } from './tables';
import type { RawBlock } from '../blocks';
import { OleContainer } from '../ole';
import { damaged } from '../refusal';

/**
 * Reads a Word 97–2003 document (.doc): paragraphs, tables with merged cells, then the text boxes. Automatic numbers,
 * headers, footers, notes and comments are not read. Throws an `IntakeError`.
 */
export function readDoc(bytes: Uint8Array): RawBlock[] {
  try {
    const container = new OleContainer(bytes);
    const stream = container.stream('WordDocument');
    if (!stream) throw damaged('.doc');
    const header = readHeader(stream);
    const table = container.stream(header.tableStream);
    if (!table) throw damaged('.doc');
    const data = container.stream('Data');
    const pieces = readPieces(table, header.pieces);
    const paragraphRuns = readFormats(stream, table, header.paragraphFormats, 'paragraph');
    const characterRuns = readFormats(stream, table, header.characterFormats, 'character');
    const shown = shownCharacters(characterRuns, readFonts(table, header.fonts));
    const blocksIn = (from: number, length: number): RawBlock[] => {
      const characters = charactersOf(stream, pieces, from, from + length);
      return blocksOf(paragraphsOf(characters, paragraphRuns, shown, data));
    };
    const { mainLength, asideLength, boxLength } = header;
    return [...blocksIn(0, mainLength), ...blocksIn(mainLength + asideLength, boxLength)];
  } catch (error) {
    throw error instanceof RangeError ? damaged('.doc', error) : error;
  }
}

import { readBody } from './body';
import type { RawBlock } from '../blocks';
import { damaged } from '../refusal';
import { mainPart, relationshipsOf } from '../relationships';
import { XmlError, xmlText } from '../xml';
import { ZipPackage } from '../zip';

/**
 * Reads a Word document (.docx): paragraphs with their heading depth, tables with merged cells, text boxes after the
 * paragraph they hang on. Automatic numbers, headers, footers and notes are not read. Rejects with an `IntakeError`.
 */
export async function readDocx(bytes: Uint8Array, signal?: AbortSignal): Promise<RawBlock[]> {
  try {
    const archive = new ZipPackage(bytes);
    const main = await mainPart(archive, 'word/document.xml');
    const document = await archive.read(main, signal);
    if (!document) throw damaged('.docx');
    const styles = (await relationshipsOf(archive, main)).find(({ type }) => type === 'styles');
    const stylesBytes = await archive.read(styles?.target ?? 'word/styles.xml', signal);
    return readBody(await xmlText(document, signal), stylesBytes && (await xmlText(stylesBytes, signal)));
  } catch (error) {
    throw error instanceof XmlError ? damaged('.docx', error) : error;
  }
}

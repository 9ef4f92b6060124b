import { readSharedStrings } from './shared-strings';
import { readCellFormats } from './styles';
import { readWorkbookPart } from './workbook';
import { readWorksheet, type WorkbookParts } from './worksheet';
import type { ReadContent, ReadOptions } from '../read-content';
import { damaged } from '../refusal';
import { mainPart, relationshipsOf } from '../relationships';
import { XmlError, xmlText } from '../xml';
import { ZipPackage } from '../zip';

/** Reads the visible sheets of an Excel workbook (.xlsx), each as a grid. Rejects with an `IntakeError`. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadContent> {
  try {
    return await readPackage(new ZipPackage(bytes), options);
  } catch (error) {
    throw error instanceof XmlError ? damaged('.xlsx', error) : error;
  }
}

async function readPackage(archive: ZipPackage, { signal, onProgress }: ReadOptions): Promise<ReadContent> {
  const main = await mainPart(archive, 'xl/workbook.xml');
  const textOf = async (path: string | undefined): Promise<string | undefined> => {
    const bytes = path === undefined ? undefined : await archive.read(path, signal);
    return bytes && xmlText(bytes, signal);
  };
  const workbookText = await textOf(main);
  if (workbookText === undefined) throw damaged('.xlsx');
  const workbook = readWorkbookPart(workbookText);
  const relations = await relationshipsOf(archive, main);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  const stringsText = await textOf(partOf('sharedStrings'));
  const stylesText = await textOf(partOf('styles'));
  const parts: WorkbookParts = {
    strings: stringsText === undefined ? [] : readSharedStrings(stringsText),
    formats: stylesText === undefined ? [] : readCellFormats(stylesText),
    is1904: workbook.is1904,
  };
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const blocks: ReadContent['blocks'][number][] = [];
  for (const [index, { name, relation }] of visible.entries()) {
    const target = relations.find(({ id, type }) => id === relation && type === 'worksheet')?.target;
    const text = await textOf(target);
    // A chart has a sheet of its own without cells.
    if (text !== undefined) blocks.push((await readWorksheet(text, name, parts, signal)).grid());
    onProgress?.((index + 1) / visible.length);
  }
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  return { blocks, hiddenSheets: hidden };
}

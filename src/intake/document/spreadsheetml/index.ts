import { numberFormats } from './styles';
import { readWorksheet } from './worksheet';
import { pause } from '../../pause';
import type { RawBlock } from '../blocks';
import type { ReadContent, ReadOptions } from '../read-content';
import { damaged } from '../refusal';
import { XmlError, XmlReader } from '../xml';

/**
 * Reads the visible sheets of an Excel 2003 XML workbook, which many business systems export under the name .xls.
 * Rejects with an `IntakeError`.
 */
export async function readSpreadsheetml(
  text: string,
  { signal, onProgress }: ReadOptions = {},
): Promise<ReadContent> {
  const blocks: RawBlock[] = [];
  const hiddenSheets: string[] = [];
  try {
    const xml = new XmlReader(text);
    let formats: ReadonlyMap<string, string> = new Map();
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'Styles') formats = numberFormats(xml);
      else if (xml.name === 'Worksheet') {
        const { sheet, isHidden } = readWorksheet(xml, formats);
        if (isHidden) hiddenSheets.push(sheet.name);
        else blocks.push(sheet.grid());
        await pause(signal);
      }
    }
  } catch (error) {
    throw error instanceof XmlError ? damaged('Excel 2003 XML', error) : error;
  }
  onProgress?.(1);
  return { blocks, hiddenSheets };
}

import { hidingStyles } from './styles';
import { readTable } from './table';
import { pause } from '../../pause';
import type { RawBlock } from '../blocks';
import type { ReadContent, ReadOptions } from '../read-content';
import { damaged, encrypted } from '../refusal';
import { XmlError, XmlReader, xmlText } from '../xml';
import { ZipPackage } from '../zip';

/**
 * Reads the visible sheets of an OpenDocument workbook (.ods), each as a grid. Such a file holds the printed text of
 * every cell beside its value, so no number format is needed. Rejects with an `IntakeError`.
 */
export async function readOds(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadContent> {
  try {
    const archive = new ZipPackage(bytes);
    const manifest = await archive.read('META-INF/manifest.xml', options.signal);
    if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw encrypted();
    const content = await archive.read('content.xml', options.signal);
    if (!content) throw damaged('.ods');
    return await readContent(new XmlReader(await xmlText(content, options.signal)), options);
  } catch (error) {
    throw error instanceof XmlError ? damaged('.ods', error) : error;
  }
}

async function readContent(xml: XmlReader, { signal, onProgress }: ReadOptions): Promise<ReadContent> {
  const blocks: RawBlock[] = [];
  const hiddenSheets: string[] = [];
  let hiding: ReadonlySet<string> = new Set();
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'automatic-styles') hiding = hidingStyles(xml);
    else if (xml.name === 'table') {
      const name = xml.attribute('name') ?? '';
      if (hiding.has(xml.attribute('style-name') ?? '')) {
        hiddenSheets.push(name);
        xml.skip();
      } else {
        blocks.push(readTable(xml, name).grid());
        await pause(signal);
      }
    }
  }
  onProgress?.(1);
  return { blocks, hiddenSheets };
}

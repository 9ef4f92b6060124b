import { readGlobals } from './globals';
import { readWorksheet } from './worksheet';
import { pause } from '../../pause';
import type { RawBlock } from '../blocks';
import { OleContainer } from '../ole';
import type { ReadContent, ReadOptions } from '../read-content';
import { damaged } from '../refusal';

/**
 * Reads the visible sheets of an Excel 97–2003 workbook (.xls, BIFF8), each as a grid. Rejects with an `IntakeError`.
 */
export async function readXls(
  bytes: Uint8Array,
  { signal, onProgress }: ReadOptions = {},
): Promise<ReadContent> {
  try {
    const stream = new OleContainer(bytes).stream('Workbook');
    if (!stream) throw damaged('.xls');
    const globals = readGlobals(stream);
    const worksheets = globals.sheets.filter(({ isWorksheet }) => isWorksheet);
    const visible = worksheets.filter(({ isHidden }) => !isHidden);
    const blocks: RawBlock[] = [];
    for (const [index, { name, offset }] of visible.entries()) {
      blocks.push(readWorksheet(stream, offset, name, globals).grid());
      onProgress?.((index + 1) / visible.length);
      await pause(signal);
    }
    const hiddenSheets = worksheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
    return { blocks, hiddenSheets };
  } catch (error) {
    throw error instanceof RangeError ? damaged('.xls', error) : error;
  }
}

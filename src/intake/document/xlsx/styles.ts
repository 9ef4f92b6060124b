import { builtinFormat, general } from '../number-format';
import { XmlReader } from '../xml';

/** The number format code of each cell style, by its index (`s` of a cell). */
export function readCellFormats(xml: string): string[] {
  const reader = new XmlReader(xml);
  const own = new Map<number, string>();
  const ids: number[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'numFmts') readOwnFormats(reader, own);
    else if (reader.name === 'dxfs' || reader.name === 'cellStyleXfs') reader.skip();
    else if (reader.name === 'xf') ids.push(Number(reader.attribute('numFmtId') ?? 0));
  }
  return ids.map((id) => own.get(id) ?? (id === 0 ? general : builtinFormat(id)));
}

function readOwnFormats(reader: XmlReader, into: Map<number, string>): void {
  const outer = reader.depth - 1;
  while (reader.depth > outer) {
    if (reader.next() !== 'open' || reader.name !== 'numFmt') continue;
    into.set(Number(reader.attribute('numFmtId')), reader.attribute('formatCode') ?? general);
  }
}

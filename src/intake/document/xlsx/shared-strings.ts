import { XmlReader } from '../xml';

/** The shared strings of a workbook, in order; the runs of a formatted string joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const reader = new XmlReader(xml);
  const strings: string[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'si') strings.push(stringItem(reader));
  }
  return strings;
}

/** The text of the string item (`si`, `is`) that was just opened, to its end. */
export function stringItem(reader: XmlReader): string {
  let text = '';
  const outer = reader.depth - 1;
  while (reader.depth > outer) {
    if (reader.next() !== 'open') continue;
    if (reader.name === 't') text += reader.textContent();
    else if (reader.name === 'rPh' || reader.name === 'rPr') reader.skip();
  }
  return unescaped(text);
}

/** Characters that XML cannot hold are written `_x000D_`, an underscore before such a sequence `_x005F_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

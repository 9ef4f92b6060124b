import { general } from '../number-format';
import type { XmlReader } from '../xml';

/** The number formats that have a name in these files. */
const named: Readonly<Record<string, string>> = {
  'General Number': general,
  'General Date': 'yyyy/m/d h:mm',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'yyyy/m/d',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm AM/PM',
  'Short Time': 'h:mm',
  Currency: '"¥"#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

/** Reads the styles that were just opened, to their end: the number format code of each that has one, by its id. */
export function numberFormats(xml: XmlReader): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  let style = '';
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'Style') {
      style = xml.attribute('ID') ?? '';
      const inherited = formats.get(xml.attribute('Parent') ?? '');
      if (inherited) formats.set(style, inherited);
    } else if (xml.name === 'NumberFormat') {
      const format = xml.attribute('Format') ?? general;
      formats.set(style, named[format] ?? format);
    }
  }
  return formats;
}

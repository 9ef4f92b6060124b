import type { XmlReader } from '../xml';

/** Reads the automatic styles that were just opened: the names of those that hide a table. */
export function hidingStyles(xml: XmlReader): ReadonlySet<string> {
  const hiding = new Set<string>();
  let style = '';
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'style') style = xml.attribute('name') ?? '';
    else if (xml.name === 'table-properties' && xml.attribute('display') === 'false') hiding.add(style);
  }
  return hiding;
}

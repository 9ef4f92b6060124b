import type { XmlReader } from '../xml';

/** Spaces that one element may stand for. */
const spacesLimit = 1000;

/** What is not part of the printed text: comments, notes, drawings, phonetic guides. */
const unread = new Set(['annotation', 'note', 'shapes', 'frame', 'custom-shape', 'ruby-text']);

/** The text of the cell that was just opened, to its end: its paragraphs as lines. */
export function cellText(xml: XmlReader): string {
  const lines: string[] = [];
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'p') lines.push(paragraphText(xml));
    else if (unread.has(xml.name)) xml.skip();
  }
  return lines.join('\n');
}

function paragraphText(xml: XmlReader): string {
  let text = '';
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    const token = xml.next();
    if (token === 'text') text += xml.text.replace(/\s+/gu, ' ');
    if (token !== 'open') continue;
    if (xml.name === 's') text += ' '.repeat(Math.min(Number(xml.attribute('c') ?? 1) || 1, spacesLimit));
    else if (xml.name === 'tab') text += '\t';
    else if (xml.name === 'line-break') text += '\n';
    else if (unread.has(xml.name)) xml.skip();
  }
  return text;
}

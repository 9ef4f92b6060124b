import { outlineLevel } from './styles';
import { symbolText } from '../symbols';
import { isOn, unread } from './unread';
import type { XmlReader } from '../xml';

/** A paragraph as written, before its style is looked up. */
export interface WrittenParagraph {
  readonly text: string;
  readonly style: string | undefined;
  /** Heading depth set on the paragraph itself, from 1. */
  readonly level: number | undefined;
}

/** Elements that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
};

/**
 * Reads the paragraph that was just opened, to its end: tracked insertions are kept, deletions, field codes and hidden
 * text left out. `onBox` is called when a text box has been opened, and reads it to its end.
 */
export function readParagraph(xml: XmlReader, onBox: () => void): WrittenParagraph {
  let text = '';
  let style: string | undefined;
  let level: number | undefined;
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    const { name } = xml;
    if (name === 't') text += xml.textContent();
    else if (name === 'pPr') ({ style, level } = readProperties(xml));
    else if (name === 'rPr') {
      // The properties come first in a run: what is left of a hidden one is skipped.
      if (readHidden(xml)) skipRest(xml);
    } else if (name === 'txbxContent') onBox();
    else if (name === 'br') text += isLineBreak(xml.attribute('type')) ? '\n' : '';
    else if (name === 'sym')
      text += symbolText(xml.attribute('font'), Number.parseInt(xml.attribute('char') ?? '', 16));
    else if (name in characters) text += characters[name] ?? '';
    else if (unread.has(name)) xml.skip();
  }
  return { text, style, level };
}

const isLineBreak = (type: string | undefined): boolean => type === undefined || type === 'textWrapping';

function readProperties(xml: XmlReader): Pick<WrittenParagraph, 'style' | 'level'> {
  let style: string | undefined;
  let level: number | undefined;
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'pStyle') style = xml.attribute('val');
    else if (xml.name === 'outlineLvl') level = outlineLevel(xml.attribute('val'));
    else if (xml.name === 'pPrChange') xml.skip();
  }
  return { style, level };
}

function readHidden(xml: XmlReader): boolean {
  let isHidden = false;
  const outer = xml.depth - 1;
  while (xml.depth > outer) {
    if (xml.next() !== 'open') continue;
    if (xml.name === 'vanish') isHidden = isOn(xml.attribute('val'));
    else if (xml.name === 'rPrChange') xml.skip();
  }
  return isHidden;
}

/** Skips to the end of the element around the one that was just closed. */
function skipRest(xml: XmlReader): void {
  const outer = xml.depth - 1;
  while (xml.depth > outer) xml.next();
}

import type { Paragraph } from '../document';

/** A sentence with the line of the document it stands in. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
  /** The chapter it stands in, such as `存在的主要问题`; empty before the first. */
  readonly chapter: string;
}

/** `四、存在的主要问题`; bookmarks of word processors that were left in the text are passed over. */
const chapterHead = /^\s*(?:\[bookmark:[^\]]*\]\s*)?[一二三四五六七八九十]{1,3}\s*[、.．]\s*(.{2,30})$/u;

/** `4、存在的主要问题`: digits number items as well, so only chapters that are looked for are taken by them. */
const plainHead = /^\s*\d{1,2}\s*、\s*((?:存在|主要|有关|相关|改进)?[^，。]{0,8}(?:问题|建议)[^，。]{0,6})$/u;

/** The title of the chapter a line opens; undefined of any other line. */
export const chapterOf = (text: string): string | undefined =>
  (chapterHead.exec(text) ?? plainHead.exec(text))?.[1]?.trim();

/** Splits the paragraphs of a report into sentences. A semicolon ends one: reports list amounts that way. */
export function sentencesOf(paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let chapter = '';
  for (const { text, line } of paragraphs) {
    chapter = chapterOf(text) ?? chapter;
    for (const part of text.split(/(?<=[。；;！？])/u)) {
      const sentence = part.trim();
      if (sentence !== '') sentences.push({ text: sentence, line, chapter });
    }
  }
  return sentences;
}

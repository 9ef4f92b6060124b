import type { Paragraph } from '../document';
import { chapterOf, sentencesOf } from './sentences';

/** A line that numbers a problem or a suggestion, at whatever depth the report uses. */
const numbered =
  /^\s*(?:\[bookmark:[^\]]*\]\s*)?(?:[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}\s*[.、．])\s*(.{4,})$/u;

export interface Numbered {
  /** The first sentence, without its number. */
  readonly text: string;
  readonly line: number;
}

/** The numbered lines of the chapter that `title` matches; undefined where the report has no such chapter. */
export function numberedIn(paragraphs: readonly Paragraph[], title: RegExp): Numbered[] | undefined {
  const chapters = new Map(sentencesOf(paragraphs).map(({ line, chapter }) => [line, chapter]));
  const lines = paragraphs.filter(({ line }) => title.test(chapters.get(line) ?? ''));
  if (lines.length === 0) return undefined;
  return lines.flatMap(({ text, line }) => {
    const found = chapterOf(text) === undefined ? numbered.exec(text)?.[1] : undefined;
    const first = found
      ?.split(/(?<=[。；])/u)[0]
      ?.replace(/[。；]$/u, '')
      .trim();
    return first ? [{ text: first, line }] : [];
  });
}

/** Whether the chapter says that there is nothing. */
export function saysNone(paragraphs: readonly Paragraph[], title: RegExp): boolean {
  const sentences = sentencesOf(paragraphs).filter(
    ({ chapter, text }) => title.test(chapter) && !text.includes(chapter),
  );
  return sentences.length > 0 && sentences.every(({ text }) => /^(?:暂?无|没有)[。.]?$/u.test(text));
}

export const problemChapter = /问题/u;
export const suggestionChapter = /建议/u;

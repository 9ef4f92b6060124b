import type { Grid, Paragraph, SourceDocument } from '../document';
import { titlesIn, type ReportTitle } from './title';

/** A table of a report and the paragraphs between it and the table before. */
export interface ReportGrid {
  readonly grid: Grid;
  readonly before: readonly Paragraph[];
}

/** One report of a document, from its title to the next; the first may have none. */
export interface ReportPart {
  readonly title: ReportTitle | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly grids: readonly ReportGrid[];
}

/** Cuts a document where the titles of reports stand. What stands before the first title is a part of its own. */
export function reportParts(document: SourceDocument): ReportPart[] {
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph');
  const titles = titlesIn(paragraphs);
  const parts: { title: ReportTitle | undefined; paragraphs: Paragraph[]; grids: ReportGrid[] }[] = [
    { title: undefined, paragraphs: [], grids: [] },
  ];
  let before: Paragraph[] = [];
  for (const block of document.blocks) {
    const part = parts.at(-1);
    if (!part) break;
    if (block.kind === 'grid') {
      part.grids.push({ grid: block, before });
      before = [];
      continue;
    }
    const title = titles.get(block);
    if (title) {
      parts.push({ title, paragraphs: [block], grids: [] });
      before = [];
    } else {
      part.paragraphs.push(block);
      if (block.text.trim() !== '') before.push(block);
    }
  }
  return withCovers(parts.filter((part) => part.paragraphs.length + part.grids.length > 0));
}

/** A cover repeats the title and says more of it: it belongs to the report that follows. */
function withCovers(parts: readonly ReportPart[]): ReportPart[] {
  const joined: ReportPart[] = [];
  let cover: ReportPart | undefined;
  parts.forEach((part, index) => {
    const whole = cover ? { ...part, paragraphs: [...cover.paragraphs, ...part.paragraphs] } : part;
    const next = parts[index + 1];
    cover =
      part.title && next && part.grids.length === 0 && !hasChapters(part) && isSame(part.title, next.title)
        ? whole
        : undefined;
    if (!cover) joined.push(whole);
  });
  return joined;
}

const isSame = (one: ReportTitle, other: ReportTitle | undefined): boolean =>
  other !== undefined && (one.project === null || other.project === null || one.project === other.project);

const chapter = /^(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[)）])/u;

/** Whether a part has the chapters of a report. */
export const hasChapters = ({ paragraphs }: ReportPart): boolean =>
  paragraphs.some(({ text }) => chapter.test(text.trim()) && /基本情况|评价|结论|问题/u.test(text));

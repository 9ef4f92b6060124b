import type { Paragraph } from '../document';
import { plain } from '../form/table';

/** Lines of a caption at most. */
const longest = 3;

/** What a table is called, and where. */
export interface Caption {
  /** Empty where the table has none. */
  readonly text: string;
  /** Of its first line; of the table where it has no caption. */
  readonly place: string;
}

/** The caption of a table: the short lines right before it that are no sentences. */
export function captionOf(before: readonly Paragraph[], table: string): Caption {
  const lines: string[] = [];
  let place = table;
  for (const { text, line: number } of before.toReversed()) {
    const line = plain(text);
    const isProse =
      line.length > 60 ||
      /[。；;：:]$/u.test(line) ||
      /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|附件)/u.test(line);
    if (isProse || lines.length === longest) break;
    lines.unshift(text.trim());
    place = `第${number}行`;
    if (/^表\s*\d/u.test(line)) break;
  }
  return { text: lines.join(''), place };
}

/** The project a caption of a scoring table names: `“…项目”项目绩效评价指标体系评分表`. */
export function projectOfCaption(caption: string): string | null {
  const bare = caption.replace(/(?:支出)?绩效(?:自评|评价)?(?:指标|评分|评价).*$/u, '').trim();
  if (bare === caption.trim()) return null;
  const quoted = /^[^“”"]*[“"](.+)[”"](?:项目)?$/u.exec(bare);
  const name = (quoted?.[1] ?? bare).replace(/^(?:附[件表]\s*\d*|表\s*\d+)\s*[:：.、]?\s*/u, '').trim();
  return /^(?:项目|部门|整体|部门整体)?$/u.test(plain(name)) ? null : name;
}

/**
 * Who declared a target table, from its caption without the number, the year, the project and the words every caption
 * has: `表2 中铁建2024年…项目绩效目标表（3.90亿元）` is 中铁建3.90亿元. Empty where nothing is left.
 */
export function declarerOf(caption: string, project: string | null): string {
  const names = project === null ? [] : [project, project.replace(/\d{4}\s*年度?/gu, '')];
  return names
    .reduce((rest, name) => rest.replace(name, ''), caption)
    .replace(/^表\s*\d+\s*[:：.、]?\s*/u, '')
    .replace(/\d{4}\s*年度?/gu, '')
    .replace(/(?:支出)?绩效目标(?:申报|批复|设定)?(?:情况)?表?/gu, '')
    .replace(/[（）()]/gu, '')
    .trim();
}

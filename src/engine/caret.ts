import type { SqlPlace } from './error';

/**
 * Characters a terminal draws two columns wide, and those it draws in none, as DuckDB counts them for its
 * caret.
 */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f265}]|\p{Emoji_Presentation}/u;
const WIDTHLESS = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
const ART = /\n\nLINE (\d+): ([^\n]*)\n( *)\^/g;
const CUT = '...';
const LINE_BREAK = /\r\n|\r|\n/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The index of the character that `text`, printed with wide characters two columns wide, shows at `column`.
 */
function indexAtColumn(text: string, column: number): number {
  let width = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    if (width >= column) return index;
    width += WIDTHLESS.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  }
  return text.length;
}

/** DuckDB reads every Unicode blank as an ASCII one, and prints it so. */
function withPlainBlanks(text: string): string {
  return text.replace(/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' ');
}

/**
 * Where `excerpt`, a line printed whole or cut at either end, begins in `line`, and how much of it is the
 * cut's dots.
 */
function findExcerpt(line: string, excerpt: string): { start: number; dots: number } | undefined {
  for (const dots of [0, CUT.length]) {
    for (const tail of [0, CUT.length]) {
      if (dots > 0 && !excerpt.startsWith(CUT)) continue;
      if (tail > 0 && !excerpt.endsWith(CUT)) continue;
      const core = excerpt.slice(dots, excerpt.length - tail);
      const start = dots === 0 ? 0 : tail === 0 ? line.length - core.length : line.indexOf(core, 1);
      const reachesEnd = start + core.length === line.length;
      if (start >= 0 && line.startsWith(core, start) && (tail > 0 || reachesEnd)) return { start, dots };
    }
  }
  return undefined;
}

/**
 * The place that DuckDB's `LINE n: … ^` art under `message` points at in `sql`, or undefined where there is
 * none. Offsets and columns count UTF-16 units, as JavaScript and editors do. Long lines are printed cut: a
 * line that repeats the printed piece word for word gives the first of them.
 */
export function caretPlace(sql: string, message: string): SqlPlace | undefined {
  const art = [...message.matchAll(ART)].at(-1);
  if (!art) return undefined;
  const [, lineText = '', excerpt = '', blanks = ''] = art;
  const line = Number(lineText);
  const breaks = [...sql.matchAll(new RegExp(LINE_BREAK, 'g'))];
  const previous = breaks[line - 2];
  const lineStart = previous ? previous.index + previous[0].length : 0;
  const lineEnd = breaks[line - 1]?.index ?? sql.length;
  const found = findExcerpt(withPlainBlanks(sql.slice(lineStart, lineEnd)), withPlainBlanks(excerpt));
  if (!found) return undefined;
  const prefix = `LINE ${line}: `.length;
  const column = found.start - found.dots + indexAtColumn(excerpt, blanks.length - prefix);
  return placeAt(sql, lineStart + column);
}

function placeAt(sql: string, offset: number): SqlPlace {
  const lines = sql.slice(0, offset).split(LINE_BREAK);
  return { offset, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The place behind the last character of a SQL text that stops too early; DuckDB's own caret misses it. */
export function endPlace(sql: string): SqlPlace {
  return placeAt(sql, sql.trimEnd().length);
}

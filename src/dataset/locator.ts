/** One place a row comes from: a table cell or row, or a line of text with its section. */
export interface Place {
  /** Number of the table in its document, from 1. */
  readonly table: number | undefined;
  readonly row: number | undefined;
  readonly col: number | undefined;
  /** As written, for people. */
  readonly text: string;
  /** Columns found there; empty means all of the row's. */
  readonly columns: readonly string[];
}

/**
 * Reads a locator: places separated by `; `, each `表N · 行R · 列C` or `第L行 · 章节`, the columns found there in square
 * brackets. Anything else is kept as text.
 */
export function parseLocator(locator: string): Place[] {
  return locator
    .split(/;\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const columns = /\[([^\]]*)\]/.exec(part)?.[1]?.split(/,\s*/) ?? [];
      const text = part.replace(/\s*\[[^\]]*\]\s*/g, '').trim();
      return {
        table: numberAfter(text, '表'),
        row: numberAfter(text, '行'),
        col: numberAfter(text, '列'),
        text,
        columns,
      };
    });
}

/**
 * The places that hold any of `columns`: those that name one of them, and, where a column is named nowhere, those that
 * name none (they hold the rest of the row). Falls back to every place, so that a finding never stands without one.
 */
export function placesOf(locator: string, columns: readonly string[]): Place[] {
  const places = parseLocator(locator);
  const named = new Set(places.flatMap((place) => place.columns));
  const isElsewhere = columns.some((column) => !named.has(column));
  const found = places.filter((place) =>
    place.columns.length === 0 ? isElsewhere : place.columns.some((column) => columns.includes(column)),
  );
  return found.length > 0 ? found : places;
}

function numberAfter(text: string, word: string): number | undefined {
  // `第77行` is a line of text: its number stands before the word.
  const found = new RegExp(`(?:^|[·\\s])${word}\\s*(\\d+)`).exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

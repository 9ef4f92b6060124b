/** What a line of the cell layout is: it begins a cell, goes on with one or is prose, or ends a row. */
export type LayoutLine =
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

/** Marks that text extractors leave where Word has a bookmark: `[bookmark: _GoBack]`. */
const bookmark = /\[bookmark: [^\]\n]{1,80}\]/gu;

/** Splits text into the lines of the cell layout. */
export function layoutLines(text: string): LayoutLine[] {
  return text.split(/\r\n|\r|\n/u).map((line) => {
    const cleaned = line.replace(bookmark, '');
    if (cleaned.startsWith('\t')) return { kind: 'cell', text: cleaned.slice(1) };
    return cleaned.trim() === '' ? { kind: 'blank' } : { kind: 'text', text: cleaned };
  });
}

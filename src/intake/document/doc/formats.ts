import type { Extent } from './header';
import { viewOf } from '../bytes';

/** A stretch of the stream and the list of formatting instructions for it. */
export interface FormatRun {
  readonly start: number;
  readonly end: number;
  readonly list: Uint8Array;
}

const pageSize = 512;

/**
 * Reads the formats of paragraphs or characters: pages of 512 bytes, each with the stretches it describes, listed in
 * the table stream. Sorted by where they begin. `pageEntry` is how many bytes a page has per stretch.
 */
export function readFormats(
  stream: Uint8Array,
  table: Uint8Array,
  { offset, length }: Extent,
  kind: 'paragraph' | 'character',
): FormatRun[] {
  const view = viewOf(table);
  const count = Math.floor((Math.min(length, table.length - offset) - 4) / 8);
  const runs: FormatRun[] = [];
  for (let index = 0; index < count; index++) {
    const number = view.getUint32(offset + 4 * (count + 1) + 4 * index, true) & 0x3fffff;
    const page = stream.subarray(number * pageSize, (number + 1) * pageSize);
    if (page.length === pageSize) runs.push(...pageRuns(page, kind));
  }
  return runs.sort((a, b) => a.start - b.start);
}

function pageRuns(page: Uint8Array, kind: 'paragraph' | 'character'): FormatRun[] {
  const view = viewOf(page);
  const count = view.getUint8(pageSize - 1);
  const entrySize = kind === 'paragraph' ? 13 : 1;
  if (4 * (count + 1) + entrySize * count > pageSize) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = 2 * view.getUint8(4 * (count + 1) + entrySize * index);
    return {
      start: view.getUint32(4 * index, true),
      end: view.getUint32(4 * index + 4, true),
      list: at === 0 ? page.subarray(0, 0) : listAt(page, at, kind),
    };
  });
}

/** Lists of paragraphs give their length in words, with the style before the instructions. */
function listAt(page: Uint8Array, at: number, kind: 'paragraph' | 'character'): Uint8Array {
  const size = page[at] ?? 0;
  if (kind === 'character') return page.subarray(at + 1, at + 1 + size);
  if (size !== 0) return page.subarray(at + 1, at + 2 * size);
  return page.subarray(at + 2, at + 2 + 2 * (page[at + 1] ?? 0));
}

/** Looks up the stretch that holds an offset; consecutive look-ups are mostly in the same one. */
export function formatFinder(runs: readonly FormatRun[]): (offset: number) => FormatRun | undefined {
  let last: FormatRun | undefined;
  return (offset) => {
    if (last && last.start <= offset && offset < last.end) return last;
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = runs[low - 1];
    last = found && offset < found.end ? found : undefined;
    return last;
  };
}

/** Rows on screen: half-open would hide the last one, so both ends are included. */
export interface VisibleRange {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}

/**
 * The rows to build, ascending: those on screen with a margin, the head of the group they begin in (it sticks to the top),
 * and the row that holds the focus, which would be lost with its element.
 *
 * @param heads indexes of all group heads, ascending
 */
export function rowsToBuild(range: VisibleRange, heads: readonly number[], active: number): number[] {
  const first = Math.max(range.startIndex - range.overscan, 0);
  const last = Math.min(range.endIndex + range.overscan, range.count - 1);
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1) rows.push(row);

  const head = stickyHead(heads, range.startIndex);
  for (const extra of [head, active]) {
    if (extra === undefined || extra < 0 || extra >= range.count) continue;
    if (extra < first || extra > last) rows.push(extra);
  }
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** The last group head at or above a row. */
export function stickyHead(heads: readonly number[], row: number): number | undefined {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle] ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return heads[low - 1];
}

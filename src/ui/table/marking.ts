import { keysBetween, type TableRow } from './rows';

/** Which keys were held with a click or a key press. */
export interface Held {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The marked keys after a click or key press on a row: Shift takes everything from the anchor, Ctrl or Cmd adds or takes
 * out the row, and neither leaves nothing marked.
 */
export function markedAfter(
  rows: readonly TableRow<unknown, unknown>[],
  marked: ReadonlySet<string>,
  anchor: number,
  index: number,
  held: Held,
): Set<string> {
  if (held.shiftKey) return new Set(keysBetween(rows, anchor, index));
  if (!held.ctrlKey && !held.metaKey) return new Set();

  const next = new Set(marked);
  const [key] = keysBetween(rows, index, index);
  if (key !== undefined && !next.delete(key)) next.add(key);
  return next;
}

/** A line of a table: an item, or the head of a group of items. Keys are unique over both. */
export type TableRow<Item, Group = never> =
  | { readonly kind: 'item'; readonly key: string; readonly item: Item }
  | { readonly kind: 'group'; readonly key: string; readonly group: Group; readonly open: boolean };

/** A group and what belongs to it. */
export interface RowGroup<Item, Group> {
  readonly key: string;
  readonly group: Group;
  readonly items: readonly Item[];
}

/** Items as rows of a table without groups. */
export function itemRows<Item>(items: readonly Item[], keyOf: (item: Item) => string): TableRow<Item>[] {
  return items.map((item) => ({ kind: 'item', key: keyOf(item), item }));
}

/** Groups as rows: each head, followed by its items unless its key is in `closed`. */
export function groupRows<Item, Group>(
  groups: readonly RowGroup<Item, Group>[],
  keyOf: (item: Item) => string,
  closed: ReadonlySet<string> = new Set(),
): TableRow<Item, Group>[] {
  return groups.flatMap(({ key, group, items }) => {
    const open = !closed.has(key);
    const head: TableRow<Item, Group> = { kind: 'group', key, group, open };
    return open ? [head, ...itemRows(items, keyOf)] : [head];
  });
}

/** Keys of the items from one row to another, both included, in the order of the table; group heads are left out. */
export function keysBetween(
  rows: readonly TableRow<unknown, unknown>[],
  one: number,
  other: number,
): string[] {
  return rows
    .slice(Math.max(Math.min(one, other), 0), Math.max(one, other) + 1)
    .filter((row) => row.kind === 'item')
    .map((row) => row.key);
}

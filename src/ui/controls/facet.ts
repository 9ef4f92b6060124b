/** One value of a facet. */
export interface FacetOption {
  value: string;
  label: string;
  /** How many rows it would show under the other filters. */
  count: number;
}

/**
 * The options to show while a group is folded: the first `limit` ones and every selected one, in their own order, so that
 * a filter in force is never out of sight.
 */
export function foldOptions<Option extends FacetOption>(
  options: readonly Option[],
  selected: ReadonlySet<string>,
  limit: number,
): readonly Option[] {
  // Folding a single row away would cost the line it saves.
  if (options.length <= limit + 1) return options;
  return options.filter((option, i) => i < limit || selected.has(option.value));
}

/** A copy of `selected` with `value` added or taken out. */
export function toggled(selected: ReadonlySet<string>, value: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(value)) next.add(value);
  return next;
}

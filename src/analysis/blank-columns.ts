import type { ViewColumn, ViewDefinition } from '../dataset';

/**
 * The columns of a view that are blank by their own doing, in the order of the view: one that is only computed from others
 * among `names` says nothing more, and is left out.
 */
export function blankColumns(view: ViewDefinition, names: readonly string[]): ViewColumn[] {
  const columns = view.columns.filter(({ name }) => names.includes(name));
  const printed = columns.filter(isPrinted);
  const sources = new Set(printed.flatMap(({ from }) => from));
  return columns.filter(
    (column) => printed.includes(column) || !column.from.every((source) => sources.has(source)),
  );
}

/** A column that a file brings under the same name. */
const isPrinted = ({ name, from }: ViewColumn): boolean =>
  from.length === 1 && from[0]?.split('.')[1] === name;

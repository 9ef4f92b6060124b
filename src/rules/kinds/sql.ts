import type { ViewColumn } from '../../dataset';
import { identifier, literal } from '../../engine';

/** Columns as a list, a source's name before each if there is one. */
export const columnList = (columns: readonly Pick<ViewColumn, 'name'>[], of?: string): string =>
  columns.map(({ name }) => qualified(name, of)).join(', ');

export const qualified = (name: string, of?: string): string =>
  of === undefined ? identifier(name) : `${of}.${identifier(name)}`;

/** The lines of a SELECT list, one under the other; what is FALSE or empty is left out. */
export const selectList = (lines: readonly (string | false)[]): string =>
  lines.filter((line) => line !== false && line !== '').join(',\n         ');

export const as = (sql: string, name: string): string => `${sql} AS ${identifier(name)}`;

/** The places or values of several rows as one text, in the order of the document; NULL where there are none. */
export function joined(text: string, order: string | undefined, separator: string, filter: string): string {
  // sorted as lists: an ordered string_agg takes ten times as long over many small groups
  const rows = (item: string): string =>
    `list_sort(list(${item}) FILTER (WHERE (${filter}) AND ${text} IS NOT NULL))`;
  const texts =
    order === undefined
      ? rows(text)
      : `list_transform(${rows(`{'at': ${identifier(order)}, 'text': ${text}}`)}, lambda row: row.text)`;
  return `array_to_string(${texts}, ${literal(separator)})`;
}

/** Columns by name and those of `more`, each once. */
export const withColumns = (
  columns: readonly Pick<ViewColumn, 'name'>[],
  more: readonly string[],
): { name: string }[] =>
  [...new Set([...columns.map(({ name }) => name), ...more])].map((name) => ({ name }));

/** Name under which a relation says that a blank in a column leaves a row open. */
export const blankAlias = (name: string): string => `blank_${name}`;

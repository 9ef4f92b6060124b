import type { ColumnType, ViewColumn, ViewDefinition } from '../../dataset';
import { columnsOfAll } from './reads';
import { isNumeric, typeOf } from './value-type';
import type { Expression } from '../expression';

/** A column that a kind offers, made from what `reads` reads of the view. */
export function offer(
  base: ViewDefinition,
  name: string,
  type: ColumnType,
  zh: string,
  en: string,
  reads: readonly (Expression | undefined)[] = [],
  note?: ViewColumn['note'],
): ViewColumn {
  const names = columnsOfAll(reads);
  const from = base.columns.filter((column) => names.includes(column.name)).flatMap((column) => column.from);
  return { name, type, label: { zh, en }, from: [...new Set(from)], ...(note && { note }) };
}

/** The type that all of several quantities share, else a plain number. */
export function sharedType(base: ViewDefinition, expressions: readonly Expression[]): ColumnType {
  const columns = new Map(base.columns.map(({ name, type }) => [name, type]));
  const types = new Set(expressions.map((expression) => typeOf(expression, { columns, params: {} })));
  types.delete(undefined);
  const [only] = types;
  return types.size === 1 && only && isNumeric(only) ? only : 'number';
}

import { tableNamed } from '../tables';
import type { ColumnDefinition, ColumnType } from '../types';
import type { ViewColumn } from '../view-types';
import { column } from '../columns';

/** Columns a view takes over from a canonical table unchanged. */
export function carried(table: string, ...names: string[]): ViewColumn[] {
  return names.map((name) => {
    const found = tableNamed(table).columns.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`${table} has no column ${name}`);
    return { ...withoutKey(found), from: [`${table}.${name}`] };
  });
}

function withoutKey({ key: _key, ...rest }: ColumnDefinition): ColumnDefinition {
  return rest;
}

type Extra = Parameters<typeof column>[4];

/** A column computed by the view, with the canonical columns it comes from. */
export const computed = (
  name: string,
  type: ColumnType,
  zh: string,
  en: string,
  from: readonly string[],
  extra: Extra = {},
): ViewColumn => ({ ...column(name, type, zh, en, extra), from });

export const whose: readonly ViewColumn[] = carried(
  'evaluation',
  'evaluation_id',
  'project_name',
  'region',
  'year',
  'department',
  'unit',
  'kind',
);

export const where = (table: string): ViewColumn[] => carried(table, 'source_id', 'locator');

import type { ColumnDefinition, TableDefinition } from '../../dataset';
import { moneyUnits, type MoneyUnit } from '../values';

/** A header cell that names a canonical column. */
export interface MappedColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  /** As printed. */
  readonly header: string;
  readonly column: ColumnDefinition;
  /** Unit of bare amounts, where the header names one: `预算（元）`. */
  readonly moneyUnit?: MoneyUnit;
  /** Bare numbers are percent: `执行率（%）`. */
  readonly percent?: true;
}

/** A header cell that names no column of the table. */
export interface UnknownColumn {
  readonly index: number;
  readonly header: string;
}

export interface HeaderMatch {
  readonly table: TableDefinition;
  readonly mapped: readonly MappedColumn[];
  /** Cells with a text that is no column; blank cells are left out. */
  readonly unknown: readonly UnknownColumn[];
}

/** Maps every header cell to a column of `table`, by English name, label or further Chinese header. */
export function matchHeader(fields: readonly string[], table: TableDefinition): HeaderMatch {
  const names = namesOf(table);
  const mapped: MappedColumn[] = [];
  const unknown: UnknownColumn[] = [];
  fields.forEach((header, index) => {
    const found = mapCell(header, names);
    if (found) mapped.push({ index, header: header.trim(), ...found });
    else if (header.trim() !== '') unknown.push({ index, header: header.trim() });
  });
  return { table, mapped, unknown };
}

/** Headers that name a person or how to reach one: their columns are never loaded nor shown. */
export const isPersonal = (header: string): boolean =>
  /负责人|填表人|联系人|经办人|姓名|电话|手机|联系方式|身份证|邮箱/u.test(header.normalize('NFKC'));

const headerKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/gu, '');

function namesOf(table: TableDefinition): ReadonlyMap<string, ColumnDefinition> {
  const names = new Map<string, ColumnDefinition>();
  for (const column of table.columns) {
    for (const name of [column.name, column.label.zh, column.label.en, ...(column.headers ?? [])]) {
      names.set(headerKey(name), column);
    }
  }
  return names;
}

type Mapping = Pick<MappedColumn, 'column' | 'moneyUnit' | 'percent'>;

const bracketed = /[([【]([^()[\]【】]*)[)\]】]$/u;

function mapCell(header: string, names: ReadonlyMap<string, ColumnDefinition>): Mapping | undefined {
  const key = headerKey(header);
  const whole = names.get(key);
  if (whole) return { column: whole };
  const bracket = bracketed.exec(key);
  const column = bracket ? names.get(key.slice(0, bracket.index)) : undefined;
  return column && withUnit(column, (bracket?.[1] ?? '').replace(/^单位:?/u, ''));
}

/** A unit that the column's type cannot have leaves the cell unmapped: 预算（美元） is not 万元. */
function withUnit(column: ColumnDefinition, unit: string): Mapping | undefined {
  const moneyUnit = moneyUnits.find((candidate) => candidate === unit);
  const isPercent = unit === '%';
  switch (column.type) {
    case 'money':
      return moneyUnit && { column, moneyUnit };
    case 'fraction':
      return isPercent ? { column, percent: true } : undefined;
    case 'number':
    case 'integer':
      return moneyUnit || isPercent ? undefined : { column };
    default:
      return { column };
  }
}

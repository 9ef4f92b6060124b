import { headerColumns, type HeaderColumn } from './column-map';
import { indicatorRole, type IndicatorRole } from './indicator-header';
import type { Line } from './lines';

/** The weight of a class or sub-class, where each level prints its own: 一级指标 | 分值 | 二级指标 | 分值 | … */
export type TableRole = IndicatorRole | 'weight1' | 'weight2';
export type IndicatorColumn = HeaderColumn<TableRole>;

/** The columns of an indicator table, from its one or two header rows. */
export function indicatorColumns(headers: readonly Line[]): IndicatorColumn[] {
  const columns: IndicatorColumn[] = headerColumns<TableRole>(headers, indicatorRole);
  const isLevel = ({ role }: IndicatorColumn): boolean => role?.startsWith('level') ?? false;
  return columns.map((column, index) => {
    if (column.role !== 'weight' || !columns.slice(index + 1).some(isLevel)) return column;
    const level = columns.slice(0, index).findLast(isLevel)?.role;
    return { ...column, role: level === 'level1' ? 'weight1' : 'weight2' };
  });
}

/** Headers from the first level on that no column of the tables stands for: they are in the source cells only. */
export function unmapped(columns: readonly IndicatorColumn[]): string[] {
  const start = columns.findIndex(({ role }) => role !== undefined);
  return columns.slice(start).flatMap(({ role, header }) => (role === undefined ? [header] : []));
}

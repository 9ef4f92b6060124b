import type { ReadIndicators } from '../form/table';
import { normaliseLevel } from '../values';
import { declarerOf } from './caption';
import { tablePlace, type ReportTable } from './report-grids';

const frameworkClasses = new Set(['决策', '过程', '投入', '管理', '项目决策', '项目过程', '项目管理']);

/** The evaluator's framework has 决策 and 过程 among its classes; a unit's own table scores its target indicators. */
export function schemeOf({ kind }: ReportTable, rows: ReadIndicators['rows']): 'framework' | 'performance' {
  const isFramework = rows.some(({ row }) => frameworkClasses.has(normaliseLevel(row.level1 ?? '')));
  return kind !== 'target' && isFramework ? 'framework' : 'performance';
}

/** Labels of target tables, where there are several: who declared each, else the caption. */
export function declarers(tables: readonly ReportTable[], project: string | null): Map<ReportTable, string> {
  const targets = tables.filter(({ kind }) => kind === 'target');
  const labels = new Map<ReportTable, string>();
  if (targets.length < 2) return labels;
  for (const table of targets) {
    const label = declarerOf(table.caption.text, project) || table.caption.text || tablePlace(table);
    const isTaken = [...labels.values()].includes(label);
    labels.set(table, isTaken ? `${label}（${tablePlace(table)}）` : label);
  }
  return labels;
}

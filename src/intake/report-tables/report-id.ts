import { evaluationIdOf } from '../draft';
import type { Facts } from '../form/table';
import type { ReportPart } from './parts';
import { tablePlace, type ReportTable } from './report-grids';

/** The id of a report's evaluation. One without a name takes its title or caption in the name's place, in the id only. */
export function idOf({ title }: ReportPart, tables: readonly ReportTable[], facts: Facts): string {
  const text = (column: 'region' | 'year' | 'unit' | 'kind'): string => facts.valueOf(column) ?? '';
  const [table] = tables;
  const stand = [title?.text, table?.caption.text, table && tablePlace(table)].find((name) => name);
  return evaluationIdOf({
    region: text('region'),
    year: text('year'),
    project: facts.valueOf('project_name') ?? stand ?? '',
    unit: text('unit'),
    kind: text('kind'),
  });
}

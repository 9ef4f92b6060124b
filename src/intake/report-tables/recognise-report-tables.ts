import type { SourceDocument } from '../document';
import type { Draft } from '../draft';
import { formGrids } from '../form';
import { withoutPersons } from '../form/head';
import type { ReportOptions } from './options';
import { reportParts } from './parts';
import { ReportReader } from './report-reader';
import { reportTables } from './report-grids';
import { reportsOf } from './reports';

/**
 * Finds the evaluation reports of a document and reads their tables: the scoring table (评分表) and the target tables
 * (绩效目标表). Each belongs to the report whose title stands before it. Self-evaluation forms are left to
 * `recogniseForms`. What title and text do not make sure of the evaluation stays blank, with a remark.
 */
export function recogniseReportTables(source: SourceDocument, options: ReportOptions = {}): Draft {
  const document = options.keepPersonal ? source : withoutPersons(source);
  const forms = formGrids(document);
  const reader = new ReportReader(options);
  for (const part of reportParts(document)) {
    const tables = reportTables(part.grids, (grid) => forms.has(grid));
    const holdsForm = part.grids.some(({ grid }) => forms.has(grid));
    for (const report of reportsOf(part, tables, holdsForm)) reader.readReport(report);
  }
  return reader.draft();
}

import { projectOfCaption } from './caption';
import { hasChapters, type ReportPart } from './parts';
import type { ReportTable } from './report-grids';

/** One evaluation of a document: its part of the text and its tables. */
export interface Report {
  readonly part: ReportPart;
  readonly tables: readonly ReportTable[];
  /** Whether the text of the part is on this evaluation only. */
  readonly isAlone: boolean;
}

/**
 * The evaluations of one part. A titled part is one, if it has tables or chapters; one that brings nothing beside a
 * self-evaluation form is that form's. Without a title, scoring tables of different projects are one each.
 */
export function reportsOf(part: ReportPart, tables: readonly ReportTable[], holdsForm: boolean): Report[] {
  if (part.title) {
    return tables.length > 0 || (hasChapters(part) && !holdsForm) ? [{ part, tables, isAlone: true }] : [];
  }
  const groups: ReportTable[][] = [];
  let waiting: ReportTable[] = [];
  for (const table of tables) {
    waiting.push(table);
    if (table.kind !== 'scoring') continue;
    const same = groups.find((group) => sameProject(group, table));
    if (same) same.push(...waiting);
    else groups.push(waiting);
    waiting = [];
  }
  groups.at(-1)?.push(...waiting);
  return groups.map((group) => ({ part, tables: group, isAlone: groups.length === 1 }));
}

function sameProject(group: readonly ReportTable[], { caption }: ReportTable): boolean {
  const name = projectOfCaption(caption.text);
  return group.some((table) => table.kind === 'scoring' && projectOfCaption(table.caption.text) === name);
}

import { isFundHeader } from './fund/fund-header';
import { isGoalHeader } from './head/goal-header';
import { isFormTitle } from './head/heading';
import { isIndicatorHeader } from './table/indicator-header';
import { fieldOf, type Field } from './head/labels';
import type { Grid } from '../document';
import { topLines, type Line } from './table/lines';
import { pairsOf } from './head/pairs';
import { forLabels, headerKey } from './table/words';

/** What makes a row tell of a form. */
export type Marker = 'flat' | 'tasks' | 'indicator' | 'fund' | 'goal' | 'project' | 'title';

const naming: ReadonlySet<Field | undefined> = new Set([
  'project_name',
  'whole',
  'department',
  'unit',
  'region',
  'year',
] as const);

/** Headers of lists that tell projects apart by a number. */
const numberHeader = /^(?:评价|项目|单位)(?:编号|编码|代码)$|^evaluation_id$/iu;

/** Characters of which every marker has some: most rows of a large sheet have none, and are looked at no further. */
const hint = /指\s*标|预\s*算|执\s*行|支\s*出|到\s*位|批\s*复|申\s*请|目\s*标|名\s*称|任\s*务|自\s*[评我]/u;

const known = new WeakMap<Line, Marker | 'none'>();

/** The marker of a row, if it is one. `flat` is the header of a list with one project or indicator a row. */
export function markerOf(line: Line): Marker | undefined {
  // Asked for when forms are told apart, and again when their rows are.
  const marker = known.get(line) ?? findMarker(line) ?? 'none';
  known.set(line, marker);
  return marker === 'none' ? undefined : marker;
}

const namesRow = (header: string): boolean =>
  naming.has(fieldOf(header)) || numberHeader.test(headerKey(header));

/** Rows in which the header of a list is looked for. */
const topRows = 40;

/** Whether a grid is a list with one project or indicator a row, told by its first rows. */
export const isList = (grid: Grid): boolean =>
  topLines(grid, topRows).some((line) => markerOf(line) === 'flat');

function findMarker(line: Line): Marker | undefined {
  if (!line.cells.some(({ text }) => hint.test(text))) return undefined;
  const isTable = isIndicatorHeader(line) || isFundHeader(line);
  if (isTable && line.cells.some(({ text }) => namesRow(text))) return 'flat';
  if (isTaskHeader(line)) return 'tasks';
  if (isIndicatorHeader(line)) return 'indicator';
  if (isFundHeader(line)) return 'fund';
  if (isGoalHeader(line)) return 'goal';
  if (pairsOf(line).some(({ label }) => ['project_name', 'whole'].includes(fieldOf(label) ?? ''))) {
    return 'project';
  }
  if (line.cells.length <= 2 && line.cells.some(({ text }) => isFormTitle(text))) return 'title';
  return undefined;
}

const isTask = forLabels((text): boolean =>
  /^(?:年度)?(?:重点|主要)?(?:工作)?任务名称$|^工作任务$/u.test(headerKey(text)),
);

/** Whether a header stands over the names of tasks. */
export const isTaskName = (text: string): boolean => isTask(text) ?? false;

/** The header of a department's main tasks of the year. */
const isTaskHeader = (line: Line): boolean =>
  line.cells.length >= 3 && line.cells.some(({ text }) => isTaskName(text)) && !isIndicatorHeader(line);

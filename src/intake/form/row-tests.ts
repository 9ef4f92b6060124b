import { fundSourceOf } from './fund/fund-source';
import type { FundRole } from './fund/fund-header';
import { goalRole, type GoalRole } from './head/goal-header';
import { isFormTitle } from './head/heading';
import { fieldOf, isPersonalLabel, type Field } from './head/labels';
import { underHeaders, type HeaderColumn } from './table/column-map';
import { lastColumn, type Line } from './table/lines';
import { isTotalLabel } from './table/total-label';
import { isNumeral, plain } from './table/words';

const closing: ReadonlySet<Field | undefined> = new Set([
  'grade',
  'total_score',
  'reporter',
  'year',
] as const);

/** Whether a label closes the indicator table: what follows is on the form as a whole. */
export const endsTable = (label: string): boolean => closing.has(fieldOf(label)) || isPersonalLabel(label);

/** Whether a row above the first labels is a heading: a single text, or a title. */
export const isHeadingLine = ({ cells }: Line): boolean =>
  cells.length === 1 || cells.some(({ text }) => isFormTitle(text));

/** Whether a row begins with the label of totals. */
export const isTotal = ({ cells }: Line): boolean => {
  const label = cells.find(({ text }) => !isNumeral(text));
  return label !== undefined && isTotalLabel(label.text) && label === cells[0];
};

/** Whether a row of a fund block names a source that is known. */
export const namesSource = ({ cells }: Line): boolean =>
  cells.some(({ text }) => fundSourceOf(text) !== undefined);

/** Whether a row has a number below the headers of a fund block. */
export function holdsAmount(line: Line, columns: readonly HeaderColumn<FundRole>[]): boolean {
  const first = Math.min(...columns.filter(({ role }) => role).map(({ from }) => from));
  return line.cells.some((cell) => lastColumn(cell) >= first && isNumeral(cell.text));
}

/** A row of goals: cells below the header, and left of them nothing but the label of the block. */
export function isGoalRow(line: Line, columns: readonly HeaderColumn<GoalRole>[]): boolean {
  const start = columns[0]?.from ?? 0;
  const left = line.cells.filter(({ column }) => column < start);
  return left.every(({ text }) => goalRole(text) !== undefined) && underHeaders(columns, line).own.size > 0;
}

/** Whether a row is a note: 注：…, 填表说明：…, 其他需要说明的问题. */
export const isNote = ({ cells }: Line): boolean => {
  const text = plain(cells[0]?.text ?? '');
  return (
    /^(?:[(【]?(?:注|备注|附注|说明|填表说明|填报说明|填写说明|注意事项)[)】]?)(?:[:：\d]|$)/u.test(text) ||
    /^(?:其他|其它)(?:需要|需)?(?:说明|补充)/u.test(text)
  );
};

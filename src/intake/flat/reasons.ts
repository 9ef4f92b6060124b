import type { Bilingual } from '../../dataset';
import { say } from '../error';

/** Why rows and cells of flat tables are not loaded, or only with a remark. */
export const total = say('合计行，不作为项目载入', 'a row of sums, not loaded as a project');
export const footing = say('表下的说明，不是数据行', 'a note below the table, no data');
export const section = say('分组标题行，不是数据行', 'the heading of a group of rows, no data');
export const noProject = say(
  '项目名称为空，这一行无法归属',
  'the project is blank, so the row belongs nowhere',
);
export const repeated = say('与先前的行相同，没有新内容', 'repeats an earlier row and brings nothing new');
export const differs = say(
  '项目与先前的行相同，内容不同处取先出现的',
  'names the project of an earlier row; where they differ the first is kept',
);
export const nameless = say(
  '有分值或得分，但没有指标名称和指标值，未作为指标载入',
  'has points but neither name nor value of an indicator; not loaded as one',
);
export const assumedProject = say(
  '项目名称为空，自这一行起按上一行的项目读取，请核对',
  'the project is blank: taken for the one above from this row on; please check',
);
export const tooLong = (cells: number, width: number): Bilingual =>
  say(
    `有 ${cells} 格，多于表头的 ${width} 格，各列可能错位`,
    `${cells} cells where the header has ${width}; they may be in the wrong columns`,
  );
export const tooShort = (width: number): Bilingual =>
  say(
    `格数少于表头的 ${width} 格，缺的按空值载入`,
    `fewer cells than the header's ${width}; the missing ones are blank`,
  );
export const carriedClass = say(
  '一级、二级指标空白处按上一行读取（自这一行起）',
  'a blank class is read as that of the row above (from this row on)',
);
export const waitingColumn = say(
  '这一列对应哪个字段尚未确认，按数据未提供处理',
  'what the column holds is not confirmed; treated as not supplied',
);
export const waitingUnit = say(
  '金额单位未写明，且数额过大，不似万元，确认前按数据未提供处理',
  'no unit is stated and the amounts are too large for 万元; not supplied until confirmed',
);
export const waitingPercent = say(
  '未写明是否百分数，或与数值不符，确认前按数据未提供处理',
  'whether these are percents is not stated, or does not fit the figures; not supplied until confirmed',
);

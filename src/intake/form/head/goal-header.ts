import { forLabels, headerKey, plain } from '../table/words';
import type { Line } from '../table/lines';

/** The columns of the block of yearly goals; `adjusted` is the goal after a change during the year. */
export type GoalRole = 'goal' | 'adjusted' | 'outcome';

const roles: readonly (readonly [GoalRole, RegExp])[] = [
  ['adjusted', /^(?:年中|全年|年度)?调整后?(?:的)?(?:绩效|总体|年度)*目标$/u],
  [
    'goal',
    /^(?:年初|年度|全年|年|项目|总体|绩效|预期|设定|计划|预定|当年|本年度?|部门|整体|支出)*目标(?:内容)?$/u,
  ],
  [
    'outcome',
    /^(?:全年|年度|年末|总体|绩效|目标|实际|自评|项目)*完成(?:情况|结果)(?:综述|说明)?$|^实际完成$/u,
  ],
];

/** The role of a label of the goal block. */
export const goalRole = forLabels((text): GoalRole | undefined => {
  // 全年（调整）绩效目标 is another goal than 全年绩效目标.
  const key = headerKey(text.replace(/[（(](调整后?)[)）]/u, '$1'));
  return roles.find(([, form]) => form.test(key))?.[0];
});

/** Characters of a label; what is longer is a goal, not the header above it. */
const longestLabel = 24;

/**
 * The header of the goal block: a goal and, right beside it, an outcome that ends the row. Left of them stand labels
 * of the whole block, which may read like a goal themselves, so that of several goals the last counts.
 */
export function isGoalHeader(line: Line): boolean {
  const roles = goalRoles(line);
  const first = roles.findIndex((role) => role !== undefined);
  const heads = roles.slice(first);
  return (
    roles.includes('goal') &&
    roles.at(-1) === 'outcome' &&
    heads.every((role) => role !== undefined) &&
    line.cells.slice(0, first).every(({ text }) => plain(text).length <= longestLabel)
  );
}

/** The role of each header cell of the block, the labels of the whole block left out. */
export function goalRoles(line: Line): (GoalRole | undefined)[] {
  const found = line.cells.map(({ text }) => goalRole(text));
  const outcome = found.lastIndexOf('outcome');
  const goal = outcome < 0 ? -1 : found.lastIndexOf('goal', outcome);
  return found.map((role, index) =>
    index === outcome || index === goal || (role === 'adjusted' && index < outcome) ? role : undefined,
  );
}

import { say } from '../../error';

/** Why the cells below a header are not loaded. */
export const noColumn = say(
  '这一列没有对应的标准列，不载入',
  'no canonical column stands for this one; it is not loaded',
);

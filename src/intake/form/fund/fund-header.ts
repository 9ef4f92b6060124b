import { forLabels, headerKey } from '../table/words';
import type { Line } from '../table/lines';

/** The columns of `fund` that a fund block can print. */
export type FundRole =
  | 'initial_budget'
  | 'adjusted_budget'
  | 'executed'
  | 'received'
  | 'approved'
  | 'applied'
  | 'printed_rate'
  | 'weight'
  | 'score'
  | 'reason';

const roles: readonly (readonly [FundRole, RegExp])[] = [
  ['initial_budget', /^年初(?:部门)?预算(?:批复|安排)?(?:数|额|金额|总额|资金)?$/u],
  [
    'adjusted_budget',
    /^(?:全年|年末|调整后?(?:的)?|年中调整后?|调整后全年|全年调整后?)预算(?:数|额|金额|总额|资金)?$/u,
  ],
  ['executed', /^(?:全年|年度|当年|本年)?(?:实际|预算)?(?:执行|支出)(?:数|额|金额|总额|资金)$|^实际支出$/u],
  ['received', /^(?:全年)?(?:实际)?(?:资金)?(?:实际)?到位(?:资金)?(?:数|额|金额|总额)?$/u],
  ['approved', /^(?:预算)?批复(?:预算)?(?:数|额|金额|资金)?$/u],
  ['applied', /^(?:预算)?申请(?:数|额|金额|资金)?$/u],
  ['printed_rate', /^(?:全年|预算|资金|全年预算|资金预算)?执行率%?$/u],
  ['weight', /^(?:预算)?(?:执行率)?(?:分值|权重|标准分|满分)$/u],
  ['score', /^(?:预算)?(?:执行率)?(?:自评)?得分$/u],
  ['reason', /(?:偏差|未完成|未执行|结余|结转)[^率度]{0,6}(?:原因|说明|情况)|^原因(?:说明|分析)?$/u],
];

/** Columns whose cells are amounts of money. */
export const amountRoles: ReadonlySet<FundRole> = new Set([
  'initial_budget',
  'adjusted_budget',
  'executed',
  'received',
  'approved',
  'applied',
]);

/** The role of a header cell of a fund block. 预算数 alone is none: it does not say which budget. */
export const fundRole = forLabels((header): FundRole | undefined => {
  const key = headerKey(header);
  return roles.find(([, form]) => form.test(key))?.[0];
});

/** Whether a row is the header of a fund block: two of its columns, one of them an amount. */
export function isFundHeader(line: Line): boolean {
  const found = new Set(line.cells.map(({ text }) => fundRole(text)));
  found.delete(undefined);
  return found.size >= 2 && [...amountRoles].some((role) => found.has(role));
}

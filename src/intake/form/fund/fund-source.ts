import { forLabels, headerKey } from '../table/words';

/** The rows of a fund block that `fund` knows. */
export type FundSource = 'total' | 'fiscal' | 'carryover' | 'other';

const sources: readonly (readonly [FundSource, RegExp])[] = [
  ['total', /^(?:年度|本年度?|当年|全年|项目|实施期)*(?:资金|预算)?(?:总额|总金额|总计|合计|总量)$/u],
  ['fiscal', /^(?:当年|本年度?|年度|全年|本级)*财政(?:性|预算)?(?:拨款|资金|拨款资金)(?:小计|合计)?$/u],
  [
    'carryover',
    /^(?:上年度?|以前年度|历年|往年)*(?:财政)?(?:结转|结余|结转结余|结余结转)(?:和结余)?(?:资金|拨款)?$/u,
  ],
  ['other', /^(?:其他|其它)(?:来源)?(?:资金|来源)?$/u],
];

/** The fund source a row's label names: `其中：当年财政拨款` is `fiscal`. Undefined for 省级资金, 基本支出 and the like. */
export const fundSourceOf = forLabels((label): FundSource | undefined => {
  const key = headerKey(headerKey(label).replace(/^其中[:：-]?/u, ''));
  return sources.find(([, form]) => form.test(key))?.[0];
});

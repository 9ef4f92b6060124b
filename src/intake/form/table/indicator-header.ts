import { forLabels, headerKey, plain } from './words';
import type { Line } from './lines';

/** What a column of an indicator table holds. */
export type IndicatorRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  /** ≥ = ≤, or 定性 and 定量. */
  | 'relation'
  | 'unit'
  | 'target'
  /** The target after an adjustment during the year, where it has a column of its own. */
  | 'adjusted'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason';

const roles: readonly (readonly [IndicatorRole, RegExp])[] = [
  ['level1', /^一级(?:绩效|评价)?指标(?:名称)?$/u],
  ['level2', /^二级(?:绩效|评价)?指标(?:名称)?$/u],
  ['level3', /^三级(?:绩效|评价)?指标(?:名称|内容)?$|^(?:绩效|评价)?指标(?:名称|内容)$|^具体指标$/u],
  ['level4', /^四级(?:绩效|评价)?指标(?:名称)?$/u],
  ['relation', /^(?:指标值?)?(?:符号|(?:运算|计算|比较|关系)(?:符号?|关系))$|^指标(?:性质|属性|方向|类型)$/u],
  ['unit', /^(?:计量|度量|指标值?)?单位$/u],
  ['adjusted', /^(?:年中)?调整后?(?:的)?(?:指标|目标)值$/u],
  [
    'target',
    /^(?:年度|全年|年初|预期|设定|计划|绩效|申报|当年|本年度?)*(?:指标|目标|计划|预期)值$|^年初设定值$/u,
  ],
  [
    'actual',
    /^(?:年度|全年|年末|目标|当年|本年度?)*(?:实际)?(?:指标)?(?:实际)?完成(?:指标)?(?:值|情况|数)$|^(?:全年|年度)?实际(?:指标)?值$|^实际完成$/u,
  ],
  ['weight', /^(?:指标|标准|设定|评价)*(?:分值|权重|满分)(?:权重|分值|分|值)?$|^标准分$/u],
  ['score', /^(?:自评|专家|指标|实际|评价|考评|单位|最终|评审)*(?:得分|评分|自评分)(?:值|数)?$|^自评分$/u],
  [
    'reason',
    /(?:偏差|偏离|差异|未完成|未达标|未达到|扣分|失分)[^率度]{0,6}(?:原因|理由|说明|情况)|^(?:存在问题及)?原因分析/u,
  ],
];

/** The role of a header cell of an indicator table. */
export const indicatorRole = forLabels((header): IndicatorRole | undefined => {
  const key = headerKey(header);
  return roles.find(([, form]) => form.test(key))?.[0];
});

const levels: ReadonlySet<IndicatorRole> = new Set(['level1', 'level2', 'level3', 'level4']);
const values: ReadonlySet<IndicatorRole> = new Set(['target', 'adjusted', 'actual', 'weight', 'score']);

/** Whether a row is the header of an indicator table: two levels of indicators, or their names and a value. */
export function isIndicatorHeader(line: Line): boolean {
  const found = new Set(line.cells.map(({ text }) => indicatorRole(text)));
  const named = [...levels].filter((role) => found.has(role)).length;
  return named >= 2 || (found.has('level3') && [...values].some((role) => found.has(role)));
}

const partNames = /^(?:内容|名称|指标内容|数值|值|指标|文字描述|数字)$/u;

/** Whether the row below such a header names the parts of its columns. */
export function isSecondHeader(line: Line): boolean {
  const found = line.cells.map(({ text }) => indicatorRole(text));
  const isName = line.cells.every(({ text }, index) => found[index] ?? partNames.test(plain(text)));
  return isName && found.some((role) => role !== undefined) && !isIndicatorHeader(line);
}

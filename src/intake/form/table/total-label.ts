import { forLabels, headerKey, plain } from './words';

const total =
  /^(?:自评|评价|绩效|绩效自评|综合|最终|总体)*(?:总分|总得分|总评分|总分值|得分|综合得分|得分合计|分值合计)$|^(?:合计|总计)(?:得分|分值)?$/u;
const score = /得分|总评分/u;

/** Whether a cell labels the row of totals of an indicator table: 总分, 合计, 综合得分. */
export const isTotalLabel = (text: string): boolean => isTotal(text) ?? false;

const isTotal = forLabels((text): boolean => total.test(headerKey(text)) && headerKey(text) !== '得分');

/** Whether such a label means the points reached, and not those that can be reached: 综合得分. */
export const saysScore = (text: string): boolean => score.test(headerKey(text));

/** Whether a cell labels the subtotal of a class: 小计, 产出指标小计, and 合计 below a class. */
export const isSubtotalLabel = (text: string): boolean =>
  text.includes('计') && /小计$/u.test(headerKey(text));

const grades = /^(?:优秀?|良好?|中等?|差|一般|较差|合格|不合格|基本合格)$/u;

/** Whether a cell is nothing but a grade. */
export const isGrade = (text: string): boolean => grades.test(plain(text));

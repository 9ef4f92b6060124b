import type { Bilingual } from '../../dataset';
import { allowedFunctions } from '../expression';
import type { Candidate } from './candidate';
import { choiceCandidates, columnCandidates } from './columns';
import type { Outline } from './outline';

const functionNotes: Readonly<Record<string, Bilingual>> = {
  abs: { zh: '绝对值', en: 'absolute value' },
  round: { zh: '四舍五入（数，小数位）', en: 'round (number, decimals)' },
  floor: { zh: '向下取整', en: 'round down' },
  ceil: { zh: '向上取整', en: 'round up' },
  sqrt: { zh: '平方根', en: 'square root' },
  least: { zh: '最小的一个', en: 'the least of them' },
  greatest: { zh: '最大的一个', en: 'the largest of them' },
  coalesce: { zh: '第一个不为空的值', en: 'the first that is not blank' },
  nullif: { zh: '两者相等则为空', en: 'blank where both are equal' },
  length: { zh: '字数', en: 'number of characters' },
  lower: { zh: '转为小写', en: 'lower case' },
  trim: { zh: '去掉首尾空格', en: 'without spaces around' },
  replace: { zh: '替换（文字，原文，新文）', en: 'replace (text, old, new)' },
  concat: { zh: '连接文字', en: 'join texts' },
  days_between: { zh: '相差天数（起，止）', en: 'days from one date to another' },
  wilson_low: { zh: '95% 区间下限（比例，样本数）', en: 'lower end of the 95% interval (share, n)' },
  wilson_high: { zh: '95% 区间上限（比例，样本数）', en: 'upper end of the 95% interval (share, n)' },
};

const operators: readonly (readonly [string, Bilingual])[] = [
  ['AND', { zh: '并且', en: 'both hold' }],
  ['OR', { zh: '或者', en: 'one holds' }],
  ['NOT', { zh: '不', en: 'does not hold' }],
  ['IS NULL', { zh: '为空', en: 'is blank' }],
  ['IS NOT NULL', { zh: '不为空', en: 'is not blank' }],
  ['IN', { zh: '是其中之一', en: 'is one of' }],
  ['BETWEEN', { zh: '在两者之间', en: 'lies between' }],
  ['LIKE', { zh: '文字符合，% 代表任意文字', en: 'text is like; % stands for any text' }],
  ['CASE', { zh: '分情况取值', en: 'value by case' }],
  ['WHEN', { zh: '当', en: 'when' }],
  ['THEN', { zh: '则取', en: 'then' }],
  ['ELSE', { zh: '否则取', en: 'else' }],
  ['END', { zh: 'CASE 结束', en: 'end of CASE' }],
  ['DATE', { zh: "日期，写作 DATE '2024-12-31'", en: "a date: DATE '2024-12-31'" }],
  ['TRUE', { zh: '是', en: 'yes' }],
  ['FALSE', { zh: '否', en: 'no' }],
];

const lastComparison = /([a-z_][a-z0-9_]*)\s*(?:=|<>|!=|(?:not\s+)?in\s*\([^()]*)\s*('?)[\p{L}\p{N}_-]*$/iu;

/** What may follow `written`, the part of an expression before the cursor. */
export function expressionCandidates(outline: Outline, written: string): Candidate[] {
  const comparison = lastComparison.exec(written);
  const choices = comparison ? choiceCandidates(outline.view, comparison[1] ?? '') : [];
  if (isInText(written)) return choices;
  const quoted = choices.map((choice) => ({ ...choice, insert: `'${choice.word}'` }));
  if (/:[a-z0-9_]*$/i.test(written)) return parameterCandidates(outline, '');
  return [
    ...quoted,
    ...columnCandidates(outline.view),
    ...parameterCandidates(outline, ':'),
    ...functionCandidates,
    ...operators.map(([word, label]): Candidate => ({ word, kind: 'operator', label })),
  ];
}

const isInText = (written: string): boolean => (written.match(/'/g) ?? []).length % 2 === 1;

/** The file's own parameters, each behind `sign`. */
export const parameterCandidates = ({ params }: Outline, sign: string): Candidate[] =>
  params.map(({ name, label }) => ({
    word: `${sign}${name}`,
    kind: 'parameter',
    hint: { zh: '参数', en: 'parameter' },
    ...(label && { label }),
  }));

const functionCandidates: readonly Candidate[] = [...allowedFunctions.keys()].map((name) => {
  const label = functionNotes[name];
  return { word: name, kind: 'function', insert: `${name}(`, ...(label && { label }) };
});

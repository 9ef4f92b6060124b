import type { Bilingual } from '../../dataset';
import type { KindBlocks, KindName } from '../kinds';
import type { BasisFile, Format, ParameterType, RowOutcome, RuleFile, Severity, StepFile } from '../types';

const note = (zh: string, en: string): Bilingual => ({ zh, en });
type Notes<Word extends string> = Readonly<Record<Word, Bilingual>>;

const classes: Notes<RuleFile['class']> = {
  finding: note('问题', 'a finding'),
  review: note('需人工判断', 'a person must judge'),
  data_quality: note('数据质量', 'data quality'),
};

const statuses: Notes<RuleFile['status']> = {
  draft: note('草稿，不运行', 'draft, does not run'),
  active: note('启用', 'runs'),
  off: note('默认停用', 'off unless switched on'),
  retired: note('废止', 'retired'),
};

const severities: Notes<Severity> = {
  high: note('严重', 'severe'),
  medium: note('关注', 'attention'),
  low: note('提示', 'notice'),
};

const outcomes: Notes<RowOutcome> = {
  hit: note('问题', 'problem'),
  pass: note('通过', 'pass'),
  unknown: note('不可评', 'not evaluable'),
  na: note('不适用', 'not applicable'),
};

const kinds: Notes<BasisFile['kind']> = {
  regulation: note('法规，须有文件和核对日期', 'regulation, with document and day checked'),
  practice: note('统计惯例', 'practice'),
  arithmetic: note('算术', 'arithmetic'),
};

const ruleKinds: Notes<KindName> = {
  total: note('合计与应有数比较', 'a total against what it should be'),
  missing_member: note('每组应有一行', 'a row each group must have'),
  count_limit: note('行数限制', 'a limit on how many'),
  ratio_limit: note('比率限制', 'a limit on a ratio'),
  duplicate: note('重复', 'duplicates'),
  similar_text: note('文字几乎相同', 'nearly the same texts'),
  outlier: note('离群值，须人工判断', 'outliers, for a person to judge'),
};

const methods: Notes<KindBlocks['outlier']['method']> = {
  tukey: note('四分位距', 'interquartile range'),
  robust_z: note('稳健 z 值（中位数与 MAD）', 'robust z (median and MAD)'),
};

const types: Notes<ParameterType> = {
  fraction: note('比例，0.1 即 10%', 'share of one: 0.1 is 10%'),
  number: note('数值', 'number'),
  integer: note('整数', 'whole number'),
  money: note('金额，万元', 'money, 万元'),
  points: note('分', 'points'),
  choice: note('选项', 'one of the options'),
};

const roles: Notes<NonNullable<StepFile['role']>> = {
  printed: note('原文', 'as printed'),
  computed: note('计算', 'computed'),
  difference: note('差额', 'difference'),
  reference: note('对照', 'for comparison'),
};

/** How each format writes a value. */
export const formatNotes: Notes<Format> = {
  money: note('金额，1,234.50', 'money, 1,234.50'),
  percent: note('百分数，17.02%', 'percent, 17.02%'),
  printed_percent: note('百分数，末尾的零不写，80.6%', 'percent without trailing zeros, 80.6%'),
  points: note('百分点，2.18', 'percentage points, 2.18'),
  number: note('数值，至多六位小数', 'number, up to six decimals'),
  integer: note('整数', 'whole number'),
  date: note('日期', 'date'),
  text: note('原样', 'as it is'),
};

const byKey: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  class: classes,
  status: statuses,
  severity: severities,
  expect: outcomes,
  kind: { ...kinds, ...ruleKinds },
  method: methods,
  type: types,
  role: roles,
  format: formatNotes,
};

/** What a value means, from the key nearest to it that gives such values. */
export function valueNote(path: readonly (string | number)[], value: string): Bilingual | undefined {
  for (const step of [...path].reverse()) {
    const notes = Object.hasOwn(byKey, step) ? byKey[step] : undefined;
    if (notes) return Object.hasOwn(notes, value) ? notes[value] : undefined;
  }
  return undefined;
}

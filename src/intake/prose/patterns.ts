/** A fact that reports state in a fixed way, and the words they state it in. */
export interface Pattern {
  readonly table: string;
  readonly column: string;
  /** Finds the fact in one sentence; group `value` holds it as printed, group `level1` the class of a subtotal. */
  readonly words: RegExp;
  /** How sure it is that a sentence of these words states the fact, 0 to 1. */
  readonly confidence: number;
  /** Said of the value instead of what is printed. */
  readonly says?: string;
}

const points = '(?<value>\\d{1,3}(?:\\.\\d+)?)\\s*分';
const amount = '(?<value>\\d[\\d,，]*(?:\\.\\d+)?\\s*(?:万元|亿元|元))';
/** Between a word and its number: no other number, no end of the clause. */
const gap = '[^\\d，。；,;：:（）()]{0,10}[：:（(]?\\s*';
const copies = '(?<value>\\d[\\d,]*)\\s*(?:份|张|人次|人)';

const evaluation = (column: string, words: string, confidence: number): Pattern => ({
  table: 'evaluation',
  column,
  words: new RegExp(words, 'gu'),
  confidence,
});

const fund = (column: string, words: string, confidence = 0.8): Pattern => ({
  table: 'fund',
  column,
  words: new RegExp(`(?:${words})${gap}${amount}`, 'gu'),
  confidence,
});

const survey = (column: string, words: string, confidence: number, says?: string): Pattern => ({
  table: 'survey',
  column,
  words: new RegExp(words, 'gu'),
  confidence,
  ...(says !== undefined && { says }),
});

/** Every fact looked for. Of the amounts, a word of a stage must stand right before its number. */
export const patterns: readonly Pattern[] = [
  evaluation('total_score', `(?:综合评价|绩效评价|评价|自评)(?:总)?得分(?:为|是)?[：:]?\\s*${points}`, 0.95),
  evaluation('total_score', `总(?:得)?分(?:为|是)?[：:]?\\s*${points}`, 0.8),
  evaluation(
    'grade',
    '(?:绩效|评价)?(?:级别|等级|结论)(?:评定|评价)?(?:为|是)?[：:]?\\s*[“"「]?(?<value>优秀|良好|合格|不合格|优|良|中|差)[”"」]?(?![\\p{Script=Han}])',
    0.95,
  ),
  {
    table: 'subtotal',
    column: 'score',
    words: new RegExp(
      `(?:项目|部门)?(?<level1>决策|过程|产出|效益|满意度|成本)(?:类|方面|指标)?得分(?:为)?\\s*${points}`,
      'gu',
    ),
    confidence: 0.9,
  },
  fund('applied', '(?:预算)?申请(?:金额|资金|预算)|申报(?:金额|预算)|预算申请金额'),
  fund('approved', '批复(?:项目)?(?:专项)?(?:资金|金额|预算)?|批准投资金额|核定(?:预算|金额)'),
  fund('initial_budget', '年初(?:批复)?预算(?:数|金额)?'),
  fund('adjusted_budget', '全年预算(?:数|金额)?|调整后(?:的)?预算(?:数|金额)?|预算调整(?:为|至)'),
  fund('received', '(?:资金)?(?:实际)?到位(?:资金|金额)?|下达(?:预算)?(?:资金|金额)'),
  fund(
    'executed',
    '(?:资金)?实际(?:使用|支出|支付|执行)(?:资金|金额)?|累计[^，。；]{0,20}?(?:支付|支出)(?:合同款)?|支出金额',
  ),
  fund('contracted', '(?:实际)?中标(?:金额|价)|合同(?:金额|价|总价)'),
  fund('submitted', '送审(?:金额|价)'),
  fund('audited', '审定(?:金额|价)'),
  fund('returned', '(?:退回|交回|上缴)(?:财政)?(?:资金|金额)?'),
  fund('claimed_saving', '节约(?:财政)?(?:资金|金额)|招标结余(?:财政)?(?:资金)?', 0.7),
  survey('issued', `发放(?:了)?(?:调查)?(?:问卷|调查表)?[^\\d，。；]{0,6}${copies}`, 0.9),
  survey('returned', `(?:回收|收回)(?:了)?(?:有效)?(?:问卷|调查表)?[^\\d，。；]{0,6}${copies}`, 0.9),
  survey('returned', `提供(?:了)?\\s*(?<value>\\d+)\\s*份(?:满意度)?调查(?:表|问卷)`, 0.6),
  survey('valid', `有效(?:问卷|调查表)(?:为|共)?[^\\d，。；]{0,4}${copies}`, 0.9),
  survey(
    'satisfaction',
    '满意(?:度|率)(?:均|总体)?(?:为|达到?|是)?\\s*(?<value>\\d{1,3}(?:\\.\\d+)?\\s*%)',
    0.8,
  ),
  survey('conducted', '(?<value>未[^，。；]{0,40}?(?:开展|进行|组织)[^，。；]{0,12}满意度调查)', 0.85, '否'),
];

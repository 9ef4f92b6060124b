import { chineseDay, lastDay } from '../dates';
import { ownName, type Draft } from '../draft';
import { splitParts, wan } from '../funds';
import { ownForms, ownTables, plantsOf, reports, type Plant } from './plant';

const full = plantsOf('full-score-but-incomplete');
const reason = plantsOf('deviation-without-reason');
const over = plantsOf('over-target');
const low = plantsOf('low-execution-full-output');
const cap = plantsOf('score-cap-by-execution');
const plan = plantsOf('plan-baseline-changed');
const late = plantsOf('target-missed-not-penalised');
const deduction = plantsOf('deduction-without-problem');
const suggestion = plantsOf('problem-without-suggestion');

/** Progress of 85 % and so many points (thousandths) taken off one row in words; nothing else loses any. */
const halfDone =
  (below: number) =>
  (draft: Draft): boolean => {
    const [row] = draft.open('worded benefit');
    const isTouched = draft.indicators.some(({ taken, score }) => taken || score !== undefined);
    if (row?.weight === undefined || isTouched) return false;
    Object.assign(row, { taken: true, score: row.weight - below });
    if (below > 0) row.reason = '收费标准调整';
    draft.evaluation.progress = 0.85;
    draft.fixLoss(below);
    draft.put({ executed: draft.amount('adjusted_budget') });
    splitParts(draft);
    return true;
  };

/** A row in words that is not complete, so many points (thousandths) below its weight. */
const unfinished =
  (below: number) =>
  (draft: Draft): boolean => {
    const [row] = draft.open('worded benefit');
    if (row?.weight === undefined || !draft.reserve(below)) return false;
    Object.assign(row, { taken: true, actual: '部分完成，其余跨年实施', score: row.weight - below });
    if (below > 0) row.reason = '产权协调用时较多';
    return true;
  };

/** A row in words so many points (thousandths) below its weight, without a word why. */
const unexplained =
  (below: number) =>
  (draft: Draft): boolean => {
    const [row] = draft.open('worded benefit');
    if (row?.weight === undefined || !draft.reserve(below)) return false;
    Object.assign(row, { taken: true, score: row.weight - below });
    return true;
  };

/** A budget of 1,000 万元 of which so much (yuan) is spent, with or without a reason. */
const spent =
  (yuan: number, why?: string) =>
  (draft: Draft): boolean => {
    if (!draft.reserve(Math.max(0, 10_000 - yuan / 1_000))) return false;
    draft.put({ initial_budget: 1_000 * wan, adjusted_budget: 1_000 * wan, executed: yuan });
    if (why !== undefined) draft.total.reason = why;
    splitParts(draft);
    return true;
  };

/** What a unit's own form says of its results. */
const forms: readonly Plant[] = [
  full.hit('85 % done, full total', ['self-form'], ['total', 'amounts', 'progress'], { shape: halfDone(0) }),
  full.miss('85 % done, 99.9', ['self-form'], ['total', 'amounts', 'progress'], { shape: halfDone(100) }),
  full.hit('部分完成 with full marks', ownTables, [], { shape: unfinished(0) }),
  full.miss('部分完成 with points taken off', ownTables, [], { shape: unfinished(500) }),
  reason.hit('half a point lost without a reason', ownForms, [], { shape: unexplained(500) }),
  reason.miss('0.005 lost without a reason', ownForms, [], { shape: unexplained(5) }),
  reason.hit('execution of 89.99 % without a reason', ownForms, ['amounts'], {
    shape: spent(8_999_000),
    also: ['execution-low'],
  }),
  reason.miss('execution of 90 % without a reason', ownForms, ['amounts'], { shape: spent(9_000_000) }),
  reason.miss('execution of 85 % with a reason', ownForms, ['amounts'], {
    shape: spent(8_500_000, '尾款于次年支付'),
    also: ['execution-low'],
  }),
  over.hit('130 % of the target', ownTables, [], {
    shape: (draft) => surpass(draft, '≥200家', '260家'),
  }),
  over.miss('129.5 % of the target', ownTables, [], {
    shape: (draft) => surpass(draft, '≥200家', '259家'),
  }),
  over.miss('150 % of the middle of a range', ownTables, [], {
    shape: (draft) => surpass(draft, '100-200家', '225家'),
  }),
  low.hit('79.99 % spent, outputs full', ownForms, ['amounts'], {
    shape: spent(7_999_000, '尾款于次年支付'),
    also: ['execution-low', 'score-cap-by-execution'],
  }),
  low.miss('80 % spent, outputs full', ownForms, ['amounts'], {
    shape: spent(8_000_000, '尾款于次年支付'),
    also: ['execution-low'],
  }),
];

function surpass(draft: Draft, target: string, actual: string): boolean {
  const row = draft.open('quantity').find(({ score }) => score === undefined);
  if (!row) return false;
  Object.assign(row, { taken: true, target, actual, level3: ownName(draft, '惠及单位') });
  return true;
}

/** A report with 79 % of what was received spent, outputs at 88 %, and an exact total (thousandths). */
const capped =
  (total: number) =>
  (draft: Draft): boolean => {
    const rows = draft.indicators.filter(({ scheme }) => scheme === 'framework');
    if (rows.some(({ taken }) => taken)) return false;
    for (const row of rows) {
      if (row.level1 !== '产出' || row.weight === undefined) continue;
      Object.assign(row, { taken: true, score: row.weight * 0.88 });
    }
    draft.loss = 100_000 - total;
    draft.total.amounts = { approved: 1_000 * wan, received: 1_000 * wan, executed: 790 * wan };
    return true;
  };

/** A declared target and the plan the evaluation took for the same measure. */
const planned =
  (declared: string, taken: string) =>
  (draft: Draft): boolean => {
    const row = draft.open('quantity')[0];
    if (!row) return false;
    const measure = ownName(draft, '搬迁');
    Object.assign(row, { taken: true, level3: measure, measure, target: declared, actual: undefined });
    draft.indicators.push({
      scheme: 'fact',
      role: 'other',
      level1: '产出',
      level2: '数量',
      level3: measure,
      measure,
      plan: taken,
      actual: taken,
      free: false,
      taken: true,
    });
    return true;
  };

/** A row due at the end of a month and done so many days later, so many points (thousandths) taken off. */
const due =
  (days: number, off: number) =>
  (draft: Draft): boolean => {
    const [row] = draft.open('dated');
    if (row?.weight === undefined || !draft.reserve(off)) return false;
    const last = lastDay(draft.year, 10);
    Object.assign(row, {
      taken: true,
      target: `${draft.year}年10月底前`,
      actual: chineseDay(last + days),
      score: row.weight - off,
    });
    if (off > 0) row.reason = '招标流程延长';
    return true;
  };

/** A row of the evaluator's table under a name of its own that keeps a share of its points; problems may name it. */
const deducted =
  (share: number, isNamed: boolean) =>
  (draft: Draft): boolean => {
    const row = draft.open('framework').find(({ level1 }) => level1 === '过程');
    if (row?.weight === undefined) return false;
    const level3 = ownName(draft, '合同管理');
    Object.assign(row, { taken: true, level3, score: Math.round(row.weight * share) });
    draft.problems.push({
      author: 'expert',
      category: '组织实施',
      summary: '合同条款与实施内容衔接不够，建议核实',
      indicators: isNamed ? level3 : '成本节约率',
    });
    return true;
  };

const chapters =
  (problems: boolean, suggestions: number) =>
  (draft: Draft): boolean => {
    draft.evaluation.suggestionCount = suggestions;
    if (!problems) draft.problems.splice(0);
    else if (draft.problems.length === 0) {
      draft.problems.push({
        author: 'unit',
        category: '组织实施',
        summary: '各队施工顺序有交叉',
        indicators: null,
      });
    }
    return true;
  };

/** What a report says. */
const reported: readonly Plant[] = [
  cap.hit('79 % spent, total 89.01', reports, ['total', 'amounts'], {
    shape: capped(89_010),
    also: ['execution-low'],
  }),
  cap.miss('79 % spent, total 89', reports, ['total', 'amounts'], {
    shape: capped(89_000),
    also: ['execution-low'],
  }),
  plan.hit('plan of 81 beside 283 declared', reports, [], { shape: planned('283户', '81户') }),
  plan.hit('plan 5.5 % off', reports, [], { shape: planned('200户', '211户') }),
  plan.miss('plan 5 % off', reports, [], { shape: planned('200户', '210户') }),
  late.hit('a day late with full marks', ownTables, [], { shape: due(1, 0) }),
  late.miss('on the last day', ownTables, [], { shape: due(0, 0) }),
  late.miss('a day late with points taken off', ownTables, [], { shape: due(1, 500) }),
  deduction.hit('69.5 % and no problem names it', reports, ['problems'], { shape: deducted(0.695, false) }),
  deduction.miss('70 % and no problem names it', reports, ['problems'], { shape: deducted(0.7, false) }),
  deduction.miss('50 % and a problem names it', reports, ['problems'], { shape: deducted(0.5, true) }),
  suggestion.hit('problems and no suggestion', reports, ['problems'], { shape: chapters(true, 0) }),
  suggestion.miss('problems and one suggestion', reports, ['problems'], { shape: chapters(true, 1) }),
  suggestion.miss('neither problems nor suggestions', reports, ['problems'], { shape: chapters(false, 0) }),
];

export const consistencyPlants: readonly Plant[] = [...forms, ...reported];

import { ownName, type Draft } from '../draft';
import { splitParts, wan } from '../funds';
import { printGrade } from '../settle';
import { ownForms, ownTables, plantsOf, reports, type Plant } from './plant';

/** Sets the score of a row in words beside its weight (thousandths); a name of its own keeps its type out of the others. */
const scoreBeside =
  (points: number) =>
  (draft: Draft): boolean => {
    const row = draft.take('worded benefit');
    if (row?.weight === undefined) return false;
    row.score = row.weight + points;
    return true;
  };

/** Gives a row in words the score `points` (thousandths) and a reason. */
const scoreOf =
  (points: number) =>
  (draft: Draft): boolean => {
    const [row] = draft.open('worded benefit');
    if (row?.weight === undefined || !draft.reserve(row.weight - points)) return false;
    Object.assign(row, {
      taken: true,
      score: points,
      level3: ownName(draft, '长效管护'),
      reason: '年中任务调整',
    });
    return true;
  };

const exceeds = plantsOf('score-exceeds-weight');
const weights = plantsOf('weight-sum-not-100');
const total = plantsOf('total-score-mismatch');
const subtotal = plantsOf('subtotal-mismatch');

/** Adds to the weight and score of one row (thousandths). */
const heavier =
  (points: number) =>
  (draft: Draft): boolean => {
    const row = draft.take('worded benefit');
    if (row?.weight === undefined) return false;
    row.weight += points;
    return true;
  };

/** Prints a total off by so much, with the grade that goes with it. */
const totalOff =
  (points: number) =>
  (draft: Draft): void => {
    draft.evaluation.total = (draft.evaluation.total ?? 0) + points;
    printGrade(draft);
  };

const withSubtotals = (draft: Draft): boolean => {
  draft.hasSubtotals = true;
  return true;
};

const subtotalOff =
  (column: 'weight' | 'score', points: number) =>
  (draft: Draft): void => {
    const first = draft.subtotals[0];
    if (first) first[column] = (first[column] ?? 0) + points;
  };

/** Points and sums of points. */
const points: readonly Plant[] = [
  exceeds.hit('score 0.01 above its weight', ownTables, [], { shape: scoreBeside(10) }),
  exceeds.hit('score below zero', ownTables, [], { shape: scoreOf(-10) }),
  exceeds.miss('score above its weight by the tolerance', ownTables, [], { shape: scoreBeside(5) }),
  exceeds.miss('score of zero', ownTables, [], { shape: scoreOf(0) }),
  weights.hit('weights of 100.02', ownTables, ['weights'], { shape: heavier(20) }),
  weights.miss('weights of 100.01', ownTables, ['weights'], { shape: heavier(10) }),
  total.hit('printed total 0.06 above', ownTables, ['total'], { print: totalOff(60) }),
  total.hit('printed total 0.01 below', reports, ['total'], { print: totalOff(-10) }),
  total.miss('printed total off by the tolerance', ownTables, ['total'], { print: totalOff(-5) }),
  subtotal.hit('subtotal of the scores off by 0.01', reports, ['total'], {
    shape: withSubtotals,
    print: subtotalOff('score', 10),
  }),
  subtotal.hit('subtotal of the weights off by 1', ownTables, ['total'], {
    shape: withSubtotals,
    print: subtotalOff('weight', -1_000),
  }),
  subtotal.miss('subtotal off by the tolerance', reports, ['total'], {
    shape: withSubtotals,
    print: subtotalOff('score', 5),
  }),
];

const parts = plantsOf('fund-parts-not-total');
const rate = plantsOf('execution-rate-mismatch');
const executionScore = plantsOf('execution-score-mismatch');
const missing = plantsOf('execution-score-missing');

/** Takes yuan off the spending of one part, after the parts were made to fit. */
const partShort =
  (yuan: number) =>
  (draft: Draft): boolean => {
    const part = draft.funds.find(({ source }) => source === 'fiscal');
    if (!part) return false;
    part.amounts.executed = (part.amounts.executed ?? 0) - yuan;
    return true;
  };

/** A budget of 1,000 万元 with so much spent (yuan) and the rate and score given; what is not given follows. */
const executed =
  (yuan: number, given: { printedRate?: number; score?: number }) =>
  (draft: Draft): boolean => {
    const { total: fund } = draft;
    const lost =
      fund.weight === undefined ? 0 : fund.weight - (given.score ?? (fund.weight * yuan) / (1_000 * wan));
    if (fund.weight === undefined || !draft.reserve(Math.max(0, lost))) return false;
    draft.put({ initial_budget: 1_000 * wan, adjusted_budget: 1_000 * wan, executed: yuan });
    Object.assign(fund, given);
    splitParts(draft);
    return true;
  };

/** The fund block. */
const block: readonly Plant[] = [
  parts.hit('parts 2 yuan short of the total', ownForms, ['amounts'], { shape: partShort(2) }),
  parts.hit('parts 15,000 yuan short of the total', ownForms, ['amounts'], { shape: partShort(15_000) }),
  parts.miss('parts short by the tolerance of 1 yuan', ownForms, ['amounts'], { shape: partShort(1) }),
  rate.hit('rate off by more than its rounding', ownForms, ['amounts'], {
    shape: executed(9_412_600, { printedRate: 0.9412, score: 9_410 }),
  }),
  rate.hit('rate of another denominator', ownForms, ['amounts'], {
    shape: executed(9_400_000, { printedRate: 0.96, score: 9_400 }),
  }),
  rate.miss('rate off by half of its last digit', ownForms, ['amounts'], {
    shape: executed(9_412_500, { printedRate: 0.9412, score: 9_410 }),
  }),
  executionScore.hit('score 0.06 above what is due', ownForms, ['amounts'], {
    shape: executed(9_500_000, { score: 9_560 }),
  }),
  executionScore.hit('score below what is due', ownForms, ['amounts'], {
    shape: executed(9_700_000, { score: 9_500 }),
  }),
  executionScore.miss('score above what is due by the tolerance', ownForms, ['amounts'], {
    shape: executed(9_500_000, { score: 9_550 }),
  }),
  missing.hit('rate printed, score blank', ['self-form'], ['amounts', 'total'], {
    print: ({ total: fund }) => {
      fund.score = undefined;
    },
  }),
  missing.miss('score blank in a summary table', ['flat'], ['amounts', 'total'], {
    print: ({ total: fund }) => {
      fund.score = undefined;
    },
  }),
];

const quantitative = plantsOf('quantitative-score-mismatch');

/** A quantity row nine tenths of whose target are achieved, scored above that by the tolerance and `more` (thousandths). */
const nineTenths =
  (more: number) =>
  (draft: Draft): boolean => {
    const row = draft.open('quantity').find(({ score }) => score === undefined);
    if (row?.weight === undefined) return false;
    const score = row.weight * 0.9 + Math.max(100, row.weight * 0.02) + more;
    if (!draft.reserve(row.weight - score)) return false;
    Object.assign(row, { taken: true, target: '≥200处', actual: '180处', score, reason: '招标流程延长' });
    return true;
  };

/** A row of a role with a target and an actual of its own, and full marks. */
const fullMarks =
  (role: 'quantity' | 'cost', target: string, actual: string) =>
  (draft: Draft): boolean => {
    const row = draft.open(role).find(({ weight, score }) => weight !== undefined && score === undefined);
    if (!row) return false;
    Object.assign(row, { taken: true, target, actual });
    return true;
  };

/** Scores against the share achieved. */
const shares: readonly Plant[] = [
  quantitative.hit('above nine tenths by more than the tolerance', ownTables, [], { shape: nineTenths(10) }),
  quantitative.hit('full marks for nine tenths', ownTables, [], {
    shape: fullMarks('quantity', '1495人次', '1360.3人次'),
  }),
  quantitative.hit('cost above its limit, full marks', ownTables, [], {
    shape: fullMarks('cost', '≤80万元', '100万元'),
  }),
  quantitative.miss('above nine tenths by the tolerance', ownTables, [], { shape: nineTenths(0) }),
  quantitative.miss('actual inside a range', ownTables, [], {
    shape: fullMarks('quantity', '100-200家', '100家'),
  }),
];

export const arithmeticPlants: readonly Plant[] = [...points, ...block, ...shares];

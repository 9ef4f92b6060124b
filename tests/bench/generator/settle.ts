import type { Draft } from './draft';
import type { Indicator } from './rows';
import { reasons } from './vocabulary';

/** Most a row loses: types of indicator must not look weak unless that is planted. */
const mostOfRow = 0.23;
/** Scores have two decimals. */
const step = 10;

/** Gives every row its score and the document its printed sums, all agreeing with each other. */
export function settle(draft: Draft): void {
  scoreExecution(draft);
  const scored = draft.indicators.filter(({ weight, scheme }) => weight !== undefined && scheme !== 'fact');
  const open = scored.filter(({ free, taken }) => free && !taken);
  const fixed = scored.filter((row) => !open.includes(row));
  for (const row of fixed) row.score ??= row.weight;
  const lost = sum(fixed, lostPoints) + executionLoss(draft);
  takeOff(draft, open, draft.loss - lost);
  if (scored.length > 0) {
    draft.evaluation.total =
      sum(scored, ({ score }) => score ?? 0) + sum(draft.funds, (fund) => fund.score ?? 0);
  }
  if (draft.hasSubtotals) printSubtotals(draft, scored);
  printGrade(draft);
}

/** Points of a row that were not given (thousandths). */
const lostPoints = ({ weight, score }: Indicator): number => (weight ?? 0) - (score ?? weight ?? 0);

const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((total, item) => total + of(item), 0);

/** Execution in a form's own fund block: weight × rate, to two decimals, and the rate as printed. */
function scoreExecution(draft: Draft): void {
  const fund = draft.funds.find(({ source }) => source === 'total');
  if (!fund) return;
  const { adjusted_budget: base = 0, executed = 0 } = fund.amounts;
  if (fund.weight === undefined || base === 0) return;
  const rate = executed / base;
  fund.printedRate ??= round(rate, 4);
  fund.score ??= Math.round((fund.weight * Math.min(1, rate)) / step) * step;
}

const executionLoss = ({ funds }: Draft): number =>
  sum(funds, ({ weight, score }) => (weight !== undefined && score !== undefined ? weight - score : 0));

/** Takes `points` off free rows, none of which loses more than {@link mostOfRow}. */
function takeOff({ random }: Draft, open: readonly Indicator[], points: number): void {
  const most = open.map(({ weight = 0 }) => Math.floor((weight * mostOfRow) / step) * step);
  const all = sum(most, (part) => part);
  let left = Math.min(Math.max(0, Math.round(points)), all);
  const share = all > 0 ? left / all : 0;
  const off = most.map((part) => {
    const wanted = Math.round((part * Math.min(1, share * (0.6 + 0.8 * random.next()))) / step) * step;
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  });
  for (const [index, row] of open.entries()) {
    const more = Math.min(left, (most[index] ?? 0) - (off[index] ?? 0));
    left -= more;
    const taken = (off[index] ?? 0) + more;
    row.score = (row.weight ?? 0) - taken;
    if (taken > 0 && row.scheme === 'performance') row.reason ??= random.pick(reasons);
  }
}

function printSubtotals(draft: Draft, scored: readonly Indicator[]): void {
  for (const level1 of new Set(scored.map((row) => row.level1))) {
    if (level1 === null) continue;
    const rows = scored.filter((row) => row.level1 === level1);
    draft.subtotals.push({
      level1,
      weight: sum(rows, ({ weight }) => weight ?? 0),
      score: sum(rows, ({ score }) => score ?? 0),
    });
  }
}

/** The grade of the printed total, where the document prints one. */
export function printGrade({ evaluation, hasGrade }: Draft): void {
  if (!hasGrade || evaluation.total === null) return;
  const { total } = evaluation;
  evaluation.grade = total >= 90_000 ? '优' : total >= 80_000 ? '良' : total >= 60_000 ? '中' : '差';
}

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

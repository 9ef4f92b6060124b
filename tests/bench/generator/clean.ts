import type { Draft } from './draft';
import { addFormFunds, addReportFunds } from './funds';
import { addFramework, addProblems, addTargets } from './report';
import { addOwnTable } from './self-table';
import { addSurvey } from './surveys';

/** Points a self-evaluation and a third party's lose, at least and at most (thousandths). */
const ownLosses = [1_500, 4_000] as const;
const thirdLosses = [8_500, 13_500] as const;

/**
 * Fills a draft with an evaluation in which nothing is wrong. `spread`, from 0 to 1, says where its total lies between the
 * best and the worst of its kind.
 */
export function fillClean(draft: Draft, spread: number): void {
  const { random, form } = draft;
  draft.hasGrade = random.chance(0.7);
  if (form === 'evaluation-report') {
    draft.loss = between(thirdLosses, spread);
    addReportFunds(draft);
    addFramework(draft);
    addTargets(draft);
    addProblems(draft);
    draft.hasSubtotals = random.chance(0.4);
    if (random.chance(0.5)) addSurvey(draft);
    return;
  }
  draft.loss = between(ownLosses, spread);
  addFormFunds(draft, form !== 'unit-report');
  addOwnTable(draft);
  if (form === 'unit-report') addExecutionRow(draft);
  draft.hasSubtotals = random.chance(0.1);
  if (random.chance(0.2)) addSurvey(draft);
}

/** Points with two decimals. */
const between = ([least, most]: readonly [number, number], share: number): number =>
  Math.round((least + (most - least) * share) / 10) * 10;

/** A report of the unit scores execution in its table, as it has no fund block. */
function addExecutionRow(draft: Draft): void {
  const rate = Math.round(draft.rate * 10_000) / 100;
  draft.indicators.push({
    scheme: 'performance',
    role: 'execution',
    level1: '预算执行率',
    level2: null,
    level3: '预算执行率',
    target: '100%',
    actual: `${rate}%`,
    weight: 10_000,
    score: Math.round(rate * 10) * 10,
    reason: rate < 100 ? '按合同进度支付，尾款于次年支付' : undefined,
    free: false,
    taken: true,
  });
}

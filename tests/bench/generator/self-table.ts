import type { Draft } from './draft';
import {
  benefitRow,
  costRow,
  datedRow,
  durationRow,
  outputQuantity,
  outputRate,
  satisfactionRow,
  weigh,
  wordedRow,
} from './indicators';
import type { Indicator } from './rows';

const benefits = ['社会效益', '经济效益', '生态效益', '可持续影响'];

/** Rows under 产出: two and more with a quality number, at most twelve in all. */
function outputs(draft: Draft, withCost: boolean): Indicator[] {
  const { random } = draft;
  const add = (made: Indicator): Indicator => {
    draft.indicators.push(made);
    return made;
  };
  return [
    ...Array.from({ length: random.int(4, 6) }, () => add(outputQuantity(draft))),
    ...Array.from({ length: 2 }, () => add(outputRate(draft))),
    add(wordedRow(draft, ['产出', '质量'], 'worded quality')),
    add(datedRow(draft, ['产出', '时效'])),
    add(random.chance(0.5) ? datedRow(draft, ['产出', '时效']) : durationRow(draft, ['产出', '时效'])),
    ...(withCost ? [add(costRow(draft, ['产出', '成本']))] : []),
  ];
}

/** Rows under 效益: three or four with a number in at least two sub-classes, then two in words. */
function benefitRows(draft: Draft): Indicator[] {
  const { random } = draft;
  const from = random.int(0, 3);
  const level2 = (index: number): string => benefits[(from + (index % 3)) % benefits.length] ?? '';
  const made: Indicator[] = [];
  for (let index = 0; index < random.int(3, 4); index += 1) {
    made.push(benefitRow(draft, level2(index)));
    draft.indicators.push(...made.slice(-1));
  }
  for (let index = 0; index < 2; index += 1) {
    made.push(wordedRow(draft, ['效益', level2(index + 1)], 'worded benefit'));
    draft.indicators.push(...made.slice(-1));
  }
  return made;
}

/** Splits points (thousandths) over rows in halves of a point. */
export function spread(draft: Draft, rows: readonly Indicator[], points: number): void {
  const half = 500;
  const each = Math.floor(points / rows.length / half) * half;
  let rest = points - each * rows.length;
  for (const made of rows) {
    const more = Math.min(rest, half);
    rest -= more;
    weigh(draft, made, each + more);
  }
}

/**
 * A unit's own indicator table: 产出 50, 效益 30, 满意度 10 beside execution 10, or with 成本 as a class of its own
 * 成本 20, 产出 40, 效益 20, 满意度 10. `isScored` FALSE leaves weights and scores out.
 */
export function addOwnTable(draft: Draft, isScored = true): void {
  const { random } = draft;
  const hasCostClass = isScored && random.chance(0.15);
  const output = outputs(draft, !hasCostClass);
  const cost = hasCostClass ? [costRow(draft, ['成本', '经济成本'])] : [];
  draft.indicators.push(...cost);
  const benefit = benefitRows(draft);
  const satisfaction: Indicator[] = [];
  for (let index = 0; index < (isScored ? random.int(1, 2) : 1); index += 1) {
    satisfaction.push(satisfactionRow(draft));
    draft.indicators.push(...satisfaction.slice(-1));
  }
  if (!isScored) return;
  spread(draft, output, hasCostClass ? 40_000 : 50_000);
  if (hasCostClass) spread(draft, cost, 20_000);
  spread(draft, benefit, hasCostClass ? 20_000 : 30_000);
  spread(draft, satisfaction, 10_000);
}

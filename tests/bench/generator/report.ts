import type { Draft } from './draft';
import { amountText } from './indicators';
import { addOwnTable } from './self-table';
import { framework, quantities, works } from './vocabulary';

/** The evaluator's scoring table: every score is free, as nothing in the rows fixes it. */
export function addFramework(draft: Draft): void {
  for (const [level1, level2, level3, weight] of framework) {
    draft.indicators.push({
      scheme: 'framework',
      role: 'framework',
      level1,
      level2,
      level3,
      weight: weight * 1_000,
      free: true,
      taken: false,
    });
  }
}

/** What a report says of targets: a declared table without scores, or how many there are, or nothing; and some quantities in prose. */
export function addTargets(draft: Draft): void {
  const { random } = draft;
  const says = random.next();
  if (says < 0.5) {
    addOwnTable(draft, false);
    if (random.chance(0.4))
      for (const row of draft.indicators) if (row.scheme === 'performance') delete row.actual;
  } else if (says < 0.6) stateCounts(draft);
  if (random.chance(0.25)) addFacts(draft, random.int(1, 4));
}

function stateCounts({ random, counts }: Draft): void {
  const [quantity, quality, time] = [random.int(3, 6), random.int(2, 3), random.int(1, 2)];
  counts.push(
    { level1: '产出', level2: null, n: quantity + quality + time },
    { level1: '产出', level2: '数量', n: quantity },
    { level1: '产出', level2: '质量', n: quality },
    { level1: '产出', level2: '时效', n: time },
    { level1: '效益', level2: '社会效益', n: random.int(1, 3) },
    { level1: '效益', level2: '可持续影响', n: random.int(1, 2) },
    { level1: '满意度', level2: null, n: 1 },
  );
}

function addFacts(draft: Draft, count: number): void {
  const { random } = draft;
  for (let index = 0; index < count; index += 1) {
    const [base, unit, low, high] = random.pick(quantities);
    const name = `${random.pick(works)}${base}`;
    const amount = random.int(low, high);
    draft.indicators.push({
      scheme: 'fact',
      role: 'other',
      level1: '产出',
      level2: '数量',
      level3: name,
      measure: name,
      target: amountText(draft, amount, unit),
      actual: amountText(draft, Math.floor(amount * (1 + 0.1 * random.next())), unit),
      free: false,
      taken: false,
    });
  }
}

/** The chapters of problems and suggestions; half of the problems name the indicators they concern. */
export function addProblems(draft: Draft): void {
  const { random, problems, indicators } = draft;
  const scored = indicators.filter(({ scheme }) => scheme === 'framework');
  for (let index = random.int(0, 4); index > 0; index -= 1) {
    problems.push({
      author: random.chance(0.8) ? 'expert' : 'unit',
      category: random.pick(['组织实施', '资金管理', '绩效目标', '产出', '可持续']),
      summary: `${random.pick(works)}的过程资料与实施进度衔接不够，建议核实`,
      indicators: random.chance(0.5)
        ? [random.pick(scored), random.pick(scored)].map(({ level3 }) => level3).join(';')
        : null,
    });
  }
}

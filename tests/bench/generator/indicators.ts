import { chineseDay, dayOf, lastDay } from './dates';
import type { Draft } from './draft';
import type { Indicator, Role } from './rows';
import {
  benefitQuantities,
  benefitRates,
  quantities,
  rates,
  reasons,
  scopes,
  shapes,
  things,
  verbs,
  type Measure,
} from './vocabulary';

type Levels = readonly [level1: string, level2: string];

const row = (role: Role, [level1, level2]: Levels, level3: string, rest: Partial<Indicator>): Indicator => ({
  scheme: 'performance',
  role,
  level1,
  level2,
  level3,
  free: false,
  taken: false,
  ...rest,
});

/** Calls `make` until it gives a text the draft's tables do not hold yet. */
function fresh<T>(draft: Draft, textOf: (made: T) => string, make: () => T): T {
  for (let tries = 0; tries < 50; tries += 1) {
    const made = make();
    const text = textOf(made);
    if (!draft.indicators.some(({ level3, target }) => level3 === text || target === text)) return made;
  }
  throw new Error(`${draft.evaluation.id}: no text left that its tables do not hold`);
}

/** A name as people write it: half of the time with where it applies. */
const nameOf = (draft: Draft, base: string): string =>
  fresh(
    draft,
    (text) => text,
    () => (draft.random.chance(0.5) ? `${draft.random.pick(scopes)}${base}` : base),
  );

/** `1,200平方米` or `1200平方米`. */
export const amountText = (draft: Draft, amount: number, unit: string): string =>
  `${draft.random.chance(0.2) ? amount.toLocaleString('en-US') : amount}${unit}`;

/** What a target of so much is written as: at least, or plain. */
export const atLeast = (draft: Draft, amount: number, unit: string): string => {
  const text = amountText(draft, amount, unit);
  return draft.random.pick([`≥${text}`, text, `不少于${text}`, `${text}以上`]);
};

/** A quantity that is reached, now and then by a tenth more; one in twelve falls short, scored by the share, with a reason. */
export function quantityRow(
  draft: Draft,
  levels: Levels,
  measures: readonly Measure[],
  role: Role,
): Indicator {
  const { random } = draft;
  const [base, unit, low, high] = random.pick(measures);
  const target = fresh(
    draft,
    (text) => text.target,
    () => {
      const amount = random.int(low, high);
      return { amount, target: atLeast(draft, amount, unit) };
    },
  );
  const isShort = role === 'quantity' && target.amount >= 50 && random.chance(0.08);
  const actual = isShort
    ? Math.ceil(target.amount * (0.9 + 0.09 * random.next()))
    : Math.floor(target.amount * (1 + 0.12 * random.next() ** 2));
  const made = row(role, levels, nameOf(draft, base), {
    target: target.target,
    actual: `${actual}${unit}`,
  });
  if (isShort) shortfall.set(made, { share: actual / target.amount, reached: `${target.amount}${unit}` });
  return made;
}

/** Of rows that fell short: the share achieved, and what the actual would be had they not. */
const shortfall = new WeakMap<Indicator, { readonly share: number; readonly reached: string }>();

/** Gives a row its weight; one that fell short its score and reason too, unless too many points are lost already. */
export function weigh(draft: Draft, made: Indicator, weight: number): void {
  made.weight = weight;
  const short = shortfall.get(made);
  if (short === undefined) return;
  const score = Math.round((weight * short.share) / 10) * 10;
  if (draft.reserve(weight - score)) Object.assign(made, { score, reason: draft.random.pick(reasons) });
  else made.actual = short.reached;
}

/** A share in percent that is reached. */
export function rateRow(draft: Draft, levels: Levels, names: readonly string[], role: Role): Indicator {
  const { random } = draft;
  const least = random.pick([85, 88, 90, 92, 95, 96, 98, 100]);
  const actual = least === 100 ? 100 : Math.min(100, least + random.int(0, 40) / 10);
  return row(role, levels, nameOf(draft, random.pick(names)), {
    target:
      least === 100 ? '100%' : random.pick([`≥${least}%`, `${least}%`, `达到${least}%以上`, `${least}%以上`]),
    actual: `${actual}%`,
  });
}

/** A target in words, without a number; its score may be anything. */
export function wordedRow(draft: Draft, levels: Levels, role: Role): Indicator {
  const { random } = draft;
  const thing = random.pick(things);
  const target = fresh(
    draft,
    (text) => text,
    () =>
      `${random.pick(verbs)}${random.chance(0.6) ? random.pick(scopes) : ''}${random.pick(things)}${random.pick(shapes)}`,
  );
  const suffix = role === 'worded quality' ? '规范程度' : random.pick(['建设情况', '落实情况', '可持续性']);
  return row(role, levels, nameOf(draft, `${thing}${suffix}`), { target, actual: `已${target}`, free: true });
}

/** A day before which something is done; dates are no quantities, so its score is free. */
export function datedRow(draft: Draft, levels: Levels): Indicator {
  const { random, year } = draft;
  const month = random.int(5, 12);
  const day = random.int(8, 28);
  const due = [
    [`${year}年${month}月底前`, lastDay(year, month)],
    [`${month}月底前完成`, lastDay(year, month)],
    [`${year}年${month}月${day}日前`, dayOf(year, month, day)],
    [`${year}年底前完成`, dayOf(year, 12, 31)],
  ] as const;
  const [target, last] = random.pick(due);
  const done = last - random.int(0, 60);
  const name = nameOf(
    draft,
    random.pick(['完工时间', '验收时间', '拨付时间', '投入使用时间', '方案编制时间']),
  );
  return row('dated', levels, name, { target, actual: chineseDay(done), free: true });
}

/** Days within which something is done. */
export function durationRow(draft: Draft, levels: Levels): Indicator {
  const { random } = draft;
  const most = random.int(5, 180);
  return row('duration', levels, nameOf(draft, random.pick(['办理时限', '审核用时', '施工工期'])), {
    target: random.pick([`≤${most}天`, `${most}天以内`, `不超过${most}天`]),
    actual: `${Math.max(1, most - random.int(0, 4))}天`,
  });
}

/** Money that is not exceeded. */
export function costRow(draft: Draft, levels: Levels): Indicator {
  const { random } = draft;
  const most = random.int(1_000, 9_000_000) / 100;
  const actual = Math.floor(most * (0.9 + 0.1 * random.next()) * 100) / 100;
  return row('cost', levels, nameOf(draft, random.pick(['项目总成本', '单位造价', '年度运行成本'])), {
    target: random.pick([`≤${most}万元`, `不超过${most}万元`, `控制在${most}万元以内`]),
    actual: `${actual}万元`,
  });
}

export const outputQuantity = (draft: Draft): Indicator =>
  quantityRow(draft, ['产出', '数量'], quantities, 'quantity');

export const outputRate = (draft: Draft): Indicator => rateRow(draft, ['产出', '质量'], rates, 'rate');

/** A benefit with a number, in the given sub-class. */
export function benefitRow(draft: Draft, level2: string): Indicator {
  const measured = benefitQuantities.filter(([of]) => of === level2);
  const shares = benefitRates.filter(([of]) => of === level2).map(([, name]) => name);
  return draft.random.chance(0.6)
    ? quantityRow(
        draft,
        ['效益', level2],
        measured.map(([, ...measure]) => measure),
        'benefit',
      )
    : rateRow(draft, ['效益', level2], shares, 'benefit');
}

const served = ['服务对象满意度', '居民满意度', '企业满意度', '受训人员满意度'];

export const satisfactionRow = (draft: Draft): Indicator =>
  rateRow(draft, ['满意度', '服务对象满意度'], served, 'satisfaction');

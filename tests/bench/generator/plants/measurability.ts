import { ownName, type Draft } from '../draft';
import type { Indicator, Role } from '../rows';
import { every, ownTables, plantsOf, reports, type Plant } from './plant';

/** Rewrites an open row of a role that has not been scored; what is not given stays. */
const rewrite =
  (role: Role, rest: Partial<Indicator>, name?: string) =>
  (draft: Draft): boolean => {
    const row = draft.open(role).find(({ score }) => score === undefined);
    if (!row) return false;
    Object.assign(row, { taken: true, ...(name !== undefined && { level3: ownName(draft, name) }), ...rest });
    return true;
  };

/** Leaves `count` benefit rows in words out of all; the others have numbers. */
const benefitsInWords =
  (count: (all: number) => number) =>
  (draft: Draft): boolean => {
    const rows = draft.indicators.filter(
      ({ scheme, level1 }) => scheme === 'performance' && level1 === '效益',
    );
    if (rows.length === 0 || rows.some(({ taken }) => taken)) return false;
    const words = count(rows.length);
    for (const [index, row] of rows.entries()) {
      row.taken = true;
      if (index < words)
        Object.assign(row, {
          target: `纳入年度公开目录第${Array.from('甲乙丙丁戊己')[index] ?? ''}类`,
          actual: '已纳入',
        });
      else Object.assign(row, { target: `≥${80 + index}%`, actual: `${80 + index}%` });
    }
    return true;
  };

const benefit = plantsOf('qualitative-only-benefit');
const vague = plantsOf('vague-target');
const comparable = plantsOf('actual-not-comparable');
const unit = plantsOf('unit-mismatch');
const misplaced = plantsOf('indicator-misclassified');
const structure = plantsOf('weight-structure-deviates');

/** What targets and actuals say. */
const texts: readonly Plant[] = [
  benefit.hit('every benefit in words', every, ['benefits'], { shape: benefitsInWords((all) => all) }),
  benefit.hit('half of the benefits in words', every, ['benefits'], {
    shape: benefitsInWords((all) => Math.ceil(all / 2)),
  }),
  benefit.miss('less than half in words', every, ['benefits'], {
    shape: benefitsInWords((all) => Math.ceil(all / 2) - 1),
  }),
  vague.hit('进一步 without a number', every, [], {
    shape: rewrite('worded benefit', { target: '进一步提升公共服务水平' }),
  }),
  vague.hit('符合…要求', every, [], {
    shape: rewrite('worded quality', { target: '符合行业主管单位的验收要求' }),
  }),
  vague.miss('显著 beside a number', every, [], {
    shape: rewrite('rate', { target: '显著提升，达到97%以上', actual: '97.5%' }),
  }),
  comparable.hit('36 or more, and then 完成', ownTables, [], {
    shape: rewrite('quantity', { target: '总体不少于36家', actual: '完成' }, '入驻企业'),
  }),
  comparable.hit('a share, and then 达标', ownTables, [], {
    shape: rewrite('rate', { target: '≥98%', actual: '达标' }),
  }),
  comparable.miss('a date where a number is due', ownTables, [], {
    shape: rewrite('quantity', { target: '≥36家', actual: '2月全数签约' }, '入驻企业'),
  }),
  comparable.miss('a target in words', ownTables, [], {
    shape: rewrite('worded benefit', { actual: '完成' }),
  }),
  unit.hit('延米 against 平方米', ownTables, [], {
    shape: rewrite('quantity', { target: '14183延米', actual: '14183平方米' }, '车行道加铺'),
  }),
  unit.hit('户 against 人, in prose', reports, [], {
    shape: (draft) => {
      const name = ownName(draft, '搬迁');
      draft.indicators.push({
        scheme: 'fact',
        role: 'other',
        level1: '产出',
        level2: '数量',
        level3: name,
        measure: name,
        target: '267户',
        actual: '267人',
        free: false,
        taken: true,
      });
      return true;
    },
  }),
  unit.miss('家 against 个', ownTables, [], {
    shape: rewrite('quantity', { target: '36家', actual: '36个' }, '入驻企业'),
  }),
  misplaced.hit('money under 数量', every, ['outputs'], {
    shape: rewrite('quantity', { target: '120万元', actual: '120万元' }, '设备采购'),
  }),
  misplaced.hit('a bare number named 补助资金', every, ['outputs'], {
    shape: rewrite('quantity', { target: '46', actual: '46' }, '发放补助资金'),
  }),
  misplaced.hit('households under 质量', every, ['quality'], {
    shape: rewrite('rate', { target: '≥81户', actual: '81户' }, '安置'),
  }),
  misplaced.miss('a bare number named 补贴发放户数', every, ['outputs'], {
    shape: rewrite('quantity', { target: '46', actual: '46' }, '补贴发放户数'),
  }),
  misplaced.miss('at most so many under 质量', every, ['quality'], {
    shape: rewrite('rate', { target: '≤3起', actual: '2起' }, '返工'),
  }),
];

/** Sets the weights (thousandths) of a unit's outputs, benefits and satisfaction by moving points between full rows. */
const classWeights =
  (output: number, benefits: number, satisfaction: number) =>
  (draft: Draft): boolean => {
    const wanted = { 产出: output, 效益: benefits, 满意度: satisfaction };
    if (draft.indicators.some(({ level1, scheme }) => scheme === 'performance' && level1 === '成本'))
      return false;
    const moves = Object.entries(wanted).map(([level1, points]) => {
      const rows = draft.indicators.filter((row) => row.scheme === 'performance' && row.level1 === level1);
      const heir = rows.find((row) => !row.taken && row.score === undefined && !row.free);
      return { heir, change: points - rows.reduce((sum, { weight = 0 }) => sum + weight, 0) };
    });
    if (moves.some(({ heir, change }) => (heir?.weight ?? 0) + change <= 500)) return false;
    for (const { heir, change } of moves)
      if (heir?.weight !== undefined) Object.assign(heir, { weight: heir.weight + change, taken: true });
    return true;
  };

/** Sets what 产出 and 效益 weigh in the evaluator's table (thousandths); 决策 takes the rest. */
const resultWeight =
  (points: number) =>
  ({ indicators }: Draft): boolean => {
    const rows = indicators.filter(({ scheme }) => scheme === 'framework');
    const of = (...classes: string[]): Indicator[] =>
      rows.filter(({ level1 }) => classes.includes(level1 ?? ''));
    const change = of('产出', '效益').reduce((sum, { weight = 0 }) => sum + weight, 0) - points;
    const [from, to] = [of('产出').find(({ taken }) => !taken), of('决策').find(({ taken }) => !taken)];
    if (from?.weight === undefined || to?.weight === undefined || change >= from.weight) return false;
    from.weight -= change;
    to.weight += change;
    return true;
  };

/** The weights of classes. */
const weights: readonly Plant[] = [
  structure.hit('产出 55.01', ownTables, ['weights', 'outputs', 'benefits'], {
    shape: classWeights(55_010, 26_990, 8_000),
  }),
  structure.hit('满意度 4.99', ownTables, ['weights', 'outputs', 'benefits'], {
    shape: classWeights(52_010, 33_000, 4_990),
  }),
  structure.miss('产出 55', ownTables, ['weights', 'outputs', 'benefits'], {
    shape: classWeights(55_000, 27_000, 8_000),
  }),
  structure.hit('产出 and 效益 59.99', reports, ['weights'], { shape: resultWeight(59_990) }),
  structure.miss('产出 and 效益 60', reports, ['weights'], { shape: resultWeight(60_000) }),
];

export const measurabilityPlants: readonly Plant[] = [...texts, ...weights];

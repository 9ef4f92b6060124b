import { ownName, type Draft } from '../draft';
import { outputQuantity, outputRate } from '../indicators';
import { spread } from '../self-table';
import type { Indicator } from '../rows';
import { every, ownForms, ownTables, plantsOf, reports, type Plant } from './plant';

const classes = plantsOf('missing-indicator-class');
const benefits = plantsOf('missing-benefit-subclass');
const quality = plantsOf('quality-indicator-weak');
const many = plantsOf('too-many-output-indicators');
const execution = plantsOf('missing-execution-row');
const header = plantsOf('missing-header-field');

const declared = ({ indicators }: Draft): Indicator[] =>
  indicators.filter(({ scheme }) => scheme === 'performance');
const under = (draft: Draft, level2: string): Indicator[] =>
  declared(draft).filter((row) => row.level1 === '产出' && row.level2 === level2);

/** Takes rows out and gives their points (thousandths) to the first quantity row left, at full marks. */
function remove(draft: Draft, gone: readonly Indicator[]): boolean {
  const [heir] = draft.open('quantity').filter((row) => row.score === undefined && !gone.includes(row));
  if (!heir || gone.length === 0 || gone.some(({ taken }) => taken)) return false;
  const points = gone.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const kept = draft.indicators.filter((row) => !gone.includes(row));
  draft.indicators.splice(0, draft.indicators.length, ...kept);
  if (heir.weight !== undefined) heir.weight += points;
  return true;
}

/** Sets how many output rows there are, `qualities` of them on quality (with a number), the points spread evenly. */
const outputs =
  (count: number, qualities: number) =>
  (draft: Draft): boolean => {
    const rows = declared(draft).filter(({ level1 }) => level1 === '产出' || level1 === '成本');
    const points = rows.reduce((sum, { weight = 0 }) => sum + weight, 0);
    if (rows.length === 0 || rows.some(({ taken, level1 }) => taken || level1 === '成本')) return false;
    const isScored = points > 0;
    const kept = draft.indicators.filter((row) => !rows.includes(row));
    draft.indicators.splice(0, draft.indicators.length, ...kept);
    const made = rows.filter(({ role }) => role === 'dated' || role === 'duration').slice(0, 1);
    draft.indicators.push(...made);
    for (let left = count - made.length; left > 0; left -= 1) {
      const row = left <= qualities ? outputRate(draft) : outputQuantity(draft);
      made.push(row);
      draft.indicators.push(row);
    }
    if (isScored) spread(draft, made, points);
    return true;
  };

/** Leaves `kept` of the quality rows their number; the rest say in words what is handed over. */
const wordedQuality =
  (kept: number) =>
  (draft: Draft): boolean => {
    const rows = under(draft, '质量');
    const numbers = draft.open('rate');
    if (numbers.length <= kept || rows.some((row) => row.taken)) return false;
    for (const row of rows) row.taken = row.role === 'rate';
    for (const [index, row] of numbers.slice(kept).entries()) {
      Object.assign(row, {
        target: `移交资料由接收方签收第${Array.from('一二三四五六')[index] ?? ''}册`,
        actual: '已签收',
      });
    }
    return true;
  };

/** What a target table must hold. */
const tables: readonly Plant[] = [
  classes.hit('no timeliness', every, ['outputs'], { shape: (draft) => remove(draft, under(draft, '时效')) }),
  classes.hit('no quantity', every, ['outputs'], {
    shape: (draft) => {
      const rows = under(draft, '数量');
      if (rows.length === 0 || rows.some(({ taken }) => taken)) return false;
      for (const row of rows) Object.assign(row, { level2: '成本', role: 'other' });
      return true;
    },
  }),
  classes.miss('one row of timeliness', every, ['outputs'], {
    shape: (draft) => remove(draft, under(draft, '时效').slice(1)),
  }),
  benefits.hit('one sub-class of benefits', every, ['benefits'], {
    shape: (draft) => {
      const rows = declared(draft).filter(({ level1 }) => level1 === '效益');
      for (const row of rows) row.level2 = '社会效益';
      return rows.length > 0;
    },
  }),
  benefits.hit('a sub-class stated as not set', reports, ['benefits'], {
    shape: ({ counts }) => {
      if (counts.length === 0) return false;
      counts.push({ level1: '效益', level2: '生态效益', n: 0 });
      return true;
    },
  }),
  benefits.miss('two sub-classes of benefits', every, ['benefits'], {
    shape: (draft) => {
      const rows = declared(draft).filter(({ level1 }) => level1 === '效益');
      for (const [index, row] of rows.entries()) row.level2 = index === 0 ? '生态效益' : '社会效益';
      return rows.length > 1;
    },
  }),
  quality.hit('quality in words only', every, ['quality'], { shape: wordedQuality(0) }),
  quality.miss('one quality target with a number', every, ['quality'], { shape: wordedQuality(1) }),
  many.hit('13 output indicators', every, ['outputs', 'quality'], { shape: outputs(13, 3) }),
  many.hit('8 beside one on quality', every, ['outputs', 'quality'], { shape: outputs(8, 1) }),
  many.hit('17 stated', reports, ['outputs'], {
    shape: ({ counts }) => {
      const all = counts.find(({ level1, level2 }) => level1 === '产出' && level2 === null);
      if (all) all.n = 17;
      return all !== undefined;
    },
  }),
  many.miss('12 output indicators, 2 on quality', every, ['outputs', 'quality'], { shape: outputs(12, 2) }),
  many.miss('7 beside one on quality', every, ['outputs', 'quality'], { shape: outputs(7, 1) }),
];

/** A form scored without execution: its points go to a row on management, outside the classes of the template. */
const withoutFundScore =
  (level3: string) =>
  (draft: Draft): boolean => {
    draft.total.weight = undefined;
    draft.indicators.push({
      scheme: 'performance',
      role: 'other',
      level1: '过程',
      level2: '资金管理',
      level3,
      target: '建立专账核算',
      actual: '已建立专账核算',
      weight: 10_000,
      free: false,
      taken: true,
    });
    return true;
  };

const blank =
  (column: 'department' | 'unit' | 'year') =>
  ({ evaluation }: Draft): boolean => {
    evaluation[column] = null;
    return true;
  };

/** The document around the table. */
const documents: readonly Plant[] = [
  execution.hit('ten points for management instead', ownForms, ['amounts', 'weights'], {
    shape: withoutFundScore('财务管理规范性'),
  }),
  execution.miss('execution scored in the table', ownForms, ['amounts', 'weights'], {
    shape: withoutFundScore('预算执行率'),
  }),
  header.hit('no department', ['self-form'], ['header'], { shape: blank('department') }),
  header.hit('no unit', ['self-form'], ['header'], { shape: blank('unit') }),
  header.miss('no department in a summary table', ['flat'], ['header'], { shape: blank('department') }),
];

const placeholder = plantsOf('placeholder-row');
const duplicate = plantsOf('duplicate-indicator');
const equals = plantsOf('target-equals-name');
const copies = plantsOf('indicator-copies-goal');

/** A further row of the target table, without points. */
const further =
  (level3: string, rest: Partial<Indicator> = {}) =>
  (draft: Draft): boolean => {
    if (declared(draft).length === 0) return false;
    draft.indicators.push({
      scheme: 'performance',
      role: 'other',
      level1: '产出',
      level2: '数量',
      level3,
      free: false,
      taken: true,
      ...rest,
    });
    return true;
  };

/** Gives a row in words a name and a target. */
const worded =
  (name: string, target: string) =>
  (draft: Draft): boolean => {
    const row = draft.take('worded benefit');
    if (row) Object.assign(row, { level3: name, target, actual: '已落实' });
    return row !== undefined;
  };

/** A row in words whose target is the first `length` characters of the goal, and words of its own behind. */
const copied =
  (length: number, own = '') =>
  (draft: Draft): boolean => {
    const { goal } = draft.evaluation;
    const row = goal === null ? undefined : draft.take('worded benefit');
    if (row) row.target = `${(goal ?? '').slice(0, length)}${own}`;
    return row !== undefined;
  };

/** Puts the name or the target of one row on a second one under another sub-class. */
const repeated =
  (from: 'name' | 'target', text: string, level2: string) =>
  (draft: Draft): boolean => {
    const [first, second] = draft.open('quantity').filter(({ score }) => score === undefined);
    if (!first || !second) return false;
    const name = ownName(draft, '惠及人数');
    Object.assign(first, { taken: true, level3: name, target: text, actual: text });
    Object.assign(second, {
      taken: true,
      level1: '产出',
      level2,
      level3: from === 'name' ? name : `${name}统计`,
      target: from === 'name' ? '100%' : text,
      actual: from === 'name' ? '100%' : text,
    });
    return true;
  };

/** Rows that say nothing, or the same twice. */
const rows: readonly Plant[] = [
  placeholder.hit('指标2： and nothing else', every, [], { shape: further('指标2：') }),
  placeholder.hit('指标1：无', every, [], { shape: further('指标1：无') }),
  placeholder.hit('the number twice, with points', ownTables, [], {
    shape: (draft) => {
      const row = draft.take('worded benefit');
      if (row) row.level3 = `指标1：指标1：${row.level3 ?? ''}`;
      return row !== undefined;
    },
  }),
  placeholder.miss('指标1：面积', every, [], {
    shape: (draft) => {
      const row = draft.take('quantity');
      if (row) row.level3 = `指标1：${row.level3 ?? ''}`;
      return row !== undefined;
    },
  }),
  duplicate.hit('one name under quantity and quality', every, ['outputs', 'quality'], {
    shape: repeated('name', '1235人', '质量'),
  }),
  duplicate.hit('one number of persons under quantity and cost', every, ['outputs', 'quality'], {
    shape: repeated('target', '1235人', '成本'),
  }),
  duplicate.miss('a number of two digits twice', every, ['outputs', 'quality'], {
    shape: repeated('target', '12人', '成本'),
  }),
  duplicate.miss('one target twice under quantity', every, ['outputs', 'quality'], {
    shape: repeated('target', '1236人', '数量'),
  }),
  equals.hit('target and name the same', every, [], {
    shape: worded('形成街区更新共治平台', '形成街区更新共治平台'),
  }),
  equals.hit('nine of ten bigrams the same', every, [], {
    shape: worded('构筑山水林田湖草体系板', '构筑山水林田湖草体系图'),
  }),
  equals.hit('8 characters of the name', every, [], {
    shape: worded('推动全域旅游公共服务与产业融合发展布局落地', '全域旅游公共服务'),
  }),
  equals.miss('eight of nine bigrams the same', every, [], {
    shape: worded('构筑山水林田湖草系板', '构筑山水林田湖草系图'),
  }),
  equals.miss('7 characters of the name', every, [], {
    shape: worded('推动全域旅游公共服务与产业融合发展布局落地', '全域旅游公共服'),
  }),
  copies.hit('40 characters of the goal', every, ['goal'], { shape: copied(40) }),
  copies.miss('39 characters of the goal', every, ['goal'], { shape: copied(39) }),
  copies.miss('half of it from the goal', every, ['goal'], {
    shape: copied(24, '并由属地街乡牵头梳理权属档案纳入网格日报'),
  }),
];

export const structurePlants: readonly Plant[] = [...tables, ...documents, ...rows];

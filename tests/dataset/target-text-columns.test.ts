import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readViewSql } from '../../src/cli/files';
import { materialiseViews } from '../../src/dataset';
import type { Engine, Value } from '../../src/engine';
import { openNative } from '../../src/engine/native';
import { load } from '../../src/intake';

let engine: Engine;
const rows = async (sql: string): Promise<Record<string, Value>[]> => (await engine.query(sql)).rows();
const encode = (lines: readonly string[]): Uint8Array => new TextEncoder().encode([...lines, ''].join('\n'));

/** Names, and what of a form's template they still are. */
const templates = [
  ['指标1：', 'empty'],
  ['指标 ２ :', 'empty'],
  ['指标', 'empty'],
  ['……', 'empty'],
  ['指标1：无', 'none'],
  ['/', 'none'],
  ['指标1：指标1：面积', 'doubled'],
  ['指标1：面积', null],
  ['无障碍设施', null],
  ['指标体系建设', null],
] as const;

/** Names, and whether they mean an amount of money. */
const money = [
  ['指标2：共享会议空间房租补贴', true],
  ['补贴资金（万元）', true],
  ['培训费。', true],
  ['资金到位率', false],
  ['补贴发放户数', false],
] as const;

/** Targets, and the first words without a standard. */
const vague = [
  ['按合同期限付款', '按合同期限'],
  ['符合工作方案要求', '符合工作方案要求'],
  ['使社会资源优化配置', '优化'],
  ['良：推动落实公立医院综合改革任务，加强公益性', null],
  ['有效提升10%', null],
  ['10月底前完成', null],
] as const;

/** Actuals, and whether they hold a number of any kind. */
const actuals = [
  ['完成', false],
  ['一致好评', false],
  ['三十六家', true],
  ['2024年11月', true],
  ['约100-200户', true],
  ['1360.3', true],
] as const;

const goal =
  '通过研究设定科学的综合绩效考核指标体系，促进丰台区直属公立医院建立科学规范的收入分配机制。推动落实国家和北京市公立医院综合改革任务。';
const copy = '推动落实国家和北京市公立医院综合改革任务；促进丰台区直属公立医院建立科学规范的收入分配机制';
const other = '共建工业互联网创新孵化基地和工业互联网高层次人才集聚高地并形成可复制推广的管理经验';

beforeAll(async () => {
  engine = await openNative();
  const line = (id: string, cells: readonly string[]): string => `${id},performance,${cells.join(',')}`;
  const indicators = [
    'evaluation_id,scheme,declared_by,level1,level2,level3,target,actual,weight,score',
    ...[...templates, ...money].map(([name]) =>
      line('names', ['', '产出', '数量', name, '1个', '', '5', '']),
    ),
    ...vague.map(([target], index) =>
      line('targets', ['', '产出', '质量', `名${index}`, target, '', '', '']),
    ),
    ...actuals.map(([actual], index) =>
      line('actuals', ['', '产出', '数量', `名${index}`, '36家', actual, '', '']),
    ),
    line('goal', ['', '效益', '社会效益', '效益', copy, '', '', '']),
    line('goal', ['', '效益', '社会效益', `指标1：${copy}`, other, '', '', '']),
    line('blank', ['', '效益', '社会效益', '效益', copy, '', '', '']),
    line('twice', ['甲表', '产出', '数量', '安置房 建设', '建设5、6号地块7.83万平方米', '', '', '']),
    line('twice', ['甲表', '产出', '质量', '指标1：安置房建设', '78300㎡', '', '', '']),
    line('twice', ['甲表', '产出', '质量', '合格率', '100%', '', '', '']),
    line('twice', ['甲表', '产出', '时效', '完成率', '100%', '', '', '']),
    line('twice', ['甲表', '效益', '社会效益', '支持', '36家', '', '', '']),
    line('twice', ['甲表', '产出', '数量', '家数', '36家', '', '', '']),
    line('twice', ['乙表', '产出', '时效', '安置房建设', '78300平方米', '', '', '']),
    line('open', ['', '产出', '数量', '家数', '36家', '', '', '']),
    line('open', ['', '产出', '', '其他', '36家', '', '', '']),
    line('unmarked', ['', '产出', '数量', '家数', '36家', '', '', '']),
    line('unmarked', ['', '产出', '质量', '指标2：', '', '', '', '']),
    line('unmarked', ['', '产出', '时效', '指标2：', '', '', '10', '10']),
  ];
  const evaluations = ['names', 'targets', 'actuals', 'blank', 'twice', 'open', 'unmarked'].map(
    (id) => `${id},${id},2024,self,`,
  );
  await load(
    engine,
    [
      {
        path: 'evaluation.csv',
        content: encode([
          'evaluation_id,project_name,year,kind,goal',
          ...evaluations,
          `goal,goal,2024,self,${goal}`,
        ]),
      },
      { path: 'indicator.csv', content: encode(indicators) },
    ],
    {},
  );
  await materialiseViews(engine, readViewSql());
});
afterAll(() => engine.close());

const valuesOf = async (evaluation: string, column: string): Promise<Value[]> =>
  (
    await rows(`SELECT ${column} AS v FROM indicator_view WHERE evaluation_id = '${evaluation}' ORDER BY seq`)
  ).map((row) => row['v'] ?? null);

describe('words in names, targets and actuals', () => {
  it('tell what is left of the template', async () => {
    expect(await valuesOf('names', 'template_text')).toEqual([
      ...templates.map(([, left]) => left),
      ...money.map(() => null),
    ]);
  });

  it('tell an amount of money by the last word of the name', async () => {
    expect((await valuesOf('names', 'is_money_name')).slice(templates.length)).toEqual(
      money.map(([, isMoney]) => isMoney),
    );
  });

  it('are vague only from the list and without a quantity', async () => {
    expect(await valuesOf('targets', 'vague_word')).toEqual(vague.map(([, word]) => word));
  });

  it('hold a number also as a date, a range or in Chinese numerals', async () => {
    expect(await valuesOf('actuals', 'actual_has_number')).toEqual(actuals.map(([, has]) => has));
  });
});

describe('the share of a text that stands in the goal', () => {
  it('counts bigrams whatever their order and punctuation', async () => {
    const [target] = await valuesOf('goal', 'goal_share_of_target');
    const [, name] = await valuesOf('goal', 'goal_share_of_name');
    expect(Number(target)).toBeGreaterThan(0.95);
    expect(Number(name)).toBe(Number(target));
  });

  it('is 0 for another text and blank without a goal', async () => {
    expect((await valuesOf('goal', 'goal_share_of_target'))[1]).toBe(0);
    expect(await valuesOf('blank', 'goal_share_of_target')).toEqual([null]);
  });
});

describe('target tables', () => {
  it('find a name and a quantity again within one table, not a share, few digits or another table', async () => {
    const found = await rows(
      "SELECT declared_by, duplicate_names, duplicate_targets, duplicate_places FROM target_table_view WHERE evaluation_id = 'twice' ORDER BY row_count DESC",
    );
    expect(found).toEqual([
      {
        declared_by: '甲表',
        duplicate_names: '「安置房 建设」（数量、质量）',
        duplicate_targets: '「建设5、6号地块7.83万平方米」（数量、质量）',
        duplicate_places: 2,
      },
      { declared_by: '乙表', duplicate_names: null, duplicate_targets: null, duplicate_places: 0 },
    ]);
  });

  it('leave a class open that a row without one could hold', async () => {
    const [open] = await rows(
      "SELECT has_quantity, has_quality, has_benefit, unclassified_count FROM target_table_view WHERE evaluation_id = 'open'",
    );
    expect(open).toEqual({
      has_quantity: true,
      has_quality: null,
      has_benefit: false,
      unclassified_count: 1,
    });
  });

  it('do not count an empty template row, marked or not, but one with a weight', async () => {
    const [table] = await rows(
      "SELECT row_count, has_quality, has_timeliness FROM target_table_view WHERE evaluation_id = 'unmarked'",
    );
    expect(table).toEqual({ row_count: 2, has_quality: false, has_timeliness: true });
    expect((await valuesOf('unmarked', 'is_placeholder')).map((value) => value === true)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

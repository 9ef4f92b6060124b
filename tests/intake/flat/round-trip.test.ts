import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/intake/document';
import { recogniseFlat, tableOfRecords, type FlatTable } from '../../../src/intake/flat';
import { gridOf, mergedDown } from './support/grid';
import { expected, readBack } from './support/read-back';
import { seeds, type Seed, type SeedRow } from './support/seeds';
import {
  after,
  fullWidth,
  headerRows,
  inHundreds,
  kindWords,
  percent,
  rowOf,
  schemeWords,
  separated,
  withEnding,
  yesNo,
  yi,
  yuan,
  type Written,
  type Writer,
} from './support/write';

const identity: readonly Written[] = [
  { field: 'evaluation.project_name', header: ['项目名称'] },
  { field: 'evaluation.region', header: ['所属区'] },
  { field: 'evaluation.year', header: ['年度'] },
  { field: 'evaluation.kind', header: ['评价方式'], write: kindWords },
];
const column = (field: string, header: string, write?: Writer): Written => ({
  field,
  header: header.split('/'),
  ...(write && { write }),
});
/** A column that is not loaded. */
const idle = (header: string): Written => ({ field: '', header: header.split('/') });

const fieldsOf = (columns: readonly Written[]): string[] =>
  columns.flatMap(({ field }) => (field === '' ? [] : [field]));

const perProject = (columns: readonly Written[], from: readonly Seed[] = seeds): string[][] =>
  from.map((seed) => rowOf(columns, seed));
const perIndicator = (
  columns: readonly Written[],
  from: readonly Seed[],
  keeps: (indicator: SeedRow) => boolean,
): string[][] =>
  from.flatMap((seed) => seed.indicators.filter(keeps).map((one) => rowOf(columns, seed, one)));

/** Reads a table back and compares every value with the seeds; returns what was recognised. */
function check(
  source: Grid | FlatTable,
  fields: readonly string[],
  from: readonly Seed[] = seeds,
  keeps?: (indicator: SeedRow) => boolean,
): NonNullable<ReturnType<typeof recogniseFlat>> {
  const flat = recogniseFlat(source);
  if (!flat) throw new Error('no flat table was recognised');
  expect(flat.mapping.filter(({ state }) => state === 'choose')).toEqual([]);
  expect(readBack(flat.draft, fields)).toEqual(expected(from, fields, keeps));
  return flat;
}

const chaoyang2020 = seeds.filter(({ evaluation }) => evaluation['year'] === '2020');
const fiscal = seeds.filter(({ evaluation }) => evaluation['kind'] === 'fiscal');

describe('one row per project', () => {
  const plain = [
    idle('序号'),
    ...identity,
    column('evaluation.department', '主管部门'),
    column('evaluation.unit', '实施单位'),
    column('fund.initial_budget', '年初预算数（万元）'),
    column('fund.adjusted_budget', '全年预算数（万元）'),
    column('fund.executed', '全年执行数（万元）'),
    column('fund.printed_rate', '执行率', percent),
    column('fund.score', '执行率得分'),
    column('evaluation.total_score', '自评总分'),
    column('evaluation.grade', '评价等级'),
    idle('备注'),
  ];

  test('one header row, 万元, percents with their sign', () => {
    const flat = check(tableOfRecords([...headerRows(plain), ...perProject(plain)]), fieldsOf(plain));
    expect([flat.draft.rowsRead, flat.draft.rejected.length]).toEqual([9, 0]);
  });

  test('shuffled columns, 元 with separators, full-width digits, shares of one, a sum below', () => {
    const columns = [
      column('evaluation.total_score', '综合得分', fullWidth),
      column('fund.executed', '支出金额（元）', after(yuan, separated, fullWidth)),
      column('fund.printed_rate', '预算执行率', fullWidth),
      ...[...identity].reverse(),
      column('fund.approved', '预算批复数（元）', after(yuan, separated)),
      column('fund.received', '资金到位数（元）', after(yuan, separated)),
      column('evaluation.unit', '项目单位'),
      column('fund.spent_on', '支付日期'),
    ];
    const sum = ['', '215,203,453.69', '', '', '', '', '合计', '', '', '', ''];
    const flat = check(
      tableOfRecords([...headerRows(columns), ...perProject(columns), sum]),
      fieldsOf(columns),
    );
    expect(flat.totalRows).toEqual([11]);
    expect(flat.draft.rejected.map(({ place, reason }) => [place, reason.zh])).toEqual([
      ['第11行', '合计行，不作为项目载入'],
    ]);
  });

  test('a title, a note with the unit, two header rows, merged as in a sheet', () => {
    const columns = [
      idle('序号'),
      column('evaluation.project_name', '项目名称'),
      column('evaluation.department', '主管部门'),
      column('evaluation.unit', '项目实施单位'),
      column('fund.initial_budget', '项目资金/年初预算', yuan),
      column('fund.adjusted_budget', '项目资金/全年预算', yuan),
      column('fund.executed', '项目资金/执行数', yuan),
      column('fund.printed_rate', '项目资金/执行率（%）', inHundreds),
      column('fund.score', '项目资金/得分'),
      column('evaluation.total_score', '自评得分'),
      idle('联系电话'),
    ];
    const [top = [], leaf = []] = headerRows(columns);
    const rows = [
      ['北京市朝阳区2020年度项目支出绩效自评情况汇总表', ...Array<string>(10).fill('')],
      ['填报单位：朝阳区财政局', ...Array<string>(8).fill(''), '金额单位：元', ''],
      top.map((text, index) => (text === top[index - 1] ? '' : text)),
      leaf,
      ...perProject(columns, chaoyang2020).map((row) => [...row.slice(0, 10), '64310000']),
      ['合计', ...Array<string>(10).fill('')],
      ['填表人：张三', ...Array<string>(7).fill(''), '填表日期：2021-02-04', '', ''],
    ];
    const merges = [
      [1, 1, 1, 11],
      [3, 5, 1, 5],
      ...[1, 2, 3, 4, 10, 11].map((at) => [3, at, 2, 1] as const),
    ] as const;
    const fields = [...fieldsOf(columns), 'evaluation.region', 'evaluation.year', 'evaluation.kind'];
    const flat = check(gridOf(rows, merges), fields, chaoyang2020);
    expect(flat.layout.headerRows).toEqual([3, 4]);
    expect(flat.mapping.map(({ header }) => header)[4]).toBe('项目资金 / 年初预算');
    expect(flat.mapping[4]?.unit).toEqual({ unit: '元', from: 'note', sure: true });
    expect(flat.mapping[7]?.unit).toEqual({ unit: '%', from: 'header', sure: true });
    expect(flat.draft.rejected.map(({ reason }) => reason.zh)).toEqual([
      '合计行，不作为项目载入',
      '表下的说明，不是数据行',
    ]);
    expect(JSON.stringify(flat.draft)).not.toMatch(/64310000|张三/u);
  });

  test('three header rows that are not merged, the third of units, 亿元, numbered columns', () => {
    const columns = [
      column('evaluation.project_name', '项目基本情况/名称'),
      column('evaluation.region', '项目基本情况/所属区'),
      column('evaluation.year', '项目基本情况/预算年度'),
      column('evaluation.kind', '项目基本情况/评价类型', kindWords),
      column('fund.initial_budget', '资金情况/年初预算/亿元', yi),
      column('fund.adjusted_budget', '资金情况/全年预算/亿元', yi),
      column('fund.executed', '资金情况/全年执行/（亿元）', yi),
      column('fund.printed_rate', '资金情况/执行率/%', inHundreds),
      column('subtotal.score@决策', '得分情况/决策得分'),
      column('subtotal.score@过程', '得分情况/过程得分'),
      column('subtotal.score@产出', '得分情况/产出得分'),
      column('subtotal.score@效益', '得分情况/效益得分'),
      column('evaluation.total_score', '得分情况/总分'),
    ];
    const [top = [], ...others] = headerRows(columns);
    const unmerged = top.map((text, index) => (text === top[index - 1] ? '' : text));
    const numbers = columns.map((_, index) => `（${index + 1}）`);
    const flat = check(
      tableOfRecords([['评价结果汇总'], [], unmerged, ...others, numbers, ...perProject(columns)]),
      fieldsOf(columns),
    );
    expect([flat.layout.headerRows, flat.layout.firstRow, flat.draft.rowsRead]).toEqual([[3, 4, 5], 7, 9]);
  });

  test('amounts with their own units, sources of money side by side, subtotals between', () => {
    const columns = [
      ...identity,
      column('fund.initial_budget', '年初预算数/合计', withEnding('万元')),
      column('fund.initial_budget@fiscal', '年初预算数/其中：财政拨款', after(yuan, withEnding('元'))),
      column('fund.executed', '全年执行数/合计', withEnding('万')),
      column('fund.executed@fiscal', '全年执行数/其中：财政拨款', withEnding('万元')),
      column('survey.issued', '满意度调查/发放份数'),
      column('survey.satisfaction', '满意度调查/满意度', percent),
    ];
    const rows = perProject(columns, [...chaoyang2020, ...fiscal]);
    const between = ['', '小计', '', '', '1', '1', '1', '1', '', ''];
    const flat = check(
      tableOfRecords([...headerRows(columns), ...rows.slice(0, 3), between, ...rows.slice(3)]),
      fieldsOf(columns),
      [...chaoyang2020, ...fiscal],
    );
    expect([flat.draft.rowsRead, flat.totalRows]).toEqual([8, [6]]);
  });

  test('canonical English names', () => {
    const names = [
      ...'project_name region year department unit kind evaluator total_score grade goal outcome progress suggestion_count'
        .split(' ')
        .map((name) => column(`evaluation.${name}`, name)),
      ...'applied approved initial_budget adjusted_budget received returned contracted executed submitted audited claimed_saving received_on due_on spent_on accepted_on service_until printed_rate'
        .split(' ')
        .map((name) => column(`fund.${name}`, name)),
    ];
    check(tableOfRecords([...headerRows(names), ...perProject(names)]), fieldsOf(names));
  });
});

describe('one row per indicator', () => {
  const levels: Writer = (text) => (text === '' || text === '决策' || text === '过程' ? text : `${text}指标`);
  const indicator = [
    column('indicator.level1', '一级指标', levels),
    column('indicator.level2', '二级指标', levels),
    column('indicator.level3', '三级指标'),
    column('indicator.target', '年度指标值'),
    column('indicator.actual', '实际完成值'),
    column('indicator.weight', '分值'),
    column('indicator.score', '得分'),
    column('indicator.reason', '偏差原因分析及改进措施'),
  ];
  const hasIndicators = seeds.filter(({ indicators }) => indicators.length > 0);

  test('everything on every row, all 183 indicators of the set', () => {
    const columns = [
      ...identity,
      column('fund.executed', '执行数（元）', yuan),
      column('evaluation.total_score', '总分'),
      column('indicator.scheme', '指标体系', schemeWords),
      column('indicator.declared_by', '申报表'),
      ...indicator,
      column('indicator.measure', '度量'),
      column('indicator.plan', '评价采用的计划值'),
      column('indicator.scored_by', '评分指标'),
      column('indicator.is_placeholder', '模板空行', yesNo),
    ];
    const rows = perIndicator(columns, hasIndicators, () => true);
    const flat = check(tableOfRecords([...headerRows(columns), ...rows]), fieldsOf(columns), hasIndicators);
    expect([rows.length, flat.draft.rowsRead]).toEqual([183, 183]);
    expect(flat.draft.tables.find(({ table }) => table === 'evaluation')?.rows).toHaveLength(9);
  });

  const ofForm = (row: SeedRow): boolean => row['scheme'] === 'performance';
  const ofScoring = (row: SeedRow): boolean => row['scheme'] === 'framework';
  const computed = ['indicator.scheme', 'indicator.is_placeholder'];

  test('projects and classes merged in a sheet, a header of two rows', () => {
    const columns = [
      column('evaluation.project_name', '项目名称'),
      column('evaluation.unit', '实施单位'),
      column('fund.adjusted_budget', '项目资金/全年预算数'),
      column('fund.executed', '项目资金/全年执行数'),
      ...indicator.map((one) => ({ ...one, header: ['绩效指标', ...one.header] })),
    ];
    const title = ['朝阳区2020年项目支出绩效自评表汇总', ...Array<string>(columns.length - 1).fill('')];
    const unit = [...Array<string>(columns.length - 1).fill(''), '单位：万元'];
    const [top = [], leaf = []] = headerRows(columns);
    const header = [top.map((text, index) => (text === top[index - 1] ? '' : text)), leaf];
    const body = perIndicator(columns, chaoyang2020, ofForm);
    const { rows, merges } = mergedDown([title, unit, ...header, ...body], [0, 1, 2, 3, 4, 5], 5);
    const flat = check(
      gridOf(rows, [
        [1, 1, 1, columns.length],
        [3, 3, 1, 2],
        [3, 5, 1, 8],
        [3, 1, 2, 1],
        [3, 2, 2, 1],
        ...merges,
      ]),
      [...fieldsOf(columns), ...computed, 'evaluation.year'],
      chaoyang2020,
      ofForm,
    );
    expect(flat.draft.remarks.filter(({ column: name }) => name === 'project_name')).toEqual([]);
  });

  test('projects and classes only on their first row, scoring tables of third parties', () => {
    const columns = [...identity, ...indicator.slice(0, 3), ...indicator.slice(5, 7)];
    const body = perIndicator(columns, fiscal, ofScoring);
    const { rows } = mergedDown([...headerRows(columns), ...body], [0, 1, 2, 3, 4, 5], 2);
    const flat = check(tableOfRecords(rows), [...fieldsOf(columns), ...computed], fiscal, ofScoring);
    const assumed = flat.draft.remarks.filter(({ column: name }) => name === 'project_name');
    expect(assumed).toHaveLength(fiscal.length);
    expect(assumed[0]?.reason.zh).toContain('按上一行的项目读取');
  });
});

import { describe, expect, test } from 'vitest';
import { mapColumns, notedUnits, type ColumnChoice, type ColumnMapping } from '../../../src/intake/mapping';

const nothing = notedUnits([]);

function map(
  headers: readonly string[],
  sample: readonly (readonly string[])[] = [],
  { notes = [] as string[], choices = new Map<number, ColumnChoice>() } = {},
): ColumnMapping[] {
  return mapColumns({
    headers: headers.map((header) => header.split(' / ')),
    sample,
    noted: notedUnits(notes),
    choices,
  });
}

const brief = (mapping: readonly ColumnMapping[]): unknown[] =>
  mapping.map(({ field, state }) => [field, state]);

describe('context', () => {
  test('tells one 得分 from another by the header over it', () => {
    const headers = ['项目名称', '项目资金 / 得分', '产出指标 / 得分', '效益 / 得分', '自评结果 / 得分'];
    expect(map(headers).map(({ field }) => field)).toEqual([
      'evaluation.project_name',
      'fund.score',
      'subtotal.score@产出',
      'subtotal.score@效益',
      'evaluation.total_score',
    ]);
  });

  test('a 得分 is the indicator’s where rows are indicators, else the total, to be checked', () => {
    expect(brief(map(['三级指标', '得分']))).toEqual([
      ['indicator.level3', 'sure'],
      ['indicator.score', 'sure'],
    ]);
    expect(brief(map(['项目名称', '得分']))[1]).toEqual(['evaluation.total_score', 'flagged']);
  });

  test('two columns of one name wait for a person, with what there is to choose from', () => {
    const [, , first, second] = map(['三级指标', '执行率', '得分', '得分.1']);
    expect([first?.state, second?.state]).toEqual(['choose', 'choose']);
    expect(second?.candidates.map(({ field }) => field)).toEqual(['indicator.score', 'fund.score']);
    expect(second?.confidence).toBeLessThan(0.6);
  });

  test('预算数 waits: it may be the initial or the adjusted budget', () => {
    const [, , budget] = map(['项目名称', '项目资金 / 执行数', '项目资金 / 预算数']);
    expect([budget?.field, budget?.state]).toEqual([undefined, 'choose']);
    expect(budget?.candidates.map(({ field }) => field)).toEqual([
      'fund.initial_budget',
      'fund.adjusted_budget',
    ]);
  });

  test('years that differ between headers make the figures a question', () => {
    const [, before, now] = map(['项目名称', '2023年执行数', '2024年执行数']);
    expect([before?.state, now?.state]).toEqual(['choose', 'choose']);
    expect(brief(map(['项目名称', '2024年年初预算数', '2024年执行数']))).toEqual([
      ['evaluation.project_name', 'sure'],
      ['fund.initial_budget', 'sure'],
      ['fund.executed', 'sure'],
    ]);
  });
});

describe('values', () => {
  const rows = (cells: readonly string[]): string[][] => cells.map((cell) => [`项目${cell}`, cell]);

  test('that are not of the type put the field in doubt', () => {
    expect(brief(map(['项目名称', '执行数'], rows(['已完成', '略', '无法统计'])))[1]).toEqual([
      undefined,
      'choose',
    ]);
    expect(brief(map(['项目名称', '年度'], rows(['第一季度', '第二季度'])))[1]).toEqual([
      undefined,
      'choose',
    ]);
    expect(brief(map(['项目名称', '执行数'], rows(['100', '—', '1,200.5万元'])))[1]).toEqual([
      'fund.executed',
      'sure',
    ]);
  });

  test('raise what is likely, never to certainty', () => {
    const [, grade] = map(['项目名称', '评价结果'], rows(['优', '良']));
    expect(grade).toMatchObject({ field: 'evaluation.grade', state: 'flagged' });
    expect(grade?.confidence).toBeGreaterThan(0.8);
    expect(grade?.confidence).toBeLessThan(0.9);
  });

  test('that change within projects are not the project’s', () => {
    const sample = [
      ['甲', '指标1', '9'],
      ['甲', '指标2', '8'],
      ['甲', '指标3', '7'],
      ['乙', '指标1', '9'],
      ['乙', '指标2', '8.5'],
    ];
    expect(map(['项目名称', '三级指标', '综合得分'], sample)[2]?.state).toBe('choose');
    const [, , score] = map(['项目名称', '三级指标', '评价得分'], sample);
    expect([score?.field, score?.state]).toEqual(['indicator.score', 'flagged']);
    const same = sample.flatMap(([project = '', name = '']) => [
      [project, name, project === '甲' ? '88' : '90'],
    ]);
    expect(map(['项目名称', '三级指标', '综合得分'], same)[2]?.field).toBe('evaluation.total_score');
  });

  test('persons are not shown', () => {
    const [, phone] = map(['项目名称', '联系电话'], rows(['64310000']));
    expect(phone).toMatchObject({ state: 'personal', field: undefined, samples: [] });
  });
});

describe('units', () => {
  const money = (header: string, cells: readonly string[], notes: string[] = []): unknown =>
    map(
      [header, '项目名称'],
      cells.map((cell) => [cell, '某']),
      { notes },
    )[0]?.unit;

  test.each([
    ['年初预算数（元）', ['85000000'], [], { unit: '元', from: 'header', sure: true }],
    ['年初预算数', ['85000000'], ['金额单位：元'], { unit: '元', from: 'note', sure: true }],
    ['年初预算数（万元）', ['8500'], ['单位：元'], { unit: '万元', from: 'header', sure: true }],
    ['年初预算数', ['8500万元', '0.3亿元'], [], { unit: '万元', from: 'cells', sure: true }],
    ['年初预算数', ['8500', '３，４２４'], [], { unit: '万元', from: 'unstated', sure: true }],
    ['年初预算数', ['85000000', '34240000'], [], { unit: '万元', from: 'unstated', sure: false }],
    ['年初预算数', ['8500'], ['单位：元', '金额单位：万元'], { unit: '万元', from: 'unstated', sure: true }],
  ])('%s with %j and %j', (header, cells, notes, unit) => {
    expect(money(header, cells, notes)).toEqual(unit);
  });

  test.each([
    ['执行率（%）', ['80.6', '100'], [], { unit: '%', from: 'header', sure: true }],
    ['执行率', ['80.6', '100'], ['单位：万元、%'], { unit: '%', from: 'note', sure: true }],
    ['执行率', ['80.6%', '100%'], [], { unit: '1', from: 'cells', sure: true }],
    ['执行率', ['0.806', '1'], [], { unit: '1', from: 'unstated', sure: true }],
    ['执行率', ['80.6', '100'], [], { unit: '1', from: 'unstated', sure: false }],
    ['执行率（%）', ['0.806', '1'], [], { unit: '%', from: 'header', sure: false }],
  ])('%s with %j and %j', (header, cells, notes, unit) => {
    expect(money(header, cells, notes)).toEqual(unit);
  });

  test('over several columns are of the amounts among them', () => {
    const headers = ['执行数', '执行率', '分值', '得分'].map((leaf) => `项目资金（元） / ${leaf}`);
    const [, executed, rate, weight, score] = map(['项目名称', ...headers], [['甲', '90', '0.9', '10', '9']]);
    expect([executed?.field, executed?.unit?.unit]).toEqual(['fund.executed', '元']);
    expect([rate?.field, weight?.field, score?.field]).toEqual([
      'fund.printed_rate',
      'fund.weight',
      'fund.score',
    ]);
  });

  test('that the field cannot have leave the column unmapped', () => {
    expect(map(['项目名称', '执行数（%）'])[1]?.field).toBeUndefined();
    expect(map(['项目名称', '执行率（万元）'])[1]?.field).toBeUndefined();
    expect(map(['项目名称', '执行率（‰）'])[1]?.field).toBeUndefined();
    expect(map(['项目名称', '执行数（美元）'])[1]?.field).toBeUndefined();
  });
});

describe('choices', () => {
  test('of a person go before what is found', () => {
    const choices = new Map<number, ColumnChoice>([
      [1, { field: 'fund.adjusted_budget', moneyUnit: '元' }],
      [2, { field: null }],
      [3, { percent: true }],
    ]);
    const found = map(['项目名称', '预算数', '执行数', '执行率'], [['甲', '1', '2', '80.6']], { choices });
    expect(brief(found)).toEqual([
      ['evaluation.project_name', 'sure'],
      ['fund.adjusted_budget', 'confirmed'],
      [undefined, 'confirmed'],
      ['fund.printed_rate', 'sure'],
    ]);
    expect(found[1]?.unit).toEqual({ unit: '元', from: 'chosen', sure: true });
    expect(found[3]?.unit).toEqual({ unit: '%', from: 'chosen', sure: true });
  });

  test('of one of two rivals settles both', () => {
    const choices = new Map<number, ColumnChoice>([[1, { field: 'evaluation.unit' }]]);
    const found = map(['项目名称', '项目单位', '实施单位'], [['甲', '乙', '丙']], { choices });
    expect(brief(found).slice(1)).toEqual([
      ['evaluation.unit', 'confirmed'],
      [undefined, 'choose'],
    ]);
  });

  test('are not needed where two columns say the same', () => {
    const found = map(['项目名称', '项目单位', '实施单位'], [['甲', '乙', '乙']]);
    expect(brief(found).slice(1)).toEqual([
      ['evaluation.unit', 'sure'],
      [undefined, 'unmapped'],
    ]);
  });

  test('never load what names persons', () => {
    const choices = new Map<number, ColumnChoice>([[1, { field: 'evaluation.unit' }]]);
    expect(map(['项目名称', '项目负责人'], [], { choices })[1]?.state).toBe('personal');
  });
});

test('reasons are given in both languages', () => {
  const [name, near] = map(['项目名称', '实际到账资金数'], []);
  expect(name?.candidates[0]?.why).toEqual({ zh: '表头写作「项目名称」', en: 'the header reads 项目名称' });
  expect(near?.candidates.every(({ why }) => why.zh !== '' && why.en !== '')).toBe(true);
  expect(nothing).toEqual({ money: undefined, percent: false });
});

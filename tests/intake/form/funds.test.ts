import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/intake/document';
import { load } from '../../../src/intake';
import { openEngineInNode } from '../../../src/engine/node';
import { draftFiles } from './support/draft-files';
import { gridOf, over, paragraph, type Cell } from './support/grids';
import { readForms, rejects, remarks } from './support/read';

/** Amounts, their units and their sources. */

const form = (label: string, ...fund: Cell[][]): Block =>
  gridOf([
    ['项目名称', '校舍维修', '实施单位', '第一小学'],
    [over(label, fund.length), ...(fund[0] ?? [])],
    ...fund.slice(1),
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '维修面积', '500平方米', '500平方米', '90', '90'],
    ['总分', '', '', '', '', '100', '99'],
  ]);

const header = ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const total = ['年度资金总额', '1,200,000', '1200000.5', '1080000', '10', '90%', '9'];

describe('the unit of amounts', () => {
  test('in the label of the block', () => {
    const read = readForms([form('项目资金（元）', header, total)]);
    expect(read.fund[0]?.slice(0, 4)).toEqual(['total', '1,200,000元', '1200000.5元', '1080000元']);
  });

  test.each([
    ['in a paragraph above the table', [paragraph(1, '自评表'), paragraph(2, '金额单位：元')]],
    ['in a line of the title', [paragraph(1, '项目支出绩效自评表（单位：元）')]],
  ])('%s', (_, before) => {
    const title = paragraph(0, '项目支出绩效自评表');
    const read = readForms([title, ...before, form('项目资金', header, total)]);
    expect(read.fund[0]?.[3]).toBe('1080000元');
  });

  test('in the header of a column, before that of the block', () => {
    const mixed = header.with(3, '全年执行数（元）');
    const read = readForms([form('项目资金（万元）', mixed, total.with(1, '120').with(2, '120'))]);
    expect(read.fund[0]?.slice(1, 4)).toEqual(['120', '120', '1080000元']);
  });

  test('in the cell itself, before any other', () => {
    const read = readForms([form('项目资金（元）', header, total.with(1, '120万元'))]);
    expect(read.fund[0]?.[1]).toBe('120万元');
  });

  test('named nowhere: taken as 万元, and said', () => {
    const read = readForms([form('项目资金', header, total)]);
    expect(read.fund[0]?.[1]).toBe('1,200,000');
    expect(read.draft.remarks.map(({ reason }) => reason.zh)).toContain('没有写明金额单位，按万元');
  });

  test('becomes 万元 at loading', async () => {
    const { draft } = readForms([form('项目资金（元）', header, total)]);
    const engine = await openEngineInNode();
    try {
      await load(engine, draftFiles(draft, 'x'));
      const found = await engine.query(
        'SELECT initial_budget, adjusted_budget, executed, printed_rate FROM fund',
      );
      expect(found.first()).toEqual({
        initial_budget: 120,
        adjusted_budget: 120.00005,
        executed: 108,
        printed_rate: 0.9,
      });
    } finally {
      await engine.close();
    }
  });
});

describe('sources', () => {
  test('a sub-row that prints weight and score again keeps them under its own source', () => {
    const again = ['其中：当年财政拨款', ...total.slice(1)];
    const read = readForms([form('项目资金（元）', header, total, again)]);
    expect(read.fund.map(([source, , , , weight, , score]) => [source, weight, score])).toEqual([
      ['total', '10', '9'],
      ['fiscal', '10', '9'],
    ]);
  });

  test('weight and score merged over all rows count once, with the total', () => {
    const merged: Cell[] = ['年度资金总额', '12', '12', '10.8', over('10', 2), over('90%', 2), over('9', 2)];
    const read = readForms([
      form('项目资金（万元）', header, merged, ['其中：财政拨款', '12', '12', '10.8']),
    ]);
    expect(read.fund).toEqual([
      ['total', '12', '12', '10.8', '10', '90%', '9'],
      ['fiscal', '12', '12', '10.8', null, null, null],
    ]);
  });

  test('sources that are none of the four, and a second of one, are rejected', () => {
    const rows = [
      '中央资金',
      '其中：基本支出',
      '其中：当年财政拨款',
      '财政拨款',
      '上年结转资金',
      '其他资金',
    ].map((name) => [name, ...total.slice(1)]);
    const read = readForms([form('项目资金（元）', header, total, ...rows)]);
    expect(read.fund.map(([source]) => source)).toEqual(['total', 'fiscal', 'carryover', 'other']);
    expect(rejects(read)).toEqual([
      '表1 · 行4：资金来源不是总额、财政拨款、结转或其他资金之一，无法归属',
      '表1 · 行5：资金来源不是总额、财政拨款、结转或其他资金之一，无法归属',
      '表1 · 行7：同一资金来源已有一行',
    ]);
  });

  test('预算数 does not say which budget: blank, with a remark', () => {
    const short = ['', '预算数', '全年执行数', '分值', '执行率', '得分'];
    const read = readForms([
      form('项目资金（万元）', short, ['年度资金总额', '12', '10.8', '10', '90%', '9']),
    ]);
    expect(read.fund).toEqual([['total', null, null, '10.8', '10', '90%', '9']]);
    expect(remarks(read)).toContain('表1 · 行2｜预算数｜预算数');
  });

  test('received and approved amounts, and the reason, where a form prints them', () => {
    const long = ['', '预算批复数', '实际到位资金', '全年执行数', '执行率', '未完成原因'];
    const { draft } = readForms([
      form('项目资金（万元）', long, ['资金总额', '12', '11', '9', '75%', '尾款未到期']),
    ]);
    const fund = draft.tables.find(({ table }) => table === 'fund');
    expect(fund?.columns.slice(2)).toEqual([
      'approved',
      'received',
      'executed',
      'printed_rate',
      'reason',
      'locator',
    ]);
    expect(fund?.rows[0]?.slice(2)).toEqual(['12', '11', '9', '75%', '尾款未到期', '表1 · 行3']);
  });
});

describe('the execution rate in the indicator table', () => {
  const withExecution = (weight: string, score: string, fund: Cell[][]): Block =>
    gridOf([
      ['项目名称', '校舍维修'],
      ['项目资金（万元）', ...(fund[0] ?? [])],
      ...fund.slice(1).map((row) => ['', ...row]),
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['预算执行率（10分）', '预算执行率', '预算执行率', '100%', '90%', weight, score],
      ['产出指标', '数量指标', '维修面积', '500平方米', '500平方米', '90', '90'],
      ['总分', '', '', '', '', '100', '99'],
    ]);

  test('repeats the fund block: counted once', () => {
    const read = readForms([withExecution('10', '9.0', [header, total])]);
    expect(read.indicator.map(([, , name]) => name)).toEqual(['维修面积']);
    expect(rejects(read)).toEqual(['表1 · 行5：预算执行率的分值和得分已在资金栏印出，不重复计入']);
    expect(read.subtotal).toEqual([]);
  });

  test('says something else than the fund block: both stay, and the row is an indicator', () => {
    const read = readForms([withExecution('10', '8', [header, total])]);
    expect(read.indicator.map(([level1, , , , , weight, score]) => [level1, weight, score])).toEqual([
      ['预算执行率', '10', '8'],
      ['产出', '90', '90'],
    ]);
  });

  test('is scored only there', () => {
    const unscored = header.slice(0, 4);
    const read = readForms([withExecution('10', '9', [unscored, total.slice(0, 4)])]);
    expect(read.indicator).toHaveLength(2);
  });
});

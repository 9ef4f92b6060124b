import { describe, expect, test } from 'vitest';
import { headerText } from '../../../src/intake/mapping';

describe('a header cell', () => {
  test.each([
    ['年初预算数（元）', '年初预算数', '元', false],
    ['年初预算数\n(万元)', '年初预算数', '万元', false],
    ['全年执行数【单位：亿元】', '全年执行数', '亿元', false],
    ['金额（人民币元）', '金额', '元', false],
    ['年初预算万元', '年初预算', '万元', false],
    ['执行率（％）', '执行率', undefined, true],
    ['执行率%', '执行率', undefined, true],
    ['２．项目名称', '项目名称', undefined, false],
    ['①项目名称：', '项目名称', undefined, false],
    ['（三）主管部门', '主管部门', undefined, false],
    ['其中：财政拨款', '财政拨款', undefined, false],
    ['得分.1', '得分', undefined, false],
    ['产出得分（50分）', '产出得分', undefined, false],
    ['执行率（B/A×100%）', '执行率', undefined, false],
    ['*自 评 总 分', '自评总分', undefined, false],
    ['Initial Budget', 'initialbudget', undefined, false],
    ['2024年年初预算数', '年初预算数', undefined, false],
    ['2024年初预算数', '年初预算数', undefined, false],
  ])('%s names %s', (cell, name, unit, percent) => {
    const { spellings, moneyUnit, percent: found } = headerText(cell);
    expect([spellings[0], moneyUnit, found]).toEqual([name, unit, percent]);
  });

  test('with something else in brackets is looked up with and without it', () => {
    const { spellings, aside, moneyUnit } = headerText('主管部门（单位）');
    expect([spellings, aside, moneyUnit]).toEqual([
      ['主管部门(单位)', '主管部门单位', '主管部门'],
      '单位',
      undefined,
    ]);
    expect(headerText('年初预算数（美元）')).toMatchObject({ aside: '美元', moneyUnit: undefined });
  });

  test('says the years it names', () => {
    expect(headerText('2023年度预算数').years).toEqual(['2023']);
    expect(headerText('2024年').spellings).toEqual(['2024年']);
  });

  test('that is only a unit names nothing', () => {
    expect(headerText('（万元）')).toMatchObject({ spellings: [], moneyUnit: '万元' });
    expect(headerText('%')).toMatchObject({ spellings: [], percent: true });
    expect(headerText('  ').spellings).toEqual([]);
  });
});

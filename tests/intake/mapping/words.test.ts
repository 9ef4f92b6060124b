import { describe, expect, test } from 'vitest';
import { kindOf, sourceOf } from '../../../src/intake/mapping';

describe('who evaluates', () => {
  test.each([
    ['2024年度项目支出绩效自评结果汇总表', 'self'],
    ['单位自评', 'self'],
    ['部门自评', 'self'],
    ['self', 'self'],
    ['部门评价', 'department'],
    ['主管部门评价结果', 'department'],
    ['部门重点评价结果', 'department'],
    ['财政重点评价', 'fiscal'],
    ['财政局绩效评价', 'fiscal'],
    ['自评与财政评价对照表', undefined],
    ['重点评价', undefined],
    ['绩效评价', undefined],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('where money comes from', () => {
  test.each([
    ['年度资金总额', 'total'],
    ['其中：当年财政拨款', 'fiscal'],
    ['上年结转资金', 'carryover'],
    [' 其他资金 ', 'other'],
    ['carryover', 'carryover'],
    ['捐赠', undefined],
  ])('%s is %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });
});

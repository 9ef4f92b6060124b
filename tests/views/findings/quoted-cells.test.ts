import { describe, expect, it } from 'vitest';
import { isQuoted, numberIn, type QuotedValues } from '../../../src/views/findings/quoted-cells';

const quoting = (numbers: readonly number[], texts: readonly string[] = []): QuotedValues => ({
  numbers,
  texts: new Set(texts),
});

describe('the number of a cell', () => {
  it.each([
    ['8,271.3', 8271.3],
    ['80.6%', 0.806],
    ['８０．６％', 0.806],
    ['≥36家', 36],
    ['14183延米', 14183],
    ['7.83万平方米', 7.83],
    ['-12', -12],
    ['1,2', undefined],
    ['2020年4月-5月', undefined],
    ['支持约100-200家企业。', undefined],
    ['', undefined],
    ['—', undefined],
  ])('%j is %j', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });
});

describe('cells that a finding quotes', () => {
  it('knows a figure in every way forms print it', () => {
    const values = quoting([8271.3, 6846.9705, 0.806]);
    expect(['8271.3', '8,271.30', '6846.9705', '80.6%'].map((cell) => isQuoted(cell, values))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('does not take a percent for points, nor a blank for 0', () => {
    expect(isQuoted('80.6', quoting([0.806]))).toBe(false);
    expect(isQuoted('80.6%', quoting([80.6]))).toBe(false);
    expect(isQuoted('', quoting([0], ['']))).toBe(false);
  });

  it('tells neighbouring figures apart', () => {
    expect(isQuoted('8271.4', quoting([8271.3]))).toBe(false);
    expect(isQuoted('0', quoting([8271.3]))).toBe(false);
  });

  it('compares texts through full-width signs and line breaks', () => {
    expect(isQuoted('支持约100-200家企业。', quoting([], ['支持约100-200家企业。']))).toBe(true);
    expect(isQuoted('年度\n 目标（1）', quoting([], ['年度 目标(1)']))).toBe(true);
    expect(isQuoted('支持约100', quoting([], ['支持约100-200家企业。']))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readRuleTexts } from '../../../../src/cli/files';
import { translator } from '../../../../src/i18n';
import { readCatalogue, thresholdGroups, withDefaults, type ParameterValues } from '../../../../src/rules';
import { faultText, limitsOf } from '../../../../src/views/rules/threshold/limits';

const { rules } = readCatalogue(readRuleTexts());

function limits(id: string, name: string, values: ParameterValues = {}) {
  const rule = rules.find((each) => each.id === id)!;
  const group = thresholdGroups(rule).find(({ thresholds }) =>
    thresholds.some(({ parameter }) => parameter === name),
  )!;
  const threshold = group.thresholds.find(({ parameter }) => parameter === name)!;
  const found = limitsOf(rule, group.thresholds, threshold, withDefaults(rule, values));
  const asking = { t: translator('zh'), language: 'zh', params: rule.source.params ?? {} } as const;
  return { ...found, fault: (value: number | string) => faultText(asking, name, value, found) };
}

describe('how far a threshold may go', () => {
  it('keeps 提示 ≤ 关注 ≤ 严重 where rows above are reported', () => {
    expect(limits('budget-deviation', 'info')).toMatchObject({ low: 0, high: 0.15, lowBy: undefined });
    expect(limits('budget-deviation', 'warn')).toMatchObject({ low: 0.1, high: 0.2 });
    expect(limits('budget-deviation', 'severe')).toMatchObject({ low: 0.15, high: 5, highBy: undefined });
  });

  it('keeps it the other way round where rows below are reported', () => {
    expect(limits('execution-low', 'info')).toMatchObject({ low: 0.8, high: 1 });
    expect(limits('execution-low', 'warn')).toMatchObject({ low: 0.6, high: 0.9 });
    expect(limits('execution-low', 'severe')).toMatchObject({ low: 0, high: 0.8 });
  });

  it('moves with its neighbours, and lets them meet', () => {
    const { high, fault } = limits('budget-deviation', 'info', { warn: 0.12 });
    expect(high).toBe(0.12);
    expect(fault(0.12)).toBeUndefined();
  });

  it('is bound by nothing in a set that is out of order already', () => {
    expect(limits('budget-deviation', 'warn', { info: 0.5, severe: 0.2 })).toMatchObject({ low: 0, high: 5 });
  });

  it('binds only thresholds that differ in severity', () => {
    expect(limits('too-many-output-indicators', 'per_quality')).toMatchObject({ low: 2, high: 15 });
    expect(limits('low-execution-full-output', 'output')).toMatchObject({ low: 0, high: 1 });
  });
});

describe('what is wrong with a value', () => {
  it('is said in the units of the screen', () => {
    expect(limits('budget-deviation', 'severe').fault(7)).toBe('应在 0% 与 500% 之间');
    expect(limits('budget-deviation', 'severe').fault('')).toBe('应为数值');
    expect(limits('too-many-output-indicators', 'many').fault(3.5)).toBe('应为整数');
  });

  it('names the neighbour that holds it', () => {
    expect(limits('budget-deviation', 'info').fault(0.3)).toBe('不能大于“关注阈值”的 15%');
    expect(limits('budget-deviation', 'severe').fault(0.1)).toBe('不能小于“关注阈值”的 15%');
  });
});

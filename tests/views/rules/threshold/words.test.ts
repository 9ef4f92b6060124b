import { describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../../src/analysis';
import { readRuleTexts } from '../../../../src/cli/files';
import { readCatalogue, thresholdGroups, type Rule } from '../../../../src/rules';
import { linesOf } from '../../../../src/views/rules/threshold/lines';
import { rowName, signOf } from '../../../../src/views/rules/threshold/words';

const { rules } = readCatalogue(readRuleTexts());
const rule = (id: string): Rule => rules.find((each) => each.id === id)!;
const row = (some: Partial<JudgedRow>): JudgedRow => ({
  from: 'pass',
  to: 'low',
  evaluationId: 'e1',
  projectName: '直属公立医院绩效考核',
  region: '朝阳',
  year: 2023,
  key: {},
  value: 1,
  ...some,
});

describe('the name of a row', () => {
  it('is its project and what tells it from the project’s other rows', () => {
    expect(rowName(rule('budget-deviation'), row({ key: { stage_pair: '申请→中标' } }), 'zh')).toEqual({
      project: '直属公立医院绩效考核',
      rest: '申请→中标',
    });
    const key = {
      scheme: 'framework',
      declared_by: null,
      level1: '过程',
      level2: '资金管理',
      level3: '资金到位率',
    };
    expect(rowName(rule('deduction-without-problem'), row({ key }), 'zh').rest).toBe('资金管理 · 资金到位率');
  });

  it('leaves out what every row of the rule shares', () => {
    expect(rowName(rule('execution-low'), row({ key: { fund_source: 'total' } }), 'zh').rest).toBe('');
  });

  it('is the place where there is no project', () => {
    const region = row({ evaluationId: null, projectName: null, key: { kind: 'self' } });
    expect(rowName(rule('region-scale-shift'), region, 'zh').project).toMatch(/^朝阳 · 2023 · .*自评/);
  });
});

it('a threshold shows the sign of its comparison', () => {
  const signs = (id: string) => thresholdGroups(rule(id)).flatMap(({ thresholds }) => thresholds.map(signOf));
  expect(signs('budget-deviation')).toEqual(['>', '>', '>']);
  expect(signs('low-execution-full-output')).toEqual(['<', '≥']);
});

it('a line remembers where it stood, if it moved', () => {
  const { thresholds } = thresholdGroups(rule('budget-deviation'))[0]!;
  const now = { info: 0.1, warn: 0.15, severe: 0.2 };
  expect(linesOf(thresholds, { ...now, info: 0.12 }, now).map(({ at, was }) => [at, was])).toEqual([
    [0.12, 0.1],
    [0.15, undefined],
    [0.2, undefined],
  ]);
});

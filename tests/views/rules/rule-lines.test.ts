import { beforeAll, describe, expect, it } from 'vitest';
import { openEngineInNode } from '../../../src/engine/node';
import { areas, type RuleResult } from '../../../src/rules';
import {
  groupByArea,
  matchingLines,
  ruleStates,
  stateCounts,
  type RuleFilters,
} from '../../../src/views/rules/rule-lines';
import { runOnSeeds } from '../../support/seeds';
import { linesUnder } from './seed-lines';

const all: RuleFilters = { text: '', area: [], severity: [], state: undefined };
const profile = {
  name: '试点',
  note: '理由',
  rules: {
    'unit-mismatch': { enabled: false },
    'vague-target': { severity: 'high' as const },
    'execution-low': { params: { info: 0.9 }, note: '与默认相同' },
  },
};

let results: readonly RuleResult[];
beforeAll(async () => {
  const engine = await openEngineInNode();
  ({ results } = await runOnSeeds(engine));
  await engine.close();
});

const ids = (filters: Partial<RuleFilters>, lines = linesUnder(results)): string[] =>
  matchingLines(lines, { ...all, ...filters }).map(({ rule }) => rule.id);

describe('lines of the list of rules', () => {
  it('are the catalogue, with the counts of the run', () => {
    const lines = linesUnder(results);
    expect(lines).toHaveLength(55);
    const deviation = lines.find(({ rule }) => rule.id === 'budget-deviation');
    expect(deviation).toMatchObject({
      isEnabled: true,
      isChanged: false,
      severity: 'high',
      outcome: 'hits',
      counts: { n: 27, hit: 3, pass: 0, unknown: 24, na: 0 },
      isWhole: false,
    });
  });

  it('of a rule that is off have no counts, although the run of before is still there', () => {
    const line = linesUnder(results, profile).find(({ rule }) => rule.id === 'unit-mismatch');
    expect(line).toMatchObject({ isEnabled: false, isChanged: true });
    expect(line?.counts).toBeUndefined();
  });

  it('of a rule that cannot be narrowed to the scope have the counts of everything, and say so', () => {
    const line = linesUnder(results, undefined, { scoped: new Map() }).find(
      ({ rule }) => rule.id === 'weak-indicator-type',
    );
    expect(line).toMatchObject({ isWhole: true, counts: { n: 49, hit: 3 } });
  });

  it('are changed only where the profile really changes something', () => {
    expect(ids({ state: 'changed' }, linesUnder(results, profile))).toEqual([
      'unit-mismatch',
      'vague-target',
    ]);
  });
});

describe('filters of the list', () => {
  it('find words in id, title and view, in both languages', () => {
    expect(ids({ text: 'budget-dev' })).toEqual(['budget-deviation']);
    expect(ids({ text: '预算 偏差' })).toEqual(['budget-deviation']);
    expect(ids({ text: 'fund stages' })).toEqual(['budget-deviation']);
    expect(ids({ text: '没有这样的规则' })).toEqual([]);
  });

  it('take the highest severity a rule may give, as the profile has it', () => {
    expect(ids({ severity: ['low'] })).toContain('vague-target');
    const lines = linesUnder(results, profile);
    expect(ids({ severity: ['low'] }, lines)).not.toContain('vague-target');
    expect(ids({ severity: ['high'] }, lines)).toContain('vague-target');
  });

  it('take the state of the run', () => {
    expect(ids({ state: 'unknown' })).toEqual([
      'region-scale-shift',
      'score-ceiling',
      'score-outlier',
      'self-vs-third-gap',
      'year-on-year-jump',
    ]);
    expect(ids({ state: 'off' })).toEqual(['score-cap-by-execution']);
    expect(ids({ state: 'error' })).toEqual([]);
    expect(ids({ state: 'hits', area: ['budget'] })).toContain('fund-arrival-low');
  });

  it('count each state under the other filters', () => {
    const lines = linesUnder(results);
    const counts = stateCounts(lines, { ...all, area: ['statistics'], state: 'hits' });
    expect(counts).toMatchObject({ on: 6, off: 0, unknown: 5, hits: 1 });
    for (const state of ruleStates) {
      expect(stateCounts(lines, all)[state]).toBe(matchingLines(lines, { ...all, state }).length);
    }
  });
});

it('groups lines by area in the order of the catalogue, none twice', () => {
  const lines = linesUnder(results);
  const groups = groupByArea(lines);
  expect(groups.map(({ area }) => area)).toEqual(areas);
  expect(groups.flatMap((group) => group.lines)).toEqual(lines);
  expect(groupByArea(matchingLines(lines, { ...all, area: ['survey'] })).map(({ area }) => area)).toEqual([
    'survey',
  ]);
});

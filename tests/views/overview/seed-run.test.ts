import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  groupUnknowns,
  readEvaluations,
  unknownByEvaluation,
  type EvaluationRow,
} from '../../../src/analysis';
import type { Engine } from '../../../src/engine';
import { openEngineInNode } from '../../../src/engine/node';
import { makeFindings, type Finding } from '../../../src/findings';
import { translator } from '../../../src/i18n';
import { rowOutcomes, type RuleResult } from '../../../src/rules';
import { readScopedResults } from '../../../src/views/overview/scoped-counts';
import { areaRows, countSeverities, projectRows, sumOutcomes } from '../../../src/views/overview/summary';
import { unknownLines } from '../../../src/views/overview/unknown-lines';
import { runOnSeeds } from '../../support/seeds';

const everywhere = { regions: [], years: [], kinds: [], departments: [] };

let engine: Engine;
let results: readonly RuleResult[];
let findings: readonly Finding[];
let evaluations: readonly EvaluationRow[];

beforeAll(async () => {
  engine = await openEngineInNode();
  ({ results } = await runOnSeeds(engine));
  findings = makeFindings(results, new Map());
  evaluations = await readEvaluations(engine);
});
afterAll(() => engine.close());

describe('outcomes in scope', () => {
  it('of both regions add up to those of everything, rule by rule', async () => {
    const of = (region: string) => readScopedResults(engine, results, { ...everywhere, regions: [region] });
    const [chaoyang, fengtai] = [await of('朝阳'), await of('丰台')];
    expect(chaoyang.size).toBeGreaterThan(12);
    for (const result of chaoyang.keys()) {
      const parts = sumOutcomes([chaoyang, fengtai].flatMap((scoped) => scoped.get(result)?.counts ?? []));
      expect([result.rule.id, parts]).toEqual([result.rule.id, result.counts]);
    }
  });

  it('leave out rules that look at the whole set, which a region is no part of', async () => {
    const scoped = await readScopedResults(engine, results, { ...everywhere, regions: ['丰台'] });
    for (const result of results) {
      const hasRegion = result.rule.view.columns.some(({ name }) => name === 'region');
      expect([result.rule.id, scoped.has(result)]).toEqual([result.rule.id, hasRegion]);
    }
  });

  it('leave a rule unjudged where the scope holds nothing it can judge', async () => {
    const scoped = await readScopedResults(engine, results, { ...everywhere, regions: ['丰台'] });
    const printedRate = results.find(({ rule }) => rule.id === 'execution-rate-mismatch');
    // Third-party reports print no execution rate.
    expect(printedRate && scoped.get(printedRate)?.outcome).toBe('not_evaluable');
    expect(printedRate?.outcome).toBe('hits');
  });
});

describe('summary of the bundled set', () => {
  it('lists all nine evaluations, the worst first, each with its worst finding', () => {
    const rows = projectRows(evaluations, findings, unknownByEvaluation(results));
    expect(rows).toHaveLength(9);
    const highs = rows.map(({ counts }) => counts.high);
    expect(highs).toEqual([...highs].sort((a, b) => b - a));
    for (const { counts, first } of rows) {
      const worst =
        counts.high > 0 ? 'high' : counts.medium > 0 ? 'medium' : counts.low > 0 ? 'low' : undefined;
      expect(first?.severity).toBe(worst);
    }
  });

  it('loses no finding and no unknown between the classes', () => {
    const rows = areaRows(findings, results, ({ counts }) => counts);
    const all = countSeverities(findings);
    for (const severity of ['high', 'medium', 'low'] as const) {
      expect(rows.reduce((sum, { counts }) => sum + counts[severity], 0)).toBe(all[severity]);
    }
    const unknown = results.reduce((sum, { counts }) => sum + counts.unknown, 0);
    expect(rows.reduce((sum, row) => sum + row.unknown, 0)).toBe(unknown);
  });

  it('counts every judged row once', () => {
    const sum = sumOutcomes(results.map(({ counts }) => counts));
    expect(rowOutcomes.reduce((total, outcome) => total + sum[outcome], 0)).toBe(sum.n);
  });
});

describe('what could not be evaluated', () => {
  const app = () => ({
    t: translator('zh'),
    settings: { language: 'zh' as const },
    ruleTitle: (id: string) => id,
  });

  it('says what was not there, without columns that only follow from others', () => {
    const lines = unknownLines(app(), [], groupUnknowns(results));
    const reasons = lines.map(({ reason }) => reason);
    expect(reasons).toContain('资金环节：基数、结果');
    expect(reasons).toContain('满意度调查：是否开展');
    expect(reasons.join()).not.toContain('相似度');
  });

  it('keeps the rows of a rule that could judge nothing out of the rest', () => {
    const silent = results.filter(({ rule }) => rule.id === 'budget-deviation');
    const lines = unknownLines(app(), silent, groupUnknowns(results));
    expect(lines.filter(({ rules }) => rules.includes('budget-deviation'))).toHaveLength(1);
    expect(lines[0]?.range).toBe('1 条规则');
  });
});

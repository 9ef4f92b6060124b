import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine';
import { makeFindings, readSourceFiles, writerOf, type Finding } from '../../src/findings';
import type { RuleResult } from '../../src/rules';
import { engines, runOnSeeds } from '../support/seeds';

/** The evaluations as the catalogue numbers them. */
const ids: Record<number, string> = {
  1: 'chaoyang-2024-zhongguancun-park',
  2: 'chaoyang-2024-laiguangying-estates',
  3: 'fengtai-2024-public-hospitals',
  4: 'fengtai-2024-groundwater',
  5: 'fengtai-2024-dongtieying',
  6: 'fengtai-2023-lize',
  7: 'chaoyang-2020-hightech-fund',
  8: 'chaoyang-2020-internet-institute-rent',
  9: 'chaoyang-2020-venture-cluster',
};

/** Which evaluations each rule must hit, and nothing else; which it must say it cannot judge. */
const expected: Record<string, { hit: number[]; unknown?: number[] }> = {
  'score-exceeds-weight': { hit: [], unknown: [1, 2] },
  'weight-sum-not-100': { hit: [], unknown: [1, 2] },
  'total-score-mismatch': { hit: [7], unknown: [1, 8] },
  'execution-rate-mismatch': { hit: [7], unknown: [1, 2, 3, 4, 5, 6] },
  'execution-score-missing': { hit: [8], unknown: [] },
  'execution-score-mismatch': { hit: [7], unknown: [8] },
  'fund-parts-not-total': { hit: [], unknown: [1, 2, 3, 4, 5, 6] },
  'quantitative-score-mismatch': { hit: [9], unknown: [1, 2] },
  'subtotal-mismatch': { hit: [], unknown: [1, 2, 7, 8, 9] },
  'grade-score-mismatch': { hit: [], unknown: [2, 7, 8, 9] },
  'target-equals-name': { hit: [5, 7, 8], unknown: [1, 2] },
  'too-many-output-indicators': { hit: [4], unknown: [1, 6] },
  'unit-mismatch': { hit: [6] },
  'missing-benefit-subclass': { hit: [2, 5, 6, 8], unknown: [1] },
  'missing-indicator-class': { hit: [5], unknown: [1, 6] },
  'quality-indicator-weak': { hit: [5, 7, 8, 9], unknown: [1, 2, 4, 6] },
  'missing-header-field': { hit: [8, 9], unknown: [] },
  'missing-execution-row': { hit: [2], unknown: [1] },
  'placeholder-row': { hit: [9], unknown: [1] },
  'duplicate-indicator': { hit: [5], unknown: [1, 2, 4, 6] },
  'indicator-copies-goal': { hit: [3], unknown: [1, 2] },
  'vague-target': { hit: [5, 7, 8, 9], unknown: [1, 2] },
  'qualitative-only-benefit': { hit: [3, 5, 7, 8, 9], unknown: [1, 2, 4, 6] },
  'actual-not-comparable': { hit: [9], unknown: [1, 2, 3, 5] },
  'indicator-misclassified': { hit: [5, 9], unknown: [1, 2] },
  'weight-structure-deviates': { hit: [9], unknown: [1, 2] },
  'full-score-but-incomplete': { hit: [1, 9] },
  'low-execution-full-output': { hit: [9], unknown: [1, 2] },
  'deviation-without-reason': { hit: [7, 8, 9], unknown: [] },
  'over-target': { hit: [] },
  'problem-without-suggestion': { hit: [1], unknown: [] },
  'plan-baseline-changed': { hit: [5], unknown: [] },
  'target-missed-not-penalised': { hit: [5], unknown: [1, 2, 5] },
  'deduction-without-problem': { hit: [5], unknown: [1] },
  'survey-missing': { hit: [5], unknown: [1, 2, 3, 7, 8, 9] },
  'survey-sample-too-small': { hit: [4, 6], unknown: [1, 2, 3, 7, 8, 9] },
  'survey-component-contradiction': { hit: [6] },
  'survey-satisfaction-100': { hit: [6, 7], unknown: [1, 2, 3, 4, 8, 9] },
  'survey-response-incomplete': { hit: [6], unknown: [1, 2, 3, 4, 7, 8, 9] },
  'budget-deviation': { hit: [4, 6], unknown: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  'fund-arrival-low': { hit: [3, 6], unknown: [1, 2, 7, 8, 9] },
  'execution-low': { hit: [7, 9], unknown: [1, 2] },
  'execution-over': { hit: [], unknown: [1, 2] },
  'budget-adjustment-large': { hit: [], unknown: [1, 2, 3, 4, 5, 6] },
  'saving-base-wrong': { hit: [4], unknown: [1, 2, 3, 5, 6, 7, 8, 9] },
  'retention-unfunded': { hit: [6], unknown: [1, 2, 3, 4, 5, 7, 8, 9] },
  'late-spending': { hit: [5], unknown: [1, 2, 3, 4, 6, 7, 8, 9] },
  'paid-before-acceptance': { hit: [4], unknown: [1, 2, 3, 5, 6, 7, 8, 9] },
};

describe.each(engines)('the rules on the bundled set, on %s', (_name, open) => {
  let engine: Engine;
  let results: RuleResult[];
  let findings: Finding[];
  beforeAll(async () => {
    engine = await open();
    ({ results } = await runOnSeeds(engine));
    findings = makeFindings(results, await readSourceFiles(engine));
  });
  afterAll(() => engine.close());

  const resultOf = (id: string): RuleResult => {
    const result = results.find(({ rule }) => rule.id === id);
    if (!result) throw new Error(`${id} did not run`);
    return result;
  };
  const evaluations = (rows: readonly { evaluation_id: string | null }[]): string[] =>
    [...new Set(rows.map((row) => row.evaluation_id ?? ''))].sort();
  const named = (numbers: number[]): string[] => numbers.map((number) => ids[number] ?? '').sort();

  it('none fails, and each accounts for every row', () => {
    for (const { rule, outcome, counts } of results) {
      expect(outcome, rule.id).not.toBe('error');
      expect(counts.hit + counts.pass + counts.unknown + counts.na, rule.id).toBe(counts.n);
    }
  });

  it.each(Object.entries(expected))(
    '%s hits what the documents hold, and nothing else',
    (id, { hit, unknown }) => {
      expect(evaluations(resultOf(id).hits)).toEqual(named(hit));
      if (unknown) expect(evaluations(resultOf(id).unknown)).toEqual(named(unknown));
    },
  );

  const messages = (id: string, number: number): string =>
    findings
      .filter((finding) => finding.rule.id === id && finding.hit.evaluation_id === ids[number])
      .map((finding) => writerOf(finding, 'zh').message())
      .join('\n');

  it.each([
    ['total-score-mismatch', 7, ['98.16', '98.1']],
    ['execution-rate-mismatch', 7, ['80.6%', '82.78%']],
    ['budget-deviation', 4, ['17.02%']],
    ['survey-sample-too-small', 4, ['10']],
    ['too-many-output-indicators', 4, ['17']],
    ['budget-deviation', 6, ['15.47%', '21.76%']],
    ['survey-sample-too-small', 6, ['40']],
    ['survey-component-contradiction', 6, ['100', '90']],
    ['unit-mismatch', 6, ['14183延米', '14183平方米']],
    ['fund-arrival-low', 3, ['94.36%']],
    ['fund-arrival-low', 6, ['78.36%']],
    ['execution-low', 9, ['45.39%']],
    ['survey-missing', 5, ['3.5', '7']],
    ['survey-satisfaction-100', 7, ['100%', '未载明']],
    ['survey-response-incomplete', 6, ['40']],
    ['low-execution-full-output', 9, ['45.39%', '37 / 40']],
    ['deviation-without-reason', 8, ['19 / 20']],
    ['plan-baseline-changed', 5, ['283', '81户', '1,400', '900户', '8处', '5处']],
    ['target-missed-not-penalised', 5, ['2024-10-31', '2024-12-25', '1 / 1']],
    ['deduction-without-problem', 5, ['0 / 2', '1 / 3', '1.5 / 4.5', '1.5 / 3']],
    ['problem-without-suggestion', 1, ['1']],
    ['execution-score-mismatch', 7, ['8.1', '8.28']],
    ['quantitative-score-mismatch', 9, ['1495', '1360.3', '4.55']],
    ['saving-base-wrong', 4, ['538.71', '5.81', '3,165.39']],
    ['retention-unfunded', 6, ['65.84', '0.00']],
    ['late-spending', 5, ['2024-12-25', '2024-10-31', '55']],
    ['paid-before-acceptance', 4, ['2,626.68', '2026-12-31']],
  ] as const)('%s says for evaluation %i what the document holds', (id, number, figures) => {
    for (const figure of figures) expect(messages(id, number)).toContain(figure);
  });

  it('names the types of indicator that are weak in several evaluations', () => {
    const { hits } = resultOf('weak-indicator-type');
    expect(hits.map(({ key }) => key['indicator_type']).sort()).toEqual(
      ['满意度', '绩效指标明确性', '绩效目标合理性'].sort(),
    );
  });

  // Nine evaluations are too few for any of these; above all, the two districts are never set against each other.
  it.each(['score-ceiling', 'score-outlier', 'region-scale-shift', 'self-vs-third-gap', 'year-on-year-jump'])(
    '%s says that it cannot be judged',
    (id) => {
      expect(resultOf(id).outcome).toBe('not_evaluable');
    },
  );

  it('gives every finding a place in a document, and no template left unfilled', () => {
    for (const finding of findings) {
      expect(finding.sourceFile, finding.rule.id).toMatch(/\.txt$/);
      expect(finding.hit.locator, finding.rule.id).not.toBeNull();
      for (const language of ['zh', 'en'] as const) {
        const writer = writerOf(finding, language);
        for (const text of [
          writer.message(),
          writer.suggestion(),
          ...writer.steps().map((step) => step.text),
        ]) {
          expect(text, finding.rule.id).not.toMatch(/[{}]|undefined|NaN|null/);
          expect(text.trim(), finding.rule.id).not.toBe('');
        }
      }
    }
  });

  it('gives each finding a fingerprint of its own', () => {
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    expect(findings.every(({ rows }) => rows === 1)).toBe(true);
  });
});

it('gives the same findings on both engines', async () => {
  const [first, second] = await Promise.all(
    engines.map(async ([, open]) => {
      const engine = await open();
      const { results } = await runOnSeeds(engine);
      const findings = makeFindings(results, await readSourceFiles(engine));
      await engine.close();
      return findings.map((finding) => [
        finding.fingerprint,
        finding.evidenceHash,
        finding.severity,
        finding.hit.evidence,
        writerOf(finding, 'zh').message(),
      ]);
    }),
  );
  expect(second).toEqual(first);
});

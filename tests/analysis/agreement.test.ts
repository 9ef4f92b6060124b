import { beforeAll, describe, expect, it } from 'vitest';
import { agreementOf, countByReach, readProblems, type WrittenProblem } from '../../src/analysis';
import { openEngineInNode } from '../../src/engine/node';
import { makeFindings, readSourceFiles, type Finding } from '../../src/findings';
import { readRuleTexts } from '../../src/cli/files';
import { readCatalogue, type RuleResult } from '../../src/rules';
import { runOnSeeds } from '../support/seeds';

const { rules } = readCatalogue(readRuleTexts());
let problems: readonly WrittenProblem[];
let results: readonly RuleResult[];
let findings: readonly Finding[];

beforeAll(async () => {
  const engine = await openEngineInNode();
  ({ results } = await runOnSeeds(engine));
  findings = makeFindings(results, await readSourceFiles(engine));
  problems = await readProblems(engine);
  await engine.close();
});

it('reproduces what the experts wrote and columns can show, and says what it cannot', () => {
  const agreement = agreementOf(problems, findings, { rules, results });
  const experts = problems.filter(({ author }) => author === 'expert');

  // every problem of the experts stands in one part, and only there
  const parts = [...agreement.reproduced, ...agreement.missed, ...agreement.outOfReach];
  expect(parts).toHaveLength(experts.length);
  expect(new Set(parts).size).toBe(parts.length);

  const structured = experts.filter(({ reach }) => reach === 'structured');
  const reached = structured.filter((problem) => agreement.reproduced.includes(problem));
  expect(reached.length / structured.length).toBeGreaterThanOrEqual(0.95);

  // the documents' own contradictions that no expert wrote down
  const unwritten = agreement.unwritten.map(({ rule, hit }) => `${rule.id} ${hit.evaluation_id ?? ''}`);
  expect(unwritten).toContain('plan-baseline-changed fengtai-2024-dongtieying');
  expect(unwritten).toContain('unit-mismatch fengtai-2023-lize');
  // units' own reports are no yardstick
  expect(unwritten.some((text) => text.includes('chaoyang'))).toBe(false);
});

it('reproduces every structured problem of the bundled set, none of the text, and none that takes judgement', () => {
  const agreement = agreementOf(problems, findings, { rules, results });
  expect(countByReach(agreement)).toEqual([
    { reach: 'structured', written: 9, reproduced: 9 },
    { reach: 'text', written: 12, reproduced: 0 },
    { reach: 'judgement', written: 34, reproduced: 0 },
  ]);
  expect(agreement.missed).toHaveLength(12);
});

describe('why a problem within reach was missed', () => {
  const groundwater = 'fengtai-2024-groundwater';
  const problem = (change: Partial<WrittenProblem>): WrittenProblem => ({
    evaluationId: groundwater,
    seq: 99,
    author: 'expert',
    category: '',
    summary: '',
    reach: 'text',
    indicators: [],
    rules: [],
    ...change,
  });
  const reasonsFor = (change: Partial<WrittenProblem>, run = { rules, results }) =>
    agreementOf([...problems, problem(change)], [], run).missed.find(({ seq }) => seq === 99)?.reasons;

  it('without a linked rule: what rules for the same category lacked in this evaluation', () => {
    const [reason] = reasonsFor({ category: '绩效指标' }) ?? [];
    if (reason?.kind !== 'unlinked') throw new Error(`unexpected ${reason?.kind}`);
    const lacking = reason.related.map(({ rule, columns }) => [rule.id, columns.map(({ name }) => name)]);
    expect(lacking).toEqual([
      [
        'qualitative-only-benefit',
        ['benefit_count', 'benefit_qualitative_count', 'benefit_quantified_count'],
      ],
    ]);
  });

  it('without a linked rule or any for its category: the text alone', () => {
    expect(reasonsFor({ category: '采购合同' })).toEqual([{ kind: 'unlinked', related: [] }]);
  });

  it('with linked rules: each says for itself why it did not find it', () => {
    const linked = ['no-such-rule', 'score-cap-by-execution', 'budget-adjustment-large', 'execution-low'];
    const reasons = reasonsFor({ rules: linked }) ?? [];
    expect(reasons.map(({ kind }) => kind)).toEqual(['absent', 'off', 'unknown', 'judged']);
    expect(reasons[2]).toMatchObject({ columns: [{ name: 'adjusted_budget' }] });
  });

  it('tells a rule that failed from one that found nothing', () => {
    const failed = results.map((result) =>
      result.rule.id === 'execution-low' ? { ...result, outcome: 'error' as const } : result,
    );
    const reasons = reasonsFor({ rules: ['execution-low'] }, { rules, results: failed });
    expect(reasons).toMatchObject([{ kind: 'failed' }]);
  });

  it('counts rows that belong to no evaluation as lacking for all', () => {
    expect(reasonsFor({ rules: ['region-scale-shift'] })).toMatchObject([
      { kind: 'unknown', columns: [{ name: 'mean_shift' }, { name: 'shift_reach' }] },
    ]);
  });
});

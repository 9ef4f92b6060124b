import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine';
import { openEngineInNode } from '../../src/engine/node';
import {
  makeFindings,
  readSourceFiles,
  sharedFingerprintRule,
  writerOf,
  type Finding,
} from '../../src/findings';
import { readCatalogue, runRules, type RuleResult } from '../../src/rules';
import { runOnSeeds } from '../support/seeds';
import { viewRows } from '../support/views';

let engine: Engine;
let results: RuleResult[];
beforeAll(async () => {
  engine = await openEngineInNode();
  ({ results } = await runOnSeeds(engine));
});
afterAll(() => engine.close());

const resultOf = (id: string): RuleResult => results.find(({ rule }) => rule.id === id)!;

/** The findings of a rule whose first hit comes a second time, changed. */
function findingsWith(id: string, change: Partial<RuleResult['hits'][number]> = {}): Finding[] {
  const result = resultOf(id);
  const first = result.hits[0]!;
  return makeFindings([{ ...result, hits: [...result.hits, { ...first, ...change }] }], new Map());
}

const sharedIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ rule }) => rule === sharedFingerprintRule);

describe('rows that share a fingerprint', () => {
  it('are one finding, and raise one of data quality', () => {
    const findings = findingsWith('budget-deviation');
    const [shared, ...more] = sharedIn(findings);
    expect(more).toEqual([]);
    expect(findings).toHaveLength(resultOf('budget-deviation').hits.length + 1);
    expect(shared).toMatchObject({ severity: 'low', area: 'structure', rows: 1 });
    expect(shared?.rule.source.class).toBe('data_quality');
    const [kept] = findings.filter(({ rows }) => rows === 2);
    expect(shared?.hit).toMatchObject({
      evaluation_id: kept?.hit.evaluation_id,
      project_name: kept?.hit.project_name,
      evidence: { rule: 'budget-deviation', rows: 2, differs: false, identity: kept?.hit.key['stage_pair'] },
    });
  });

  it('are named with their rule, in both languages', () => {
    const [shared] = sharedIn(findingsWith('budget-deviation'));
    const identity = String(shared?.hit.evidence['identity']);
    expect(writerOf(shared!, 'zh').message()).toBe(
      `规则「预算偏差率超过阈值」有 2 行数据标识相同（${identity}），已并为一条问题，建议核实是否重复填写或重复导入。`,
    );
    const english = writerOf(shared!, 'en');
    expect(english.message()).toContain('“Budget deviation above threshold”: 2 rows share one identity');
    for (const text of [english.suggestion(), ...english.steps().map((step) => step.text)])
      expect(text).not.toMatch(/[{}]|undefined|null/);
    expect(english.evidence().map(({ label }) => label)).toEqual([
      'rule',
      'identity they share',
      'rows',
      'their figures differ',
    ]);
  });

  it('say so when their figures differ, and show every place', () => {
    const [hit] = resultOf('budget-deviation').hits;
    const [shared] = sharedIn(
      findingsWith('budget-deviation', {
        evidence: { ...hit?.evidence, result_amount: 1 },
        locator: '表9 · 行9',
      }),
    );
    expect(writerOf(shared!, 'zh').message()).toContain('各行数值不同，只列出最重要的一行');
    expect(shared?.place).toContain('表9 · 行9');
    expect(shared?.place).toContain(String(hit?.locator?.split(/\s*[[;]/)[0]));
  });

  it('on evaluations are named by the evaluation', () => {
    const [shared] = sharedIn(findingsWith('total-score-mismatch'));
    expect(shared?.hit.evidence['identity']).toBe('chaoyang-2020-hightech-fund');
  });

  it('have a fingerprint of their own that stays when figures change', () => {
    const [first] = sharedIn(findingsWith('budget-deviation'));
    const [second] = sharedIn(findingsWith('budget-deviation', { locator: 'elsewhere', materiality: 1 }));
    const [other] = sharedIn(findingsWith('total-score-mismatch'));
    expect(second?.fingerprint).toBe(first?.fingerprint);
    expect(other?.fingerprint).not.toBe(first?.fingerprint);
    const findings = findingsWith('budget-deviation');
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it('do not occur in the bundled set', () => {
    expect(sharedIn(makeFindings(results, new Map()))).toEqual([]);
  });
});

it('an indicator entered twice: one finding that stays, one that asks for a look at both rows', async () => {
  const sources = {
    'evaluation.csv': 'evaluation_id,project_name,region,year,kind,form\nx,某项目,朝阳,2024,self,self-form\n',
    'indicator.csv': `evaluation_id,seq,scheme,level1,level2,level3,weight,score,locator
x,1,performance,产出,数量,服务企业数量,10,12,表1 · 行5
x,2,performance,产出,数量,服务企业数量,10,11,表1 · 行9
`,
  };
  const own = await openEngineInNode();
  await viewRows(own, sources, 'SELECT 1');
  const findings = makeFindings(
    await runRules(own, [resultOf('score-exceeds-weight').rule]),
    await readSourceFiles(own),
  );
  await own.close();
  expect(findings.map(({ rule, rows }) => [rule.id, rows])).toEqual([
    ['score-exceeds-weight', 2],
    ['shared-fingerprint', 1],
  ]);
  expect(findings[1]?.hit.evidence).toMatchObject({ rows: 2, differs: true });
  expect(findings[1]?.place).toBe('表1 · 行5; 表1 · 行9');
});

it('no rule file may take the id of these findings', () => {
  const { rule } = resultOf('budget-deviation');
  const text = rule.text.replaceAll('budget-deviation', 'shared-fingerprint');
  const { rules, problems } = readCatalogue([{ file: 'budget/shared-fingerprint.yaml', text }]);
  expect(rules).toEqual([]);
  expect(problems[0]?.message.en).toBe('the id shared-fingerprint is in use already');
});

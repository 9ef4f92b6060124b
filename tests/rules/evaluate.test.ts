import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine';
import { openEngineInNode } from '../../src/engine/node';
import { makeFindings } from '../../src/findings';
import { evaluateRule, outcomeOf, parseRule, runRules, type Rule } from '../../src/rules';
import { loadSeeds } from '../support/seeds';

const read = (file: string, change: (text: string) => string = (text) => text): Rule => {
  const parsed = parseRule(file, change(readFileSync(`rules/${file}`, 'utf8')));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};

let engine: Engine;
let supplied: ReadonlySet<string>;
beforeAll(async () => {
  engine = await openEngineInNode();
  supplied = new Set((await loadSeeds(engine)).supplied);
});
afterAll(() => engine.close());

describe('what a rule says of a data set', () => {
  const counts = { n: 4, hit: 0, pass: 0, unknown: 0, na: 0 };
  it.each([
    [{ ...counts, n: 0 }, [], 'not_evaluable'],
    [{ ...counts, unknown: 3, na: 1 }, [], 'not_evaluable'],
    [{ ...counts, hit: 1, unknown: 3 }, [], 'hits'],
    [{ ...counts, pass: 1, unknown: 3 }, [], 'clean_partial'],
    [{ ...counts, pass: 3, na: 1 }, [], 'clean'],
    [{ ...counts, na: 4 }, [], 'not_applicable'],
    [{ ...counts, pass: 4 }, ['fund.score'], 'not_evaluable'],
  ] as const)('%o with %o missing is %s', (given, missing, outcome) => {
    expect(outcomeOf(given, missing)).toBe(outcome);
  });
});

describe('evaluating a rule', () => {
  it('names what is not supplied and judges nothing by it', async () => {
    const without = new Set([...supplied].filter((name) => name !== 'survey.conducted'));
    const result = await evaluateRule(engine, read('survey/survey-missing.yaml'), { supplied: without });
    expect(result).toMatchObject({ outcome: 'not_evaluable', missing: ['survey.conducted'], hits: [] });
    expect(result.counts.hit + result.counts.pass).toBe(0);
  });

  it('takes a blank for nothing said when its column is not supplied, even where blank is what it looks for', async () => {
    const rule = read('arithmetic/execution-score-missing.yaml');
    expect((await evaluateRule(engine, rule, { supplied })).hits).toHaveLength(1);
    const without = new Set([...supplied].filter((name) => name !== 'fund.score'));
    const result = await evaluateRule(engine, rule, { supplied: without });
    expect(result).toMatchObject({ outcome: 'not_evaluable', hits: [] });
    expect(result.counts).toMatchObject({ hit: 0, pass: 0 });
  });

  it('becomes an error, and the others run, when an expression does not fit its columns', async () => {
    const broken = read('budget/budget-adjustment-large.yaml', (text) =>
      text.replace(/^when: .*$/m, 'when: adjusted_budget + initial_budget'),
    );
    const [first, second] = await runRules(engine, [broken, read('budget/budget-deviation.yaml')], {
      supplied,
    });
    expect(first?.outcome).toBe('error');
    expect(first?.error?.en).toMatch(/when: .*not BOOLEAN/);
    expect(second?.outcome).toBe('hits');
  });

  it('becomes an error when it takes longer than it may', async () => {
    const result = await evaluateRule(engine, read('budget/budget-deviation.yaml'), {
      supplied,
      timeLimitMs: 0,
    });
    expect(result.outcome).toBe('error');
  });

  it('is stopped by its signal', async () => {
    const stop = AbortSignal.abort();
    await expect(
      runRules(engine, [read('budget/budget-deviation.yaml')], { supplied }, stop),
    ).rejects.toThrow();
  });

  it('moves with its thresholds', async () => {
    const rule = read('budget/budget-deviation.yaml');
    const hits = async (info: number): Promise<number> =>
      (await evaluateRule(engine, rule, { supplied, parameters: { info, warn: 0.9, severe: 1 } })).counts.hit;
    expect(await hits(0.1)).toBe(3);
    expect(await hits(0.16)).toBe(2);
    expect(await hits(0.25)).toBe(0);
  });

  it('says which columns were blank where it could not judge', async () => {
    const { unknown } = await evaluateRule(engine, read('budget/fund-arrival-low.yaml'), { supplied });
    expect(
      unknown.find(({ evaluation_id }) => evaluation_id === 'chaoyang-2024-zhongguancun-park')?.missing,
    ).toEqual(['approved']);
  });
});

it('rows with one fingerprint become one finding that says so', async () => {
  const result = await evaluateRule(engine, read('budget/budget-deviation.yaml'), { supplied });
  const twice = { ...result, hits: [...result.hits, ...result.hits.slice(0, 1)] };
  const findings = makeFindings([twice], new Map()).filter(({ rule }) => rule === result.rule);
  expect(findings).toHaveLength(result.hits.length);
  expect(findings.map(({ rows }) => rows).sort()).toEqual([1, 1, 2]);
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRuleTexts, readViewSql } from '../../src/cli/files';
import { materialiseViews } from '../../src/dataset';
import type { Engine } from '../../src/engine';
import { openNative } from '../../src/engine/native';
import { load } from '../../src/intake';
import {
  evaluateRule,
  parseRule,
  readCatalogue,
  runRules,
  type Rule,
  type RuleResult,
} from '../../src/rules';
import { makeSet } from '../bench/generator';
import { engines, loadSeeds } from '../support/seeds';

const { rules } = readCatalogue(readRuleTexts());

const read = (file: string, change: (text: string) => string = (text) => text): Rule => {
  const parsed = parseRule(file, change(readFileSync(`rules/${file}`, 'utf8')));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};

/** What a rule says, in a form that does not depend on the order in which its unknown rows are listed. */
const said = ({ rule, outcome, counts, missing, hits, unknown, error }: RuleResult): unknown => ({
  id: rule.id,
  outcome,
  counts,
  missing,
  hits,
  unknown: unknown.map((row) => JSON.stringify(row)).sort(),
  error,
});

async function loadMade(engine: Engine): Promise<ReadonlySet<string>> {
  const { files } = makeSet({ rows: 6_000, seed: 3 });
  const { supplied } = await load(
    engine,
    [...files].map(([name, content]) => ({ path: `${name}.csv`, content })),
  );
  await materialiseViews(engine, readViewSql());
  return new Set(supplied);
}

const sets: readonly (readonly [string, (engine: Engine) => Promise<ReadonlySet<string>>])[] = [
  ['the bundled set', async (engine) => new Set((await loadSeeds(engine)).supplied)],
  ['a made-up set', loadMade],
];

describe.each(engines)('rules judged together, on %s', (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  const tablesLeft = async (): Promise<unknown[]> =>
    (
      await engine.query(
        "SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'rule\\_%' ESCAPE '\\'",
      )
    ).rows();

  it.each(sets)('say of %s what each says alone', async (_set, loadSet) => {
    const supplied = await loadSet(engine);
    const without = new Set([...supplied].filter((name) => name !== 'fund.executed'));
    for (const given of [supplied, without]) {
      const together = await runRules(engine, rules, { supplied: given });
      const alone: RuleResult[] = [];
      for (const rule of rules) alone.push(await evaluateRule(engine, rule, { supplied: given }));
      expect(together.map(said)).toEqual(alone.map(said));
    }
    expect(await tablesLeft()).toEqual([]);
  });

  it('run alone where one of them fails on the data', async () => {
    const failing = read('statistics/self-vs-third-gap.yaml', (text) =>
      text.replace(/^when: .*$/m, 'when: year * 9223372036854775807 > total_score'),
    );
    const fitting = read('statistics/year-on-year-jump.yaml');
    const [first, second] = await runRules(engine, [failing, fitting]);
    expect(first?.outcome).toBe('error');
    expect(second).toEqual(await evaluateRule(engine, fitting));
    expect(await tablesLeft()).toEqual([]);
  });

  it('keep the values a profile gives each', async () => {
    const gap = read('statistics/self-vs-third-gap.yaml');
    const jump = read('statistics/year-on-year-jump.yaml');
    const parameters = { [gap.id]: { info: 0 } };
    const [result] = await runRules(engine, [gap, jump], { parameters });
    expect(result?.counts).toEqual((await evaluateRule(engine, gap, { parameters: { info: 0 } })).counts);
    expect(result?.counts.hit).toBeGreaterThan((await evaluateRule(engine, gap)).counts.hit);
  });

  it('are told one by one, and are stopped by a signal', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number): void => {
      seen.push(done);
      if (done === 3) stop.abort();
    };
    await expect(runRules(engine, rules, { onProgress }, stop.signal)).rejects.toThrow();
    expect(seen).toEqual([1, 2, 3]);
    expect(await tablesLeft()).toEqual([]);
  });
});

it('each become an error when there is no time at all', async () => {
  const engine = await openNative();
  await loadSeeds(engine);
  const some = rules.filter(({ view }) => view.name === 'survey_view');
  const results = await runRules(engine, some, { timeLimitMs: 0 });
  expect(results.map(({ outcome }) => outcome)).toEqual(some.map(() => 'error'));
  await engine.close();
});

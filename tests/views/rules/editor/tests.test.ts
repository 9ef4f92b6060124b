import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/engine';
import { openWasmInNode } from '../../../../src/engine/node-wasm';
import { translator } from '../../../../src/i18n';
import { parseRule, type Rule } from '../../../../src/rules';
import { differenceLine, expectedOf, tellingOf } from '../../../../src/views/rules/editor/expected';
import { runTests } from '../../../../src/views/rules/editor/run-tests';

const file = 'budget/budget-deviation.yaml';
const text = readFileSync(`rules/${file}`, 'utf8');

function ruleWith(from = '', to = ''): Rule {
  const parsed = parseRule(
    file,
    text.replace(from, () => to),
  );
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

let engine: Engine;
beforeAll(async () => {
  engine = await openWasmInNode();
});
afterAll(() => engine.close());

const never = (): AbortSignal => new AbortController().signal;
const t = translator('zh');

/** What is said of each case that differs, by its name. */
async function differences(rule: Rule): Promise<Record<string, string[]>> {
  const { results } = await runTests(engine, rule, never());
  const failing = results.filter((result) => result.differences.length > 0);
  return Object.fromEntries(
    failing.map((result) => [
      result.name,
      tellingOf(result.differences).map((difference) => differenceLine(difference, t, 'zh')),
    ]),
  );
}

describe('the tests of a rule, run on the spot', () => {
  it('pass for the rule as it is, and leave nothing behind in the engine', async () => {
    const rule = ruleWith();
    const { results } = await runTests(engine, rule, never());
    expect(results).toHaveLength(rule.source.tests.length);
    expect(await differences(rule)).toEqual({});
    expect((await engine.query('SELECT table_name FROM duckdb_tables()')).rows()).toEqual([]);
  });

  it('say what differs where a boundary was moved: outcome first, severity where the outcome holds', async () => {
    const found = await differences(
      ruleWith('when: abs(result_amount - base_amount) >', 'when: abs(result_amount - base_amount) >='),
    );
    expect(found).toEqual({ '恰好 10% 不报，多一分钱即报提示': ['b：应为通过，实为问题'] });
    const tiers = await differences(ruleWith('base_amount * :severe', 'base_amount * :warn'));
    expect(tiers['地下水：申请 3165.39 与中标 2626.68，17.02% 报关注']).toEqual(['a：应为关注，实为严重']);
  });

  it('show a message that reads otherwise', async () => {
    const { results } = await runTests(engine, ruleWith('超过 {params.info', '高于 {params.info'), never());
    const [difference] = results[0]!.differences;
    expect(difference).toMatchObject({
      kind: 'message',
      id: 'a',
      found: expect.stringContaining('高于 10.00%') as string,
    });
    expect(differenceLine(difference!, t, 'zh')).toBe('a：问题描述不同');
  });

  it('name a column a test’s row has wrong', async () => {
    const found = await differences(
      ruleWith('base_amount: 0, result_amount: 5', 'base_amount: 0, result_amont: 5'),
    );
    expect(found).toEqual({ '基数为 0 不适用': ['fund_stage_view 没有列 result_amont'] });
  });

  it('run one after the other, whoever asks, and stop when given up', async () => {
    const controller = new AbortController();
    const given = runTests(engine, ruleWith(), controller.signal);
    const next = runTests(engine, ruleWith(), never());
    controller.abort();
    await expect(given).rejects.toThrow();
    expect((await next).results.every(({ differences }) => differences.length === 0)).toBe(true);
  });
});

describe('what a case expects, in marks', () => {
  const expected = (index: number) => expectedOf(ruleWith().source.tests[index]!);

  it('is a severity where the case names one, else an outcome, each once', () => {
    expect(expected(0)).toEqual([{ severity: 'medium' }]);
    expect(expected(3)).toEqual([{ outcome: 'pass' }, { severity: 'low' }]);
    expect(expected(6)).toEqual([{ outcome: 'unknown' }]);
    expect(expected(7)).toEqual([{ outcome: 'na' }]);
  });
});

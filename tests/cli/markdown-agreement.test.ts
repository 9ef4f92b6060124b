import { beforeAll, expect, it } from 'vitest';
import { agreementOf, readProblems, type Agreement } from '../../src/analysis';
import { readRuleTexts } from '../../src/cli/files';
import { agreementLines } from '../../src/cli/markdown-agreement';
import { openEngineInNode } from '../../src/engine/node';
import { makeFindings, readSourceFiles } from '../../src/findings';
import { readCatalogue } from '../../src/rules';
import { runOnSeeds } from '../support/seeds';

const { rules } = readCatalogue(readRuleTexts());
let agreement: Agreement;

beforeAll(async () => {
  const engine = await openEngineInNode();
  const { results } = await runOnSeeds(engine);
  const findings = makeFindings(results, await readSourceFiles(engine));
  agreement = agreementOf(await readProblems(engine), findings, { rules, results });
  await engine.close();
});

it('prints both figures of each part, and under each missed problem what a rule would need', () => {
  const text = agreementLines(agreement, 'zh', new Map()).join('\n');
  expect(text).toContain('规则复现 9 / 55 · 可及而未复现 12 · 需人工判断 34');
  expect(text).toContain('表格数据 9 / 9 · 正文 0 / 12 · 判断 0 / 34');
  expect(text).toContain('效益指标多为定性 (缺 效益指标数、定性效益指标数、定量效益指标数)');
  expect(text.split('\n').filter((line) => line.startsWith('  - '))).toHaveLength(12);
});

it('says why each linked rule did not find it, in English too', () => {
  const named = (id: string) => rules.find((rule) => rule.id === id)!;
  const [missed] = agreement.missed;
  const lines = agreementLines(
    {
      ...agreement,
      missed: [
        {
          ...missed!,
          reasons: [
            { kind: 'absent', id: 'no-such-rule' },
            { kind: 'off', rule: named('score-cap-by-execution') },
            { kind: 'unknown', rule: named('score-outlier'), columns: [] },
            { kind: 'judged', rule: named('execution-low') },
          ],
        },
      ],
    },
    'en',
    new Map(),
  );
  const reasons = lines.filter((line) => line.startsWith('  - '));
  expect(reasons[0]).toBe('  - no-such-rule: there is no such rule in the catalogue');
  expect(reasons[1]).toMatch(/: the rule is off$/);
  expect(reasons[2]).toMatch(/too little to judge by\): this evaluation is not evaluable$/);
  expect(reasons[3]).toMatch(/nothing found/);
});

it('is left out where no expert wrote anything', () => {
  const none = { reproduced: [], missed: [], outOfReach: [], unwritten: [] };
  expect(agreementLines(none, 'zh', new Map())).toEqual([]);
});

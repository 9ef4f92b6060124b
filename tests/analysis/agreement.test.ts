import { expect, it } from 'vitest';
import { agreementOf, readProblems } from '../../src/analysis';
import { openEngineInNode } from '../../src/engine/node';
import { makeFindings, readSourceFiles } from '../../src/findings';
import { runOnSeeds } from '../support/seeds';

it('reproduces what the experts wrote and columns can show, and says what it cannot', async () => {
  const engine = await openEngineInNode();
  const { results } = await runOnSeeds(engine);
  const findings = makeFindings(results, await readSourceFiles(engine));
  const problems = await readProblems(engine);
  await engine.close();
  const agreement = agreementOf(problems, findings);
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

import { beforeAll, describe, expect, it } from 'vitest';
import { openEngineInNode } from '../../../src/engine/node';
import type { RuleResult } from '../../../src/rules';
import { unknownParts } from '../../../src/views/rules/page/evaluability';
import { runOnSeeds } from '../../support/seeds';

let results: readonly RuleResult[];
beforeAll(async () => {
  const engine = await openEngineInNode();
  ({ results } = await runOnSeeds(engine));
  await engine.close();
});

const resultOf = (id: string): RuleResult => results.find(({ rule }) => rule.id === id)!;

describe('what a rule could not judge', () => {
  it('by blank columns, most rows first, with the evaluations', () => {
    const parts = unknownParts(resultOf('budget-deviation'));
    expect(parts.map(({ columns, rows }) => [columns.map(({ name }) => name), rows])).toEqual([
      [['base_amount', 'result_amount'], 21],
      [['result_amount'], 3],
    ]);
    expect(parts[1]?.evaluations).toContain('fengtai-2024-groundwater');
  });

  it('adds up to the unknown rows of every rule', () => {
    for (const result of results) {
      const rows = unknownParts(result).reduce((sum, part) => sum + part.rows, 0);
      expect([result.rule.id, rows]).toEqual([result.rule.id, result.counts.unknown]);
    }
  });

  it('names too few peers where nothing is blank', () => {
    const [part] = unknownParts(resultOf('score-outlier'));
    expect(part).toMatchObject({ columns: [], least: 8, rows: 9 });
    expect(part?.evaluations).toHaveLength(9);
  });

  it('within some evaluations leaves out the others, and rows of none', () => {
    const within = new Set(['fengtai-2024-groundwater']);
    const parts = unknownParts(resultOf('budget-deviation'), within);
    expect(parts.flatMap(({ evaluations }) => evaluations)).toEqual([
      'fengtai-2024-groundwater',
      'fengtai-2024-groundwater',
    ]);
    expect(unknownParts(resultOf('weak-indicator-type'), within)).toEqual([]);
  });
});

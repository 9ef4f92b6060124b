import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine';
import { openEngineInNode } from '../../src/engine/node';
import { makeFindings, readFindingSource, readSourceFiles, type Finding } from '../../src/findings';
import { runOnSeeds } from '../support/seeds';

let engine: Engine;
let findings: Finding[];
beforeAll(async () => {
  engine = await openEngineInNode();
  const { results } = await runOnSeeds(engine);
  findings = makeFindings(results, await readSourceFiles(engine));
});
afterAll(() => engine.close());

const find = (rule: string, evaluation: string, key = ''): Finding => {
  const found = findings.find(
    (finding) =>
      finding.rule.id === rule &&
      finding.hit.evaluation_id === evaluation &&
      Object.values(finding.key).join().includes(key),
  );
  if (!found) throw new Error(`${rule} did not hit ${evaluation}`);
  return found;
};

describe('where the figures of a finding stand', () => {
  it('a row of a form: its header, its neighbours, the row itself marked', async () => {
    const source = await readFindingSource(
      engine,
      find('execution-rate-mismatch', 'chaoyang-2020-hightech-fund'),
    );
    expect(source.places.map(({ text }) => text)).toEqual(['表1 · 行7']);
    const rows = source.excerpts[0]?.rows ?? [];
    expect(rows.find(({ row }) => row === 6)?.cells).toContain('执行率');
    expect(rows.filter(({ used }) => used).map(({ cells }) => cells.slice(2))).toEqual([
      ['8500', '8271.3', '6846.9705', '10', '80.6%', '8.1'],
    ]);
  });

  it('a sum over two blocks of a form: each block with its own header', async () => {
    const source = await readFindingSource(
      engine,
      find('total-score-mismatch', 'chaoyang-2020-hightech-fund'),
    );
    const rows = source.excerpts[0]?.rows ?? [];
    expect(rows.filter(({ used }) => !used).map(({ row }) => row)).toEqual([6, 13]);
    expect(rows.filter(({ used }) => used).map(({ row }) => row)).toEqual([
      7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    ]);
  });

  it('amounts in prose: only the lines that hold them', () => {
    expect(find('budget-deviation', 'fengtai-2024-groundwater').place).toBe(
      '第197行 · 一（二）1; 第236行 · 四.2',
    );
    expect(find('budget-deviation', 'fengtai-2023-lize', '送审').place).toBe(
      '第767行 · 一（三）; 第786行 · 三（一）4',
    );
  });

  it('a statement in prose beside a row of the scoring table: both', () => {
    expect(find('survey-missing', 'fengtai-2024-dongtieying').place).toBe('第591行 · 三（二）2; 表6 · 行23');
  });
});

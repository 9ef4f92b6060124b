import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine';
import { makeFindings, readSourceFiles } from '../../../src/findings';
import { compileRule, evaluateRule, type RuleResult } from '../../../src/rules';
import { judgedFrom } from '../../../src/rules/compile';
import { engines, loadSeeds } from '../../support/seeds';
import { kindRules, readKind } from './kind-rules';

const summaries: unknown[] = [];

describe.each(engines)('rules of every kind on the bundled set, on %s', (_name, open) => {
  let engine: Engine;
  let supplied: ReadonlySet<string>;
  beforeAll(async () => {
    engine = await open();
    supplied = new Set((await loadSeeds(engine)).supplied);
  });
  afterAll(() => engine.close());

  const run = (file: string): Promise<RuleResult> => evaluateRule(engine, readKind(file), { supplied });

  it('account for every row, and each finding has a place and a fingerprint of its own', async () => {
    const results: RuleResult[] = [];
    for (const rule of kindRules()) results.push(await evaluateRule(engine, rule, { supplied }));
    for (const { rule, error, counts } of results) {
      expect(error, rule.id).toBeUndefined();
      expect(counts.hit + counts.pass + counts.unknown + counts.na, rule.id).toBe(counts.n);
    }
    const findings = makeFindings(results, await readSourceFiles(engine));
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    for (const { hit, sourceFile, place } of findings) {
      expect(hit.evaluation_id).not.toBeNull();
      expect(sourceFile).toMatch(/\.txt$/);
      expect(place).not.toBe('');
    }
    summaries.push(
      findings.map(({ fingerprint, evidenceHash, hit }) => [fingerprint, evidenceHash, hit]),
      results.map(({ counts, unknown }) => [counts, unknown]),
    );
  });

  it('missing_member finds the tables without a quality indicator that the view knows', async () => {
    const { hits, counts } = await run('structure/quality-row-missing.yaml');
    const table = await engine.query(
      'SELECT evaluation_id, declared_by FROM target_table_view WHERE row_count > 0 AND has_quality = FALSE ORDER BY ALL',
    );
    const keys = hits.map(({ key }) => ({
      evaluation_id: key['evaluation_id'],
      declared_by: key['declared_by'],
    }));
    expect(keys).toHaveLength(table.rowCount);
    expect(keys).toEqual(expect.arrayContaining(table.rows()));
    expect(counts.unknown).toBeGreaterThan(0);
  });

  it('total over rows agrees with the parts that the view adds up', async () => {
    const { counts, unknown } = await run('arithmetic/fund-rows-not-total.yaml');
    // a blank part leaves the sum open
    const judged = await engine.query(`SELECT evaluation_id
      FROM fund
      GROUP BY evaluation_id
      HAVING count(*) > 1 AND count(executed) = count(*)`);
    expect(counts).toMatchObject({ hit: 0, pass: judged.rowCount });
    expect(judged.rowCount).toBeGreaterThan(1);
    expect(unknown.map(({ evaluation_id: id }) => id)).toContain('fengtai-2024-groundwater');
  });

  it('similar_text gives the similarity the view gives', async () => {
    const table = await engine.query(`SELECT rows_judged.similarity, v.name_similarity
      FROM ${judgedFrom(readKind('measurability/target-repeats-name.yaml'))}
      JOIN (SELECT DISTINCT level3, target, name_similarity FROM indicator_view) AS v
        ON v.level3 = rows_judged.level3 AND v.target = rows_judged.target`);
    expect(table.rowCount).toBeGreaterThan(40);
    // the view keeps signs such as ≥ in targets, the kind does not
    const apart = table
      .rows()
      .filter((row) => Math.abs(Number(row['similarity']) - Number(row['name_similarity'])) > 1e-9);
    expect(apart.length).toBeLessThan(table.rowCount / 4);
    expect(table.rows().filter((row) => Number(row['similarity']) > 0.8).length).toBeGreaterThan(0);
  });

  it('names the columns whose blanks leave a group open', async () => {
    const { unknown } = await run('structure/quality-row-missing.yaml');
    const missing = unknown.find(({ evaluation_id: id }) => id === 'chaoyang-2024-zhongguancun-park');
    expect(missing?.missing).toEqual(['scheme', 'level2']);
  });

  it('cannot be evaluated, and say why, where a file brings no such column', async () => {
    const without = (name: string): ReadonlySet<string> =>
      new Set([...supplied].filter((each) => each !== name));
    const expectMissing = async (file: string, name: string): Promise<void> => {
      const result = await evaluateRule(engine, readKind(file), { supplied: without(name) });
      expect(result, file).toMatchObject({ outcome: 'not_evaluable', hits: [] });
      expect(result.missing, file).toContain(name);
      expect(result.counts, file).toMatchObject({ hit: 0, pass: 0 });
    };
    await expectMissing('structure/quality-row-missing.yaml', 'indicator.level2');
    await expectMissing('structure/many-outputs.yaml', 'indicator.level1');
    await expectMissing('arithmetic/fund-rows-not-total.yaml', 'fund.executed');
    await expectMissing('budget/low-arrival.yaml', 'fund.received');
    await expectMissing('structure/repeated-name.yaml', 'indicator.level2');
    await expectMissing('measurability/target-repeats-name.yaml', 'indicator.target');
    await expectMissing('statistics/score-fences.yaml', 'evaluation.total_score');
  });

  it('reads rows hidden in the view only where the rule asks for them', async () => {
    const file = 'structure/many-outputs.yaml';
    const rows = async (include: string): Promise<number> => {
      const rule = readKind(file, (text) =>
        text.replace("applies: scheme = 'performance'\n", include).replace("max: ':many', min: 2", 'max: 0'),
      );
      const { hits } = await evaluateRule(engine, rule, { supplied });
      return hits.reduce((sum, { evidence }) => sum + Number(evidence['row_count']), 0);
    };
    const few = await rows('');
    const placeholders = await rows('include: [placeholder]\n');
    expect(placeholders).toBeGreaterThan(few);
  });
});

it('gives the same on both engines', () => {
  const [findings, results, otherFindings, otherResults] = summaries;
  expect(otherFindings).toEqual(findings);
  expect(otherResults).toEqual(results);
});

describe('the statements of a rule of a kind', () => {
  it('hold nothing of the file but what was parsed', () => {
    const rule = readKind('structure/quality-row-missing.yaml', (text) =>
      text.replace("member: level2 = '质量'", `member: "level2 = 'x''; DROP TABLE fund; --'"`),
    );
    const { countsSql, hitsSql } = compileRule(rule);
    for (const sql of [countsSql, hitsSql]) expect(sql).toContain(`("level2" = 'x''; DROP TABLE fund; --')`);
  });

  it('write limits in decimal', () => {
    const { countsSql } = compileRule(
      readKind('arithmetic/fund-rows-not-total.yaml', (text) =>
        text.replace('tolerance: 0.01', 'tolerance: 0.0000001'),
      ),
    );
    expect(countsSql).toContain('("difference" > 0.0000001)');
  });

  it('count without the texts that only findings show', () => {
    const { countsSql, hitsSql } = compileRule(readKind('structure/many-outputs.yaml'));
    expect(countsSql).not.toContain('locator');
    expect(hitsSql).toContain('locator');
  });
});

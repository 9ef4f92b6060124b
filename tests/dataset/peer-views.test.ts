import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readViewSql } from '../../src/cli/files';
import { materialiseViews } from '../../src/dataset';
import type { Engine, Value } from '../../src/engine';
import { openNative } from '../../src/engine/native';
import { load } from '../../src/intake';

let engine: Engine;
const rows = async (sql: string): Promise<Record<string, Value>[]> => (await engine.query(sql)).rows();

async function loaded(files: Record<string, string>): Promise<void> {
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    content: new TextEncoder().encode(text),
  }));
  const report = await load(engine, sources, {});
  expect(report.rejects).toEqual([]);
  await materialiseViews(engine, readViewSql());
}

const csv = (header: string, lines: readonly string[]): string => [header, ...lines, ''].join('\n');
const evaluations = (lines: readonly string[]): string =>
  csv('evaluation_id,project_name,region,year,kind,form,total_score', lines);

beforeAll(async () => {
  engine = await openNative();
});
afterAll(() => engine.close());

describe('the same project through years and kinds', () => {
  beforeAll(() =>
    loaded({
      'evaluation.csv': evaluations([
        'own,道路整治项目（2024年）,甲区,2024,self,self-form,98',
        'other,2024年道路整治项目,甲区,2024,fiscal,evaluation-report,82',
        'before,道路整治项目,甲区,2023,self,self-form,85',
        'elsewhere,道路整治项目,乙区,2023,self,self-form,60',
        'twin1,办公经费,甲区,2024,self,self-form,90',
        'twin2,办公经费,甲区,2024,self,self-form,95',
        'twin3,办公经费,甲区,2024,fiscal,evaluation-report,80',
        'gap,绿化养护,甲区,2024,self,self-form,90',
        'gapbefore,绿化养护,甲区,2022,self,self-form,70',
      ]),
      'fund.csv': csv('evaluation_id,fund_source,adjusted_budget,approved,initial_budget', [
        'own,total,150,140,100',
        'before,total,,100,90',
      ]),
    }),
  );

  it('finds the third-party total and last year by name without year, within the region', async () => {
    const [row] = await rows(
      `SELECT third_count AS n, third_score AS third, third_evaluations AS ids, previous_evaluation AS last,
              previous_year AS year, previous_score AS score, budget, previous_budget
       FROM evaluation_view WHERE evaluation_id = 'own'`,
    );
    expect(row).toEqual({
      n: 1,
      third: 82,
      ids: 'other',
      last: 'before',
      year: 2023,
      score: 85,
      budget: 150,
      previous_budget: 100,
    });
  });

  it('matches nothing where several share a name, a year is missing in between, or the kind is the third party', async () => {
    expect(
      await rows(
        `SELECT evaluation_id AS id FROM evaluation_view
         WHERE (third_score IS NOT NULL OR previous_evaluation IS NOT NULL) ORDER BY 1`,
      ),
    ).toEqual([{ id: 'own' }]);
  });
});

describe('peers and regions', () => {
  const a = [90, 92, 94, 96, 98, 91, 93, 95];
  const b = [80, 85, 90, 75, 95, 82, 88, 85, 70, 100];
  beforeAll(() =>
    loaded({
      'evaluation.csv': evaluations([
        ...a.map((score, index) => `a${index},项目a${index},甲区,2024,self,self-form,${score}`),
        ...b.map((score, index) => `b${index},项目b${index},乙区,2024,self,self-form,${score}`),
        'c,项目c,甲区,2024,fiscal,evaluation-report,10',
        'd,项目d,甲区,2023,self,self-form,20',
        'e,项目e,,2024,self,self-form,',
      ]),
    }),
  );

  it('count only totals of the same kind and year as peers', async () => {
    const [row] = await rows(
      `SELECT peer_n AS n, peer_median AS median, peer_mad AS mad FROM evaluation_view WHERE evaluation_id = 'a0'`,
    );
    // the 18 totals have 90 and 91 in the middle; of their distances from 90.5 the middle two are 4.5 and 5.5
    expect(row).toEqual({ n: 18, median: 90.5, mad: 5 });
  });

  it('set a region against the others by Welch', async () => {
    const [row] = await rows(
      `SELECT rest_region_count AS regions, rest_count AS n, rest_mean AS mean, rest_deviation AS sd, mean_shift AS shift,
              shift_reach AS reach FROM region_year_view WHERE region = '甲区' AND year = 2024 AND kind = 'self'`,
    );
    const mean = (list: readonly number[]): number =>
      list.reduce((sum, value) => sum + value, 0) / list.length;
    const variance = (list: readonly number[]): number =>
      list.reduce((sum, value) => sum + (value - mean(list)) ** 2, 0) / (list.length - 1);
    const parts = [variance(a) / a.length, variance(b) / b.length] as const;
    const df = (parts[0] + parts[1]) ** 2 / (parts[0] ** 2 / (a.length - 1) + parts[1] ** 2 / (b.length - 1));
    expect(df).toBeCloseTo(10.946, 3);
    expect(row).toMatchObject({ regions: 1, n: 10, mean: 85 });
    expect(row?.['sd']).toBeCloseTo(Math.sqrt(variance(b)), 9);
    expect(row?.['shift']).toBeCloseTo(mean(a) - mean(b), 9);
    // 97.5 % point of Student's t at 10.946 degrees of freedom: between 2.201 (11) and 2.228 (10)
    expect(Number(row?.['reach']) / Math.sqrt(parts[0] + parts[1])).toBeCloseTo(2.202, 2);
  });

  it('say nothing of a cell without others or with one total', async () => {
    expect(
      await rows(
        `SELECT kind, year, rest_count AS n, shift_reach AS reach FROM region_year_view
         WHERE region = '甲区' AND (kind = 'fiscal' OR year = 2023) ORDER BY year`,
      ),
    ).toEqual([
      { kind: 'self', year: 2023, n: 0, reach: null },
      { kind: 'fiscal', year: 2024, n: 0, reach: null },
    ]);
  });
});

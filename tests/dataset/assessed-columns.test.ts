import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readViewSql } from '../../src/cli/files';
import { materialiseViews } from '../../src/dataset';
import type { Engine, Value } from '../../src/engine';
import { openNative } from '../../src/engine/native';
import { load } from '../../src/intake';

let engine: Engine;
const rows = async (sql: string): Promise<Record<string, Value>[]> => (await engine.query(sql)).rows();
const encode = (lines: readonly string[]): Uint8Array => new TextEncoder().encode([...lines, ''].join('\n'));

/** target, actual, and what they must mean: due, earliest and latest day of the actual. */
const dated = [
  ['10月底前完成', '12月25日全部支出', '2024-10-31', '2024-12-25', '2024-12-25'],
  ['≤11月', '2024年11月', '2024-11-30', '2024-11-01', '2024-11-30'],
  ['2020年4月-5月', '2020年4月23日-5月20日', '2020-05-31', '2020-05-20', '2020-05-20'],
  ['5月1日-20日', '5月３日至18日', '2024-05-20', '2024-05-18', '2024-05-18'],
  ['分别于6月和11月底前完成', '分别于6月和9月底前完成', '2024-11-30', '2024-09-01', '2024-09-30'],
  ['2024年2月前', '2025.1.7', '2024-02-29', '2025-01-07', '2025-01-07'],
  ['年底前完成', '2024-12-31', '2024-12-31', '2024-12-31', '2024-12-31'],
  ['12个月', '按合同期限付款', null, null, null],
  ['2月30日前', '2024年度', '2024-02-29', null, null],
] as const;

beforeAll(async () => {
  engine = await openNative();
  const indicators = [
    'evaluation_id,scheme,declared_by,level1,level2,level3,measure,target,plan,actual,weight,score,scored_by',
    ...dated.map(
      ([target, actual], index) => `a,performance,,产出,时效,时限${index},,${target},,${actual},,,`,
    ),
    'a,performance,表一,产出,数量,搬迁,搬迁,267户,,,,,',
    'a,performance,表一,产出,质量,搬迁质量,搬迁,267户,,,,,',
    'a,performance,表二,产出,数量,搬迁,搬迁,16户,,,,,',
    'a,fact,,产出,数量,搬迁情况,搬迁,,81户,81户,,,进度',
    'a,fact,,产出,数量,换单位,搬迁,,81平方米,,,,',
    'a,performance,,产出,数量,自带计划,,100家,,,,,',
    'b,performance,,产出,数量,自带计划,,100家,80家,,,,',
    'a,framework,,产出,产出时效,进度,,,,,7,5,',
    'a,framework,,决策,绩效目标,目标合理性,,,,,3,1,',
    'c,framework,,决策,绩效目标,目标合理性,,,,,3,1,',
  ];
  const report = await load(
    engine,
    [
      {
        path: 'evaluation.csv',
        content: encode([
          'evaluation_id,project_name,year,kind',
          'a,甲,2024,fiscal',
          'b,乙,2024,fiscal',
          'c,丙,2024,fiscal',
        ]),
      },
      { path: 'indicator.csv', content: encode(indicators) },
      {
        path: 'expert_problem.csv',
        content: encode([
          'evaluation_id,author,summary,indicators',
          'a,expert,进度慢,进度；其他',
          'a,expert,拖延,进度',
          'c,expert,不清,',
        ]),
      },
    ],
    {},
  );
  expect(report.rejects).toEqual([]);
  await materialiseViews(engine, readViewSql());
});
afterAll(() => engine.close());

describe('dates in targets and actuals', () => {
  it.each(dated.map((row, index) => [index, ...row] as const))(
    '%i: %s / %s',
    async (index, _target, _actual, due, from, until) => {
      const found = await rows(
        `SELECT CAST(target_due AS VARCHAR) AS due, CAST(actual_from AS VARCHAR) AS f, CAST(actual_until AS VARCHAR) AS u
         FROM indicator_view WHERE level3 = '时限${index}'`,
      );
      expect(found).toEqual([{ due, f: from, u: until }]);
    },
  );
});

describe('plans against declared targets', () => {
  it('adds the tables up, a repeated number once per table, only in one unit', async () => {
    expect(
      await rows(
        `SELECT level3, plan_value, declared_sum, declared_parts FROM indicator_view WHERE plan IS NOT NULL ORDER BY level3`,
      ),
    ).toEqual([
      { level3: '换单位', plan_value: 81, declared_sum: null, declared_parts: '表一 267、表二 16' },
      { level3: '搬迁情况', plan_value: 81, declared_sum: 283, declared_parts: '表一 267、表二 16' },
      { level3: '自带计划', plan_value: 80, declared_sum: 100, declared_parts: '100家' },
    ]);
  });
});

describe('where an indicator is scored and why it lost points', () => {
  it('takes the score of the framework row that scored_by names', async () => {
    expect(
      await rows(
        `SELECT scoring_weight AS w, scoring_score AS s FROM indicator_view WHERE level3 = '搬迁情况'`,
      ),
    ).toEqual([{ w: 7, s: 5 }]);
  });

  it('counts the stated problems of a framework row; blank where none is assigned to any indicator', async () => {
    expect(
      await rows(
        `SELECT evaluation_id AS id, level3, report_problem_count AS n, deduction_count AS d
         FROM indicator_view WHERE scheme = 'framework' ORDER BY id, level3`,
      ),
    ).toEqual([
      { id: 'a', level3: '目标合理性', n: 2, d: 0 },
      { id: 'a', level3: '进度', n: 2, d: 2 },
      { id: 'c', level3: '目标合理性', n: 1, d: null },
    ]);
  });
});

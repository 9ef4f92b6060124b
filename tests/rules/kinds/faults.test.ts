import { describe, expect, it } from 'vitest';
import { problemsOf } from './kind-rules';

const total = 'arithmetic/sample-parts.yaml';
const children = 'arithmetic/fund-rows-not-total.yaml';
const missing = 'structure/quality-row-missing.yaml';
const count = 'structure/many-outputs.yaml';
const ratio = 'budget/low-arrival.yaml';
const repeated = 'structure/repeated-name.yaml';
const similar = 'measurability/target-repeats-name.yaml';
const outlier = 'statistics/score-fences.yaml';

describe('a block that is wrong', () => {
  it('names the kinds there are', () => {
    expect(problemsOf(ratio, 'kind: ratio_limit', 'kind: ratio')).toMatch(
      /^budget\/low-arrival\.yaml:12:7 kind 只能是：total、missing_member、count_limit/m,
    );
  });

  it('must be that of its kind', () => {
    const problems = problemsOf(ratio, 'kind: ratio_limit', 'kind: total');
    expect(problems).toMatch(/缺少 total$/m);
    expect(problems).toMatch(/:13:1 ratio_limit 只与 kind: ratio_limit 一起写/);
  });

  it('does not stand beside when, nor without kind', () => {
    expect(problemsOf(ratio, 'kind: ratio_limit\n', "kind: ratio_limit\nwhen: 'TRUE'\n")).toMatch(
      /:13:1 when 与 kind 只能写一个/,
    );
    const problems = problemsOf(ratio, 'kind: ratio_limit\n', '');
    expect(problems).toMatch(/缺少 needs/);
    expect(problems).toMatch(/:12:1 ratio_limit 只与 kind: ratio_limit 一起写/);
  });

  it('names an unknown key and the nearest one', () => {
    expect(problemsOf(ratio, 'below:', 'belov:')).toMatch(/:13:60 没有 belov 这个键，是否为 below/);
  });

  it('names an unknown column at its place within the block', () => {
    expect(problemsOf(ratio, 'numerator: received', 'numerator: recieved')).toMatch(
      /:13:27 fund_view 没有列 recieved，是否为 received；可用：/,
    );
    expect(problemsOf(missing, 'declared_by]', 'declared_bi]')).toMatch(
      /:12:23 indicator_view 没有列 declared_bi，是否为 declared_by/,
    );
    expect(problemsOf(missing, 'list: level3', 'list: leval3')).toMatch(/:14:9 .*没有列 leval3/);
    expect(problemsOf(similar, 'a: level3', 'a: levl3')).toMatch(/没有列 levl3，是否为 level3/);
    expect(problemsOf(outlier, 'peers: [year]', 'peers: [yaer]')).toMatch(/没有列 yaer，是否为 year/);
    expect(problemsOf(repeated, 'distinct: level2', 'distinct: levl2')).toMatch(/没有列 levl2/);
  });

  it('names an unknown parameter, and says how a limit is written', () => {
    expect(problemsOf(ratio, "':info'", "':inof'")).toMatch(/没有参数 :inof；可用：info/);
    expect(problemsOf(ratio, "':info'", 'info')).toMatch(
      /ratio_limit\.below 应为数值，或写作 :参数名 的参数/,
    );
  });

  it('has conditions where conditions belong, and numbers where numbers do', () => {
    expect(problemsOf(missing, "member: level2 = '质量'", 'member: level2')).toMatch(
      /:13:11 此处应为可判断真假的条件/,
    );
    expect(problemsOf(count, "where: level1 = '产出'", 'where: weight')).toMatch(/应为可判断真假的条件/);
    expect(problemsOf(children, "parent: fund_source = 'total'", 'parent: fund_source')).toMatch(
      /应为可判断真假的条件/,
    );
    expect(problemsOf(ratio, 'numerator: received', 'numerator: reason')).toMatch(/:13:27 此处应为数值/);
    expect(problemsOf(outlier, 'value: total_score', 'value: grade')).toMatch(/应为数值/);
    expect(problemsOf(similar, 'b: target', 'b: weight')).toMatch(/weight 不是文字/);
  });

  it('chooses one of its ways', () => {
    expect(problemsOf(ratio, "below: ':info'", "below: ':info', above: 2")).toMatch(
      /above、below 两者写且只写一个/,
    );
    expect(problemsOf(ratio, ", below: ':info'", '')).toMatch(/:13:1 above、below 两者写且只写一个/);
    expect(problemsOf(total, /parts: \[[^\]]*\]/, 'computed: score_sum\n  parts: [output_score]')).toMatch(
      /parts、computed、children 三者写且只写一个/,
    );
    expect(problemsOf(count, ", max: ':many', min: 2", '')).toMatch(/缺少 max 或 min/);
  });

  it('groups by columns where there is no evaluation', () => {
    expect(problemsOf(count, 'entity: indicator_view', 'entity: region_year_view')).toMatch(
      /region_year_view 没有评价编号，须写明分组的列 of/,
    );
  });

  it('does not group by a column that the kind offers under the same name', () => {
    expect(
      problemsOf(
        count,
        /entity: indicator_view(.|\n)*count_limit: \{[^}]*\}/,
        `entity: target_table_view
class: finding
status: active
version: 1
params:
  many: { type: integer, default: 3, label: { zh: 多于, en: more than } }
kind: count_limit
count_limit: { of: [row_count], where: has_quality, max: ':many' }`,
      ),
    ).toMatch(/不能按 row_count 分组/);
  });

  it('an outlier is always for a person to judge, with a least n and a least effect', () => {
    expect(problemsOf(outlier, 'class: review', 'class: finding')).toMatch(/:6:8 .*class 应为 review/);
    expect(problemsOf(outlier, "min_n: ':least'", 'peer: 1')).toMatch(/缺少 min_n/);
    expect(problemsOf(outlier, /min_effect: 3/, 'effect: 3')).toMatch(/缺少 min_effect/);
    expect(problemsOf(outlier, 'method: tukey', 'method: sigma')).toMatch(
      /outlier\.method 只能是：tukey、robust_z/,
    );
  });

  it('cannot reach beyond its view', () => {
    expect(problemsOf(missing, "member: level2 = '质量'", 'member: level2 IN (SELECT 1)')).toMatch(/子查询/);
    expect(problemsOf(missing, "member: level2 = '质量'", "member: read_text('x') = ''")).toMatch(
      /函数 read_text 不可用/,
    );
    expect(problemsOf(missing, 'list: level3', 'list: level3" FROM fund --')).toMatch(/没有列/);
  });

  it('offers its columns to the rest of the file, and no others', () => {
    expect(problemsOf(ratio, 'medium: ratio < 0.8', 'medium: rato < 0.8')).toMatch(
      /没有列 rato，是否为 ratio/,
    );
    expect(problemsOf(ratio, '{ratio|percent}', '{rato|percent}')).toMatch(/消息里的 \{rato\}/);
    expect(problemsOf(ratio, 'applies: fund_source', 'applies: ratio > 1 AND fund_source')).toMatch(
      /没有列 ratio/,
    );
  });
});

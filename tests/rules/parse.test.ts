import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRule, problemText } from '../../src/rules';

const file = 'budget/budget-deviation.yaml';
const good = readFileSync(`rules/${file}`, 'utf8');

/** The first problem of the rule with `from` replaced by `to`. */
function problemOf(from: string, to: string, name = file): string {
  expect(good).toContain(from);
  const parsed = parseRule(name, good.replace(from, to));
  if (!('problems' in parsed)) throw new Error('the rule was accepted');
  return parsed.problems.map((problem) => problemText(problem, 'zh')).join('\n');
}

describe('reading a rule file', () => {
  it('accepts a sound one', () => {
    expect(parseRule(file, good)).toMatchObject({ id: 'budget-deviation', area: 'budget' });
  });

  it('says where YAML is broken', () => {
    expect(problemOf('needs: [base_amount', 'needs: [[base_amount')).toMatch(
      /^budget\/budget-deviation\.yaml:\d+:\d+ 不是有效的 YAML/,
    );
  });

  it('names an unknown key, its place and the nearest allowed one', () => {
    expect(problemOf('when: abs', 'wenn: abs')).toMatch(/:15:1 没有 wenn 这个键，是否为 when/);
  });

  it('names an unknown column at its place and what there is', () => {
    expect(problemOf('needs: [base_amount, result_amount]', 'needs: [base_amount, result_amont]')).toMatch(
      /:14:22 fund_stage_view 没有列 result_amont，是否为 result_amount/,
    );
  });

  it('finds an unknown column inside an expression', () => {
    expect(problemOf('when: abs(result_amount', 'when: abs(result_amont')).toMatch(/:15:11 .*result_amont/);
  });

  it('refuses sub-queries, second statements and functions that are not allowed', () => {
    expect(problemOf('applies: base_amount > 0', 'applies: base_amount > (SELECT 1)')).toMatch(
      /:13:25 .*子查询/,
    );
    expect(problemOf('applies: base_amount > 0', 'applies: base_amount > 0; DROP TABLE fund')).toMatch(
      /:13:25 /,
    );
    expect(problemOf('applies: base_amount > 0', "applies: read_text('x') = 'y'")).toMatch(
      /:13:10 函数 read_text 不可用；可用：abs/,
    );
  });

  it('refuses a parameter out of its range and one that is not there', () => {
    expect(problemOf('default: 0.10', 'default: 50')).toMatch(/:10:36 应在 0 与 5 之间/);
    expect(problemOf('base_amount * :info', 'base_amount * :inof')).toMatch(
      /没有参数 :inof；可用：info、warn、severe/,
    );
  });

  it('refuses an unknown entity with the list of views', () => {
    expect(problemOf('entity: fund_stage_view', 'entity: fund')).toMatch(
      /entity 只能是：evaluation_view、fund_view/,
    );
  });

  it('refuses a message that names nothing', () => {
    expect(problemOf('偏差 {deviation|percent}', '偏差 {deviatio|percent}')).toMatch(/消息里的 \{deviatio\}/);
  });

  it('refuses an id that is not the file name, and a folder that is no area', () => {
    expect(problemOf('class: finding', 'class: finding', 'budget/other.yaml')).toMatch(/编号应与文件名相同/);
    expect(problemOf('class: finding', 'class: finding', 'misc/budget-deviation.yaml')).toMatch(
      /规则应放在这些目录之一/,
    );
  });

  it('does not expand aliases without end, nor run tags', () => {
    const bomb = 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n';
    expect(parseRule(file, bomb)).toHaveProperty('problems');
    expect(parseRule(file, 'schema: !!js/function "() => 1"\n')).toHaveProperty('problems');
    expect(parseRule(file, '# '.padEnd(300_000, 'x'))).toHaveProperty('problems');
  });
});

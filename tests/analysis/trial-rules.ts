import { readRuleTexts } from '../../src/cli/files';
import {
  parseRule,
  readCatalogue,
  thresholdGroups,
  withDefaults,
  type ParameterValues,
  type Rule,
} from '../../src/rules';

export const { rules } = readCatalogue(readRuleTexts());

export function ruleNamed(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

export const defaultsOf = (rule: Rule): ParameterValues => withDefaults(rule, {});

/** Each numeric parameter of each rule with another value within its limits, and the quantity it is a threshold of. */
export const trials = rules.flatMap((rule) => {
  const groups = thresholdGroups(rule);
  return Object.entries(rule.source.params ?? {}).flatMap(([name, param]) => {
    if (typeof param.default !== 'number') return [];
    const { default: standard, min = 0, max = 1000, type } = param;
    const moved = (standard === 0 ? [max * 0.02] : [standard * 0.5, standard * 1.5]).map((value) =>
      type === 'integer' ? Math.round(value) : Number(value.toFixed(6)),
    );
    const values = moved.filter((value) => value >= min && value <= max && value !== standard);
    const group = groups.find(({ thresholds }) => thresholds.some(({ parameter }) => parameter === name));
    return values.map((value, index) => ({
      rule,
      name,
      standard,
      value,
      quantity: group?.quantity,
      isFirst: index === 0,
    }));
  });
});

/** Indicators below a share of their weight, counted by evaluation: the parameter says which rows there are to count. */
export const weakRows = (): Rule => {
  const parsed = parseRule(
    'consistency/weak-rows.yaml',
    `schema: 1
id: weak-rows
title: { zh: 低分指标多, en: Many low scores }
entity: indicator_view
class: review
status: draft
version: 1
params:
  line: { type: fraction, default: 0.8, min: 0, max: 1, label: { zh: 得分率低于, en: below } }
  many: { type: integer, default: 2, min: 0, max: 100, label: { zh: 多于, en: more than } }
needs: [weight]
kind: count_limit
count_limit:
  of: [evaluation_id, level1]
  where: score < weight * :line
  max: ':many'
severity: low
evidence: [member_count]
message: { zh: '{member_count}', en: '{member_count}' }
basis: [{ kind: practice, note: { zh: 经验, en: practice } }]
suggestion: { zh: 核实, en: check }
why: { zh: 核实, en: check }
limits: { zh: 无, en: none }
tests:
  - name: 一行
    rows: [{ evaluation_id: a, level1: 产出, level3: x, weight: 10, score: 1 }]
    expect: { a: pass }
`,
  );
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};

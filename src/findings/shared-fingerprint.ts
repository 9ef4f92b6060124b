import { viewNamed } from '../dataset';
import type { Value } from '../engine';
import {
  compileRule,
  sharedFingerprintId,
  type Evidence,
  type Hit,
  type Rule,
  type RuleFile,
  type RuleResult,
} from '../rules';

const evidence = [
  { name: 'rule', expr: 'NULL', label: { zh: '规则', en: 'rule' } },
  { name: 'identity', expr: 'NULL', label: { zh: '相同的标识', en: 'identity they share' } },
  { name: 'rows', expr: 'NULL', format: 'integer', label: { zh: '行数', en: 'rows' } },
  { name: 'differs', expr: 'NULL', label: { zh: '各行数值不同', en: 'their figures differ' } },
] as const;

const source: RuleFile = {
  schema: 1,
  id: sharedFingerprintId,
  title: { zh: '多行数据标识相同', en: 'Several rows with one identity' },
  entity: 'evaluation_view',
  class: 'data_quality',
  status: 'active',
  version: 1,
  severity: 'low',
  evidence,
  message: {
    zh: '规则「{title_zh}」有 {rows} 行数据标识相同（{identity}），已并为一条问题{differs?，各行数值不同，只列出最重要的一行}，建议核实是否重复填写或重复导入。',
    en: 'Rule “{title_en}”: {rows} rows share one identity ({identity}) and became one finding{differs?; their figures differ and only the row that matters most is shown}. Please check whether they were entered or loaded twice.',
  },
  steps: [
    {
      label: { zh: '标识', en: 'identity' },
      text: { zh: '规则用来识别同一问题的各列', en: 'the columns by which the rule knows a problem again' },
      value: 'identity',
      role: 'reference',
    },
    { label: { zh: '标识相同的行', en: 'rows that share it' }, text: '{identity}', value: 'rows' },
  ],
  basis: [
    {
      kind: 'practice',
      note: {
        zh: '同一项评价内，同一指标、同一资金来源、同一调查对象通常只列一次',
        en: 'Within one evaluation an indicator, a source of funds or an audience usually stands once',
      },
    },
  ],
  suggestion: {
    zh: '建议对照来源核对这 {rows} 行：重复的删去；确为不同事项的，补全名称、类别或度量以便区分，再重新导入。',
    en: 'Compare the {rows} rows with the source: remove what is repeated; where they are different things, complete name, class or measure to tell them apart, and load again.',
  },
  why: {
    zh: '标识相同的行不能分别整改和销号，合计与计数也可能重复。',
    en: 'Rows that share an identity cannot be rectified one by one, and sums and counts may take them twice.',
  },
  limits: {
    zh: '只看有问题的行；没有问题的重复行不在此列。名称相同而度量不同、原文未分别载明的，也会并为一条。',
    en: 'Only rows with a problem are seen, not repeated rows without one. Rows of one name whose measures the source does not tell apart are merged too.',
  },
  tests: [],
};

/** The rule that raises these findings: no file of the rule folder, and no SQL of its own. */
export const sharedFingerprintRule: Rule = makeRule();

function makeRule(): Rule {
  const view = viewNamed(source.entity);
  if (!view) throw new Error(`there is no view ${source.entity}`);
  return {
    id: source.id,
    area: 'structure',
    file: '',
    text: '',
    source,
    view,
    applies: undefined,
    when: { kind: 'boolean', value: false, at: 0 },
    needs: [],
    tiers: [{ severity: 'low', expression: undefined }],
    materiality: undefined,
    evidence: evidence.map(({ name }): Evidence => ({
      name,
      expression: { kind: 'null', at: 0 },
      format: name === 'rows' ? 'integer' : 'text',
      column: undefined,
    })),
    shown: [],
    fingerprint: ['rule'],
  };
}

/** The result under which these findings stand, one hit for each group of rows that share a fingerprint. */
export const sharedFingerprintResult = (hits: readonly Hit[]): RuleResult => ({
  rule: sharedFingerprintRule,
  compiled: compileRule(sharedFingerprintRule),
  outcome: hits.length > 0 ? 'hits' : 'clean',
  counts: { n: hits.length, hit: hits.length, pass: 0, unknown: 0, na: 0 },
  missing: [],
  hits,
  unknown: [],
  error: undefined,
});

/** What is said of rows of `rule` that share a fingerprint; the first is the one that stays. */
export function sharedFingerprintHit(rule: Rule, [kept, ...others]: readonly [Hit, ...Hit[]]): Hit {
  const all = [kept, ...others];
  const { title } = rule.source;
  return {
    ...kept,
    severity: 'low',
    materiality: all.length,
    locator: joinedPlaces(all),
    key: { rule: rule.id, ...kept.key },
    evidence: {
      rule: rule.id,
      identity: identityOf(kept),
      rows: all.length,
      differs: others.some(({ evidence: figures }) => !isSame(figures, kept.evidence)),
    },
    shown: { title_zh: title.zh, title_en: title.en },
  };
}

/** What tells the row from others of its evaluation; for a rule on evaluations the evaluation itself. */
function identityOf({ key }: Hit): string {
  const own = Object.entries(key).filter(([name, value]) => name !== 'evaluation_id' && value !== null);
  return (own.length > 0 ? own : Object.entries(key)).map(([, value]) => String(value)).join(' · ');
}

function joinedPlaces(hits: readonly Hit[]): string | null {
  const places = new Set(hits.flatMap(({ locator }) => locator?.split(/;\s*/) ?? []));
  return places.size > 0 ? [...places].join('; ') : null;
}

const isSame = (a: Readonly<Record<string, Value>>, b: Readonly<Record<string, Value>>): boolean =>
  JSON.stringify(Object.entries(a)) === JSON.stringify(Object.entries(b));

import type { ViewDefinition } from '../../dataset';
import type { Language } from '../../i18n';
import type { Area, RuleText } from '../../rules';
import { sketches, type Sketch, type SketchRow } from './template-sketches';

/** A small sound rule over a view, with comments and tests, to begin a rule of one's own with. `id` must be free. */
export function templateFor(view: ViewDefinition, id: string, language: Language): RuleText | undefined {
  const sketch = sketches[view.name];
  return sketch && { file: `${sketch.area}/${id}.yaml`, text: textOf(view, sketch, id, language) };
}

/** The area that a template over the view begins in. */
export const templateArea = (view: ViewDefinition): Area | undefined => sketches[view.name]?.area;

function textOf(view: ViewDefinition, sketch: Sketch, id: string, language: Language): string {
  const { applies, needs, when, param } = sketch;
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const shown = (of: Language, between: string): string =>
    needs.map((name) => `${labelOf(view, name, of)} {${name}}`).join(between);
  return [
    'schema: 1',
    `id: ${id}  # ${say('编号，与文件名相同，保存后不再改', 'equals the file name; stays the same once saved')}`,
    `title: { zh: 新规则（${view.label.zh}）, en: New rule (${view.label.en}) }`,
    `entity: ${view.name}  # ${say(`检查对象：${view.note.zh}`, `what is checked: ${view.note.en}`)}`,
    `class: review  # ${say('finding 问题、review 需人工复核、data_quality 数据质量', 'finding, review (a person must judge) or data_quality')}`,
    `status: active  # ${say('draft 草稿和 off 停用时不运行', 'draft and off do not run')}`,
    `version: 1  # ${say('含义改变时加一', 'one more whenever the meaning changes')}`,
    'params:',
    `  line: { type: ${param.type}, default: ${param.default}, label: { zh: ${param.label.zh}, en: ${param.label.en} } }`,
    ...(applies
      ? [`applies: ${applies}  # ${say('不成立的行为“不适用”', 'rows where it is false are not applicable')}`]
      : []),
    `needs: [${needs.join(', ')}]  # ${say('任一为空即“不可评”，不算通过', 'a row with any of them blank is not evaluable, and has not passed')}`,
    `when: ${when}  # ${say('成立即为问题', 'TRUE is a problem')}`,
    `severity: low  # high ${say('严重', 'severe')}, medium ${say('关注', 'attention')}, low ${say('提示', 'notice')}`,
    `evidence: [${needs.join(', ')}]`,
    'message:',
    `  zh: '${shown('zh', '，')}，${param.label.zh} {params.line}，建议核实。'`,
    `  en: '${shown('en', ', ')}; ${param.label.en} {params.line}. Please check.'`,
    'basis: [{ kind: practice, note: { zh: 阈值为经验值, en: The threshold is experience } }]',
    'suggestion: { zh: 建议核对原始材料。, en: Check it against the source documents. }',
    `why: { zh: ${say('写明为什么要查', '…')}, en: ${say('…', 'why it matters')} }`,
    `limits: { zh: ${say('写明哪些情况会误报', '…')}, en: ${say('…', 'when it raises a false alarm')} }`,
    `tests:  # ${say('每种结论至少一例', 'at least one for each outcome')}`,
    ...casesOf(view, sketch, language),
    '',
  ].join('\n');
}

function casesOf(view: ViewDefinition, sketch: Sketch, language: Language): string[] {
  const identity = identityOf(view);
  const names = language === 'zh' ? caseNames.zh : caseNames.en;
  const line = (name: string, row: SketchRow, expect: string): string =>
    `  - { name: ${name}, rows: [{ ${pairs({ [identity]: 'a', ...row })} }], expect: { a: ${expect} } }`;
  const blanks = sketch.needs.map((blank) => {
    const row = Object.entries({ ...sketch.common, ...sketch.hit }).filter(([name]) => name !== blank);
    return line(names.unknown + labelOf(view, blank, language), Object.fromEntries(row), 'unknown');
  });
  return [
    line(names.hit, { ...sketch.common, ...sketch.hit }, 'hit'),
    line(names.pass, { ...sketch.common, ...sketch.pass }, 'pass'),
    ...blanks,
    ...(sketch.na ? [line(names.na, { ...sketch.hit, ...sketch.na }, 'na')] : []),
  ];
}

const caseNames = {
  zh: { hit: '报问题', pass: '恰好到阈值不报', unknown: '缺', na: '不适用' },
  en: { hit: 'a problem', pass: 'exactly the threshold is none', unknown: 'without ', na: 'does not apply' },
} as const;

/** The column that tells the rows of a case apart, as the rule tests have it. */
const identityOf = ({ columns, key }: ViewDefinition): string =>
  columns.some(({ name }) => name === 'evaluation_id') ? 'evaluation_id' : (key.at(-1) ?? '');

const pairs = (row: SketchRow): string =>
  Object.entries(row)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');

const labelOf = (view: ViewDefinition, name: string, language: Language): string =>
  view.columns.find((column) => column.name === name)?.label[language] ?? name;

import { countByReach, type Agreement, type LackingRule, type MissReason, type Reach } from '../analysis';
import type { Language, Rule } from '../rules';
import { markdownText } from './markdown-text';

/** The agreement with the experts. Both figures of each part, so that no share stands without its denominator. */
export function agreementLines(
  agreement: Agreement,
  language: Language,
  titles: ReadonlyMap<string, string>,
): string[] {
  const { reproduced, missed, outOfReach, unwritten } = agreement;
  const total = reproduced.length + missed.length + outOfReach.length;
  if (total === 0) return [];
  const text = words[language];
  const reaches = countByReach(agreement).map(
    ({ reach, written, reproduced: found }) => `${text.reach[reach]} ${found} / ${written}`,
  );
  const rulesOf = new Map<string, number>();
  for (const { rule } of unwritten) rulesOf.set(rule.id, (rulesOf.get(rule.id) ?? 0) + 1);
  return [
    `## ${text.title}`,
    '',
    `${text.reproduced} ${reproduced.length} / ${total} · ${text.missed} ${missed.length} · ${text.outOfReach} ${outOfReach.length} · ${text.unwritten} ${unwritten.length}`,
    '',
    `${text.byReach}: ${reaches.join(' · ')}`,
    '',
    `### ${text.reproduced}`,
    '',
    ...reproduced.map(
      ({ evaluationId, summary, rules }) =>
        `- ${evaluationId}: ${markdownText(summary)} ← ${rules.join(', ')}`,
    ),
    '',
    `### ${text.missed}`,
    '',
    ...missed.flatMap(({ evaluationId, summary, reach, reasons }) => [
      `- ${evaluationId}: ${markdownText(summary)} (${reach})`,
      ...reasons.map((reason) => `  - ${markdownText(reasonText(reason, language))}`),
    ]),
    '',
    `### ${text.outOfReach}`,
    '',
    ...outOfReach.map(
      ({ evaluationId, summary, reach }) => `- ${evaluationId}: ${markdownText(summary)} (${reach})`,
    ),
    '',
    `### ${text.unwritten}`,
    '',
    ...[...rulesOf].map(([id, n]) => `- ${titles.get(id) ?? id}: ${n}`),
    '',
  ];
}

function reasonText(reason: MissReason, language: Language): string {
  const text = words[language];
  switch (reason.kind) {
    case 'unlinked': {
      const related = reason.related.map((each) => lackingText(each, language));
      return related.length > 0 ? `${text.related}${related.join('; ')}` : text.unlinked;
    }
    case 'absent':
      return `${reason.id}: ${text.absent}`;
    case 'unknown':
      return `${lackingText(reason, language)}: ${text.unknown}`;
    default:
      return `${titleOf(reason.rule, language)}: ${text[reason.kind]}`;
  }
}

function lackingText({ rule, columns }: LackingRule, language: Language): string {
  const labels = columns.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', ');
  const { few, blank } = words[language];
  return `${titleOf(rule, language)} (${labels === '' ? few : `${blank} ${labels}`})`;
}

const titleOf = (rule: Rule, language: Language): string => rule.source.title[language];

interface Words extends Readonly<
  Record<
    | 'title'
    | 'reproduced'
    | 'missed'
    | 'outOfReach'
    | 'unwritten'
    | 'byReach'
    | 'unlinked'
    | 'related'
    | 'absent'
    | 'off'
    | 'failed'
    | 'judged'
    | 'unknown'
    | 'blank'
    | 'few',
    string
  >
> {
  readonly reach: Readonly<Record<Reach, string>>;
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '与专家意见对照',
    reproduced: '规则复现',
    missed: '可及而未复现',
    outOfReach: '需人工判断',
    unwritten: '规则发现而专家未写',
    byReach: '按所需材料（复现 / 专家所写）',
    reach: { structured: '表格数据', text: '正文', judgement: '判断' },
    unlinked: '没有对应的规则，内容只在正文中，需要正文检索',
    related: '没有对应的规则，内容在正文中；同类意见所用的规则对本项评价不可评：',
    absent: '规则目录中没有这条规则',
    off: '规则未启用',
    failed: '规则出错，未运行',
    judged: '规则已判断，未报（通过或不适用）',
    unknown: '对本项评价不可评',
    blank: '缺',
    few: '判断所需的内容不足',
  },
  en: {
    title: 'Agreement with the experts',
    reproduced: 'reproduced',
    missed: 'within reach, not reproduced',
    outOfReach: 'needs judgement',
    unwritten: 'found by rules, not written by experts',
    byReach: 'By what they take (reproduced / written)',
    reach: { structured: 'tables', text: 'text', judgement: 'judgement' },
    unlinked: 'no rule is linked to it; its content is in the text alone and takes a search of the text',
    related:
      'no rule is linked to it, its content is in the text; rules for problems of its kind could not judge this evaluation: ',
    absent: 'there is no such rule in the catalogue',
    off: 'the rule is off',
    failed: 'the rule failed and did not run',
    judged: 'judged, nothing found (passed or not applicable)',
    unknown: 'this evaluation is not evaluable',
    blank: 'lacking',
    few: 'too little to judge by',
  },
};

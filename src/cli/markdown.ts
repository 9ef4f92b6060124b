import type { Agreement } from '../analysis';
import type { Profile, Rule } from '../rules';
import { agreementLines } from './markdown-agreement';
import { markdownText } from './markdown-text';
import type { CheckReport, ReportedFinding } from './report';

const words = {
  zh: {
    title: '问题清单',
    high: '严重',
    medium: '关注',
    low: '提示',
    advice: '建议',
    source: '出处',
    unknown: '数据未提供，无法判断',
    first: '机器初筛，不代替评审。',
    rules: '规则结果',
    profile: '配置',
    off: '停用',
    changed: '改动的规则',
    whole: '全部评价',
    none: '没有发现问题；不可评不等于通过。',
  },
  en: {
    title: 'Issue list',
    high: 'severe',
    medium: 'attention',
    low: 'notice',
    advice: 'Suggestion',
    source: 'Source',
    unknown: 'data not provided, cannot be judged',
    first: 'A first pass by machine, not a reviewer.',
    rules: 'Rule outcomes',
    profile: 'Profile',
    off: 'off',
    changed: 'changed rules',
    whole: 'all evaluations',
    none: 'No problems found; what could not be evaluated has not passed.',
  },
} as const;

/** The issue list, the rule outcomes and the agreement with the experts as Markdown. */
export function toMarkdown(
  report: CheckReport,
  agreement: Agreement,
  rules: readonly Rule[],
  language: 'zh' | 'en',
): string {
  const word = words[language];
  const titles = new Map(rules.map((rule) => [rule.id, rule.source.title[language]]));
  const lines = [`# ${word.title}`, '', word.first, ''];
  if (report.profile) lines.push(profileLine(report.profile, word), '');
  if (report.findings.length === 0) lines.push(word.none, '');
  let project: string | null | undefined;
  const sorted = [...report.findings].sort((a, b) =>
    (a.evaluation_id ?? '') < (b.evaluation_id ?? '') ? -1 : a.evaluation_id === b.evaluation_id ? 0 : 1,
  );
  for (const finding of sorted) {
    if (finding.evaluation_id !== project) {
      project = finding.evaluation_id;
      lines.push(`## ${heading(finding, word.whole)}`, '');
    }
    const severity = word[finding.severity as 'high' | 'medium' | 'low'];
    lines.push(
      `- **${severity} · ${titles.get(finding.rule) ?? finding.rule}** ${markdownText(finding.message)}`,
    );
    lines.push(`  - ${word.advice}: ${markdownText(finding.suggestion)}`);
    lines.push(
      `  - ${word.source}: ${markdownText(`${finding.source.file ?? ''} ${finding.source.locator ?? ''}`)}`,
    );
  }
  lines.push(
    '',
    `## ${word.rules}`,
    '',
    '| id | outcome | hit | pass | unknown | na | n |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const rule of report.rules as readonly {
    id: string;
    outcome: string;
    counts: Record<string, number>;
  }[]) {
    const { hit, pass, unknown, na, n } = rule.counts;
    lines.push(`| ${rule.id} | ${rule.outcome} | ${hit} | ${pass} | ${unknown} | ${na} | ${n} |`);
  }
  lines.push('', `unknown: ${word.unknown}`, '', ...agreementLines(agreement, language, titles));
  return lines.join('\n');
}

/** The project with its region and year; findings of the statistics rules concern the whole set. */
const heading = ({ project_name: project, region, year }: ReportedFinding, whole: string): string =>
  project === null ? whole : `${markdownText(project)}（${markdownText(region ?? '')} ${year ?? ''}）`;

/** The profile in force and what it changes, so that no count stands without it. */
function profileLine({ name, note, rules }: Profile, word: (typeof words)['zh' | 'en']): string {
  const changed = Object.entries(rules).map(([id, { enabled, severity, params = {} }]) => {
    const parts = [
      ...(enabled === false ? [word.off] : []),
      ...(severity ? [word[severity]] : []),
      ...Object.entries(params).map(([key, value]) => `${key} = ${value}`),
    ];
    return `${id}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
  });
  return `**${word.profile}: ${markdownText(name)}**, ${markdownText(note)}; ${word.changed}: ${markdownText(changed.join('; '))}`;
}

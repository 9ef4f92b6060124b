import { csvText } from '../findings';
import type { Rule } from '../rules';
import type { OutputFormat } from './arguments';
import type { CheckReport, ReportedFinding } from './report';

/** Writes a report in one of the formats of the check. */
export function writeReport(
  report: CheckReport,
  rules: readonly Rule[],
  format: OutputFormat,
  language: 'zh' | 'en',
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'csv':
      return toCsv(report.findings);
    case 'markdown':
      return toMarkdown(report, rules, language);
    case 'sarif':
      return `${JSON.stringify(toSarif(report, rules, language), null, 2)}\n`;
  }
}

const csvColumns = [
  'severity',
  'rule',
  'evaluation_id',
  'project_name',
  'region',
  'year',
  'message',
  'suggestion',
  'file',
  'locator',
  'fingerprint',
] as const;

function toCsv(findings: readonly ReportedFinding[]): string {
  const rows = findings.map((finding) => {
    const values = { ...finding, file: finding.source.file, locator: finding.source.locator };
    return csvColumns.map((name) => String(values[name] ?? ''));
  });
  return csvText([csvColumns, ...rows]);
}

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
    none: 'No problems found; what could not be evaluated has not passed.',
  },
} as const;

function toMarkdown(report: CheckReport, rules: readonly Rule[], language: 'zh' | 'en'): string {
  const word = words[language];
  const titles = new Map(rules.map((rule) => [rule.id, rule.source.title[language]]));
  const lines = [`# ${word.title}`, '', word.first, ''];
  if (report.findings.length === 0) lines.push(word.none, '');
  let project: string | null | undefined;
  const sorted = [...report.findings].sort((a, b) =>
    (a.evaluation_id ?? '') < (b.evaluation_id ?? '') ? -1 : a.evaluation_id === b.evaluation_id ? 0 : 1,
  );
  for (const finding of sorted) {
    if (finding.evaluation_id !== project) {
      project = finding.evaluation_id;
      lines.push(
        `## ${markdownText(finding.project_name ?? '')}（${finding.region ?? ''} ${finding.year ?? ''}）`,
        '',
      );
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
  lines.push('', `unknown: ${word.unknown}`, '');
  return lines.join('\n');
}

/** Text from files must not become markup. */
const markdownText = (text: string): string =>
  text.replace(/([\\`*_[\]<>|#])/g, '\\$1').replace(/\s*\n\s*/g, ' ');

const levels: Readonly<Record<string, string>> = { high: 'error', medium: 'warning', low: 'note' };

function toSarif(report: CheckReport, rules: readonly Rule[], language: 'zh' | 'en'): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'jixiao-lens',
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.source.title[language] },
              fullDescription: { text: rule.source.why[language] },
            })),
          },
        },
        results: report.findings.map((finding) => ({
          ruleId: finding.rule,
          level: levels[finding.severity],
          message: { text: finding.message },
          partialFingerprints: { 'jixiaoLens/v1': finding.fingerprint },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: encodeURI(finding.source.file ?? 'unknown') } },
              logicalLocations: [
                {
                  fullyQualifiedName: `${finding.evaluation_id ?? ''} ${finding.source.locator ?? ''}`.trim(),
                },
              ],
            },
          ],
        })),
      },
    ],
  };
}

import { csvText, sharedFingerprintRule } from '../findings';
import type { Agreement } from '../analysis';
import type { Rule } from '../rules';
import type { OutputFormat } from './arguments';
import { toMarkdown } from './markdown';
import type { CheckReport, ReportedFinding } from './report';
import { toSarif } from './sarif';

/** Writes a report in one of the formats of the check. */
export function writeReport(
  report: CheckReport,
  agreement: Agreement,
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
      return toMarkdown(report, agreement, rules, language);
    case 'sarif':
      return `${JSON.stringify(toSarif(report, [...rules, sharedFingerprintRule], language), null, 2)}\n`;
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

import type { Rule } from '../rules';
import type { CheckReport } from './report';

const levels: Readonly<Record<string, string>> = { high: 'error', medium: 'warning', low: 'note' };

/** The findings as SARIF 2.1.0. */
export function toSarif(report: CheckReport, rules: readonly Rule[], language: 'zh' | 'en'): object {
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

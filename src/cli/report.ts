import type { Agreement } from '../analysis';
import { writerOf, type Finding } from '../findings';
import type { LoadReport } from '../intake';
import type { Language, Profile, RuleResult, RuleProblem } from '../rules';

/** Everything one check found out. */
export interface CheckResult {
  readonly report: LoadReport;
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  readonly problems: readonly RuleProblem[];
  readonly agreement: Agreement;
  readonly profile: Profile | undefined;
}

/** The JSON of the headless check, version 1 (a contract: names and shapes stay). */
export interface CheckReport {
  readonly version: 1;
  /** The profile in force, if one was given: what it changes must be seen beside every count. */
  readonly profile?: Profile;
  readonly tables: Readonly<Record<string, { rows: number }>>;
  readonly files: readonly object[];
  readonly rejects: readonly object[];
  readonly rules: readonly object[];
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: string;
  readonly evaluation_id: string | null;
  readonly project_name: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly key: object;
  readonly message: string;
  readonly evidence: object;
  readonly suggestion: string;
  readonly source: { readonly file: string | null; readonly locator: string | null };
}

/** Puts a check's result into the shape of the contract. */
export function toReport(
  { report, results, findings, problems, profile }: CheckResult,
  language: Language,
): CheckReport {
  return {
    version: 1,
    ...(profile && { profile }),
    tables: report.tables,
    files: report.files.map((file) => ({
      file: file.file,
      kind: file.kind,
      ...(file.table !== undefined && { table: file.table }),
      encoding: file.encoding ?? null,
      rows_read: file.rows_read,
      rows_loaded: file.rows_loaded,
      rows_rejected: file.rows_rejected,
      ...(file.error && { error: file.error.message[language] }),
    })),
    rejects: report.rejects.map(({ file, line, column, reason, raw, kind }) => ({
      file,
      line,
      column,
      reason: reason[language],
      raw,
      kind,
    })),
    rules: [
      ...results.map((result) => reportedRule(result, language)),
      ...problems.map((problem) => unreadableRule(problem, language)),
    ],
    findings: findings.map((finding) => reportedFinding(finding, language)),
  };
}

const reportedRule = (result: RuleResult, language: Language): object => ({
  id: result.rule.id,
  outcome: result.outcome,
  counts: result.counts,
  missing: result.missing,
  ...(result.error && { error: result.error[language] }),
});

/** A rule file that could not be read is an outcome too: it must not vanish from the list. */
const unreadableRule = (problem: RuleProblem, language: Language): object => ({
  id: problem.file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
  outcome: 'error',
  counts: { n: 0, hit: 0, pass: 0, unknown: 0, na: 0 },
  missing: [],
  error: `${problem.file}:${problem.line}:${problem.column} ${problem.message[language]}`,
});

function reportedFinding(finding: Finding, language: Language): ReportedFinding {
  const writer = writerOf(finding, language);
  const { hit } = finding;
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule.id,
    severity: finding.severity,
    evaluation_id: hit.evaluation_id,
    project_name: hit.project_name,
    region: hit.region,
    year: hit.year,
    key: finding.key,
    message: writer.message(),
    evidence: hit.evidence,
    suggestion: writer.suggestion(),
    source: { file: finding.sourceFile, locator: finding.place || null },
  };
}

import type { EvaluationRow } from '../../analysis';
import type { Finding } from '../../findings';
import {
  areas,
  rowOutcomes,
  severities,
  type Area,
  type OutcomeCounts,
  type RuleOutcome,
  type RuleResult,
  type Severity,
} from '../../rules';

export type SeverityCounts = Readonly<Record<Severity, number>>;

const noSeverities: SeverityCounts = { high: 0, medium: 0, low: 0 };
const plusOne = (counts: SeverityCounts, severity: Severity): SeverityCounts => ({
  ...counts,
  [severity]: counts[severity] + 1,
});

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { ...noSeverities };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** One evaluation with what was found in it. */
export interface ProjectRow {
  readonly evaluation: EvaluationRow;
  readonly counts: SeverityCounts;
  /** Rows of checks that could not be judged. */
  readonly unknown: number;
  /** Its worst finding. */
  readonly first: Finding | undefined;
}

/** Evaluations, worst first: by 严重, then 关注, then 提示; equals keep their order. `findings` come worst first. */
export function projectRows(
  evaluations: readonly EvaluationRow[],
  findings: readonly Finding[],
  unknown: ReadonlyMap<string, number>,
): ProjectRow[] {
  const found = new Map<string, { counts: SeverityCounts; first: Finding }>();
  for (const finding of findings) {
    const id = finding.hit.evaluation_id;
    if (id === null) continue;
    const before = found.get(id);
    found.set(id, {
      counts: plusOne(before?.counts ?? noSeverities, finding.severity),
      first: before?.first ?? finding,
    });
  }
  const rows = evaluations.map((evaluation) => ({
    evaluation,
    counts: found.get(evaluation.id)?.counts ?? noSeverities,
    unknown: unknown.get(evaluation.id) ?? 0,
    first: found.get(evaluation.id)?.first,
  }));
  return rows.sort((a, b) => compareCounts(b.counts, a.counts));
}

function compareCounts(a: SeverityCounts, b: SeverityCounts): number {
  return a.high - b.high || a.medium - b.medium || a.low - b.low;
}

/** Findings of one class of rules, and what its rules could not judge. */
export interface AreaRow {
  readonly area: Area;
  readonly rules: number;
  readonly counts: SeverityCounts;
  readonly unknown: number;
}

/** One row per class that has a rule, in the order of the catalogue. */
export function areaRows(
  findings: readonly Finding[],
  results: readonly RuleResult[],
  countsOf: (result: RuleResult) => OutcomeCounts,
): AreaRow[] {
  return areas.flatMap((area) => {
    const own = results.filter(({ rule }) => rule.area === area);
    if (own.length === 0) return [];
    const counts = countSeverities(findings.filter((finding) => finding.area === area));
    const unknown = own.reduce((sum, result) => sum + countsOf(result).unknown, 0);
    return [{ area, rules: own.length, counts, unknown }];
  });
}

/** The four counts of several rules added up. */
export function sumOutcomes(counts: readonly OutcomeCounts[]): OutcomeCounts {
  const sum = { n: 0, hit: 0, pass: 0, unknown: 0, na: 0 };
  for (const each of counts) {
    sum.n += each.n;
    for (const outcome of rowOutcomes) sum[outcome] += each[outcome];
  }
  return sum;
}

/** How many rules came to each outcome. */
export function tallyOutcomes(outcomes: readonly RuleOutcome[]): Readonly<Record<RuleOutcome, number>> {
  const tally = { error: 0, not_evaluable: 0, hits: 0, clean_partial: 0, clean: 0, not_applicable: 0 };
  for (const outcome of outcomes) tally[outcome] += 1;
  return tally;
}

/** The largest total of several bars, so that they share one scale; at least 1. */
export const largestTotal = (rows: readonly { readonly counts: SeverityCounts }[]): number =>
  Math.max(1, ...rows.map(({ counts }) => severities.reduce((sum, severity) => sum + counts[severity], 0)));

import type { Value } from '../engine';
import type { Area, Hit, ParameterValues, Rule, Severity } from '../rules';

/** One problem in one evaluation, ready to be shown, reviewed and exported. */
export interface Finding {
  readonly fingerprint: string;
  readonly evidenceHash: string;
  readonly rule: Rule;
  readonly area: Area;
  readonly severity: Severity;
  readonly hit: Hit;
  readonly key: Readonly<Record<string, Value>>;
  readonly parameters: ParameterValues;
  /** File name of the source document, where known. */
  readonly sourceFile: string | null;
  /** Where in it the figures stand, as text: those places of the row's locator that hold what the finding names. */
  readonly place: string;
  /** How many rows had this very fingerprint (more than one also raises a data-quality finding). */
  readonly rows: number;
}

const rank: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** 严重 before 关注 before 提示, then by materiality, then by rule and key, so that the order never wavers. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    (b.hit.materiality ?? -1) - (a.hit.materiality ?? -1) ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

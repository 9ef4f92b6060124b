import type { Value } from '../engine';
import type { Area, Hit, ParameterValues, Rule, RuleResult, Severity } from '../rules';
import { evidenceHashOf, fingerprintOf, normalisedKey } from './fingerprint';
import { placesNamed } from './places';

/**
 * One problem in one evaluation, ready to be shown, reviewed and exported. Hashes and places are worked out when they
 * are asked for: of many thousand findings a person looks at a few.
 */
export class Finding {
  readonly rule: Rule;
  readonly area: Area;
  readonly severity: Severity;
  readonly hit: Hit;
  readonly key: Readonly<Record<string, Value>>;
  readonly parameters: ParameterValues;
  /** File name of the source document, where known. */
  readonly sourceFile: string | null;
  /** Identity within this session: one for each fingerprint, but cheap. */
  readonly id: string;
  /** How many rows had this very fingerprint: they are merged, and the first of them is kept. */
  rows = 1;
  #fingerprint: string | undefined;
  #evidenceHash: string | undefined;
  #place: string | undefined;

  constructor({ rule, compiled }: RuleResult, hit: Hit, sourceFile: string | null) {
    this.rule = rule;
    this.area = rule.area;
    this.severity = hit.severity;
    this.hit = hit;
    this.key = hit.key;
    this.parameters = compiled.parameters;
    this.sourceFile = sourceFile;
    this.id = normalisedKey(rule.id, hit.key);
  }

  /** See {@link fingerprintOf}. */
  get fingerprint(): string {
    return (this.#fingerprint ??= fingerprintOf(this.rule.id, this.key));
  }

  /** See {@link evidenceHashOf}. */
  get evidenceHash(): string {
    return (this.#evidenceHash ??= evidenceHashOf(this.hit.evidence));
  }

  /** Where in the source the figures stand, as text: those places of the row's locator that hold what is named. */
  get place(): string {
    return (this.#place ??= placesNamed(this.hit, this.rule)
      .map(({ text }) => text)
      .join('; '));
  }
}

const rank: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** 严重 before 关注 before 提示, then by materiality, then by rule and key, so that the order never wavers. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    (b.hit.materiality ?? -1) - (a.hit.materiality ?? -1) ||
    compareText(a.id, b.id)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

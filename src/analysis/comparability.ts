import { isThirdParty, type EvaluationRow } from './evaluations';

/** Evaluations of one region by one kind (self or third-party). */
export interface RegionCell {
  readonly region: string;
  readonly thirdParty: boolean;
  readonly evaluations: readonly EvaluationRow[];
}

export interface Comparability {
  readonly cells: readonly RegionCell[];
  /**
   * `confounded`: every region has been evaluated in one kind only and the kinds differ, so that a difference between
   * regions cannot be told from a difference between kinds. `small`: some cell has fewer than `minimum` evaluations.
   */
  readonly verdict: 'single' | 'confounded' | 'small' | 'comparable';
  readonly minimum: number;
}

/** Below this many evaluations a cell has no mean and no interval. */
const minimumPerCell = 8;

/** Whether regions may be compared on these evaluations, and why not. Kinds of evaluation are never mixed. */
export function comparabilityOf(evaluations: readonly EvaluationRow[]): Comparability {
  const cells = new Map<string, EvaluationRow[]>();
  for (const evaluation of evaluations) {
    const key = `${isThirdParty(evaluation.kind) ? 1 : 0}${evaluation.region}`;
    cells.set(key, [...(cells.get(key) ?? []), evaluation]);
  }
  const list = [...cells].map(([key, rows]) => ({
    region: key.slice(1),
    thirdParty: key.startsWith('1'),
    evaluations: rows,
  }));
  return { cells: list, verdict: verdictOn(list), minimum: minimumPerCell };
}

function verdictOn(cells: readonly RegionCell[]): Comparability['verdict'] {
  const regions = new Set(cells.map(({ region }) => region));
  if (regions.size < 2) return 'single';
  const sharesKind = [true, false].some(
    (kind) => cells.filter(({ thirdParty }) => thirdParty === kind).length > 1,
  );
  if (!sharesKind) return 'confounded';
  return cells.some(({ evaluations }) => evaluations.length < minimumPerCell) ? 'small' : 'comparable';
}

/** Median of the totals that are printed; null of none. */
export function medianScore(evaluations: readonly EvaluationRow[]): number | null {
  const scores = evaluations
    .flatMap(({ totalScore }) => (totalScore === null ? [] : [totalScore]))
    .sort((a, b) => a - b);
  if (scores.length === 0) return null;
  const middle = Math.floor(scores.length / 2);
  const upper = scores[middle] ?? 0;
  return scores.length % 2 === 1 ? upper : ((scores[middle - 1] ?? 0) + upper) / 2;
}

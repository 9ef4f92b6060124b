import { medianScore, type EvaluationRow, type RegionCell } from '../../analysis';

/** The usual lines between 差, 中, 良 and 优, in points. */
export const gradeLines = [60, 80, 90] as const;

/** The grades between the lines: 差, 中, 良, 优. */
export const gradeNames = ['poor', 'fair', 'good', 'best'] as const;
export type GradeName = (typeof gradeNames)[number];

/** Points at the two ends of the axis. */
export interface ScoreAxis {
  readonly from: number;
  readonly to: number;
}

/** An axis from the ten below the lowest total (at most 50) to 100, or the ten above a total beyond that. */
export function scoreAxis(evaluations: readonly EvaluationRow[]): ScoreAxis {
  const scores = scoresOf(evaluations);
  const tens = (value: number, round: (value: number) => number): number => round(value / 10) * 10;
  return {
    from: tens(Math.min(50, ...scores), Math.floor),
    to: tens(Math.max(100, ...scores), Math.ceil),
  };
}

const scoresOf = (evaluations: readonly EvaluationRow[]): number[] =>
  evaluations.flatMap(({ totalScore }) => (totalScore === null ? [] : [totalScore]));

/** Share of the axis at which a total stands, 0 to 1. */
export const placeOn = (axis: ScoreAxis, score: number): number =>
  (score - axis.from) / (axis.to - axis.from);

/** Every tenth point of the axis, both ends included. */
export const ticksOf = ({ from, to }: ScoreAxis): number[] =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + index * 10);

/** The grades with the middle of their part of the axis, 0 to 1; those outside the axis are left out. */
export function gradeBands(axis: ScoreAxis): { readonly name: GradeName; readonly at: number }[] {
  const edges = [axis.from, ...gradeLines, 100];
  return gradeNames.flatMap((name, index) => {
    const low = Math.max(edges[index] ?? 0, axis.from);
    const high = edges[index + 1] ?? 100;
    return high > low ? [{ name, at: placeOn(axis, (low + high) / 2) }] : [];
  });
}

/** A mark of the strip: one evaluation. */
export interface StripMark {
  readonly evaluation: EvaluationRow;
  /** Share of the axis, 0 to 1. */
  readonly at: number;
  /** Marks below it. */
  readonly level: number;
}

/** Marks above which a strip would be a blot; it is then drawn as columns. */
export const mostMarks = 150;

/** The marks of one strip; those closer than `width` (a share of the axis) are stacked. */
export function stripMarks(
  evaluations: readonly EvaluationRow[],
  axis: ScoreAxis,
  width: number,
): StripMark[] {
  const placed = evaluations
    .flatMap((evaluation) =>
      evaluation.totalScore === null ? [] : [{ evaluation, at: placeOn(axis, evaluation.totalScore) }],
    )
    .sort((a, b) => a.at - b.at);
  const ends: number[] = [];
  return placed.map((mark) => {
    const free = ends.findIndex((end) => mark.at - end >= width);
    const level = free === -1 ? ends.length : free;
    ends[level] = mark.at;
    return { ...mark, level };
  });
}

/** A column of a strip with too many marks: evaluations whose total lies in [from, from + 1). */
export interface StripColumn {
  readonly from: number;
  readonly n: number;
}

/** Totals counted by whole points; empty points are left out. */
export function stripColumns(evaluations: readonly EvaluationRow[]): StripColumn[] {
  const counts = new Map<number, number>();
  for (const score of scoresOf(evaluations)) {
    const from = Math.floor(score);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].map(([from, n]) => ({ from, n })).sort((a, b) => a.from - b.from);
}

/** What is said of a strip in words. */
export interface StripFacts {
  readonly n: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly median: number | null;
  /** Grades as printed with their numbers, '' for none, most frequent first. */
  readonly grades: readonly (readonly [grade: string, n: number])[];
}

export function stripFacts({ evaluations }: RegionCell): StripFacts {
  const scores = scoresOf(evaluations);
  const grades = new Map<string, number>();
  for (const { grade } of evaluations) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  return {
    n: scores.length,
    lowest: scores.length > 0 ? Math.min(...scores) : null,
    highest: scores.length > 0 ? Math.max(...scores) : null,
    median: medianScore(evaluations),
    grades: [...grades].sort(([a, m], [b, n]) => Number(a === '') - Number(b === '') || n - m),
  };
}

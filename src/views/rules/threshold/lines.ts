import type { ParameterValues, Threshold } from '../../../rules';

/** A threshold where it stands now. */
export interface ThresholdLine {
  readonly threshold: Threshold;
  readonly at: number;
  /** The value in force, where it is another. */
  readonly was: number | undefined;
}

export const linesOf = (
  thresholds: readonly Threshold[],
  values: ParameterValues,
  current: ParameterValues,
): ThresholdLine[] =>
  thresholds.map((threshold) => {
    const [at, was] = [Number(values[threshold.parameter]), Number(current[threshold.parameter])];
    return { threshold, at, was: at === was ? undefined : was };
  });

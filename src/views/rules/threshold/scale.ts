import type { Axis, Bins, Tally } from '../../../analysis';
import type { ThresholdLine } from './lines';

/** Share of the axis at which a value stands, 0 to 1 within it. */
export const placeOn = (axis: Axis, value: number): number => (value - axis.from) / (axis.to - axis.from);

/** Round values along the axis, six at most and both ends among them where they are round. */
export function axisTicks(axis: Axis): number[] {
  const every = [1, 2, 5, 10, 20, 50].find((count) => axis.bins / count <= 6) ?? axis.bins;
  const step = axis.step * every;
  const first = Math.ceil(tidy(axis.from / step));
  const last = Math.floor(tidy(axis.to / step));
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** Whole numbers up the side of a histogram, four at most beside 0, the last at or above `most`. */
export function countTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(most / 4, 1)));
  const step = [1, 2, 2.5, 5, 10]
    .map((factor) => factor * power)
    .find((each) => Number.isInteger(each) && each * 4 >= most);
  const each = step ?? 10 * power;
  return Array.from({ length: Math.max(1, Math.ceil(most / each)) + 1 }, (_, index) => index * each);
}

/**
 * The positions a slider stops at: half steps of the axis (whole ones for a count) from `low` to `high`, and the `marks`
 * between them, so that a value typed in finer stays what it is.
 */
export function sliderStops(
  axis: Axis,
  { low, high, marks, isWhole }: { low: number; high: number; marks: readonly number[]; isWhole: boolean },
): number[] {
  const half = isWhole ? Math.max(1, Math.round(axis.step / 2)) : axis.step / 2;
  const count = Math.round((axis.to - axis.from) / half);
  const grid = Array.from({ length: count + 1 }, (_, index) => tidy(axis.from + index * half));
  const [from, to] = [Math.max(low, axis.from), Math.min(high, axis.to)];
  const ends = [from, to].filter((end) => !isWhole || Number.isInteger(end));
  const stops = [...grid, ...ends, ...marks].filter((stop) => stop >= from && stop <= to);
  return [...new Set(stops)].sort((a, b) => a - b);
}

/**
 * Whether other conditions decide some rows of a histogram: a problem on the side of all thresholds where none is
 * reported, or a pass where all report.
 */
export function isPartly({ bins }: Bins, lines: readonly ThresholdLine[]): boolean {
  return bins.some(({ from, to, tally }) => {
    const slack = (to - from) * 1e-6;
    // A bin that a line cuts through may hold both.
    if (lines.some(({ at }) => at > from + slack && at < to - slack)) return false;
    const beyond = lines.map(({ threshold, at }) =>
      threshold.direction === 'above' ? from > at - slack : to < at + slack,
    );
    const isProblem = tally.high + tally.medium + tally.low > 0;
    return beyond.every(Boolean) ? tally.pass > 0 : !beyond.some(Boolean) && isProblem;
  });
}

/** Judged rows of a tally. */
export const judgedOf = (tally: Tally): number => tally.high + tally.medium + tally.low + tally.pass;

const tidy = (value: number): number => Number(value.toPrecision(12));

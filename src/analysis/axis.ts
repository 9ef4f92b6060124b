import type { Spread } from './distribution';

/** The scale of a histogram and of the sliders below it: equal steps from one end to the other. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Steps from end to end. */
  readonly bins: number;
}

export interface AxisOptions {
  /** Slider positions: all lie on the axis. */
  readonly marks: readonly number[];
  /** How far a slider may go; the axis gives it room on both sides only within. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** The quantity counts something: steps are whole. */
  readonly isWhole?: boolean | undefined;
}

/** At most as many bins, and as many where finer ones put the marks between two of them. */
const usualBins = 40;
const mostBins = 80;
/** Amounts and shares have six decimals: a finer step tells nothing apart. */
const finest = 1e-7;
/** Tails are cut off only where they would leave less than this share of the axis to the rest. */
const worthCutting = 0.4;

/**
 * An axis in round steps over the values and the marks. Extreme tails lie outside: beyond three interquartile ranges from
 * the quartiles, or, for a quantity that is mostly 0, beyond the outermost percentile or ten times the outermost mark;
 * and only where they would squeeze the rest.
 */
export function axisOf(spread: Spread | undefined, options: AxisOptions): Axis {
  const { marks, least = -Infinity, most = Infinity, isWhole = false } = options;
  const [low, high] = rangeOf(spread, marks);
  // Few axes start elsewhere than at 0: only where all values are far from it.
  const start = low > 0 && low < high / 2 ? 0 : low;
  const span = high - start || 1;
  const room = (mark: number): number => Math.max(0.15 * span, Math.min(Math.abs(mark) / 4, span / 2));
  const lows = marks.map((mark) => Math.max(mark - room(mark), Math.min(mark, least)));
  const highs = marks.map((mark) => Math.min(mark + room(mark), Math.max(mark, most)));
  const lowest = Math.min(start, ...lows);
  return inSteps(lowest < 0 && start >= 0 ? 0 : lowest, Math.max(high, ...highs), marks, isWhole);
}

function rangeOf(spread: Spread | undefined, marks: readonly number[]): readonly [low: number, high: number] {
  if (!spread || spread.n === 0) return [Math.min(0, ...marks), Math.max(0, ...marks)];
  const { min, max, quartiles, percentiles } = spread;
  const reach = 3 * (quartiles[1] - quartiles[0]);
  const tukey = [quartiles[0] - reach, quartiles[1] + reach] as const;
  // Where nearly all values are one, the fences say nothing of those a threshold is there to find.
  const ten = 10 * Math.max(0, ...marks.map(Math.abs));
  const fences = [
    Math.max(min, reach > 0 ? tukey[0] : Math.min(quartiles[0], Math.max(percentiles[0], -ten))),
    Math.min(max, reach > 0 ? tukey[1] : Math.max(quartiles[1], Math.min(percentiles[1], ten))),
  ] as const;
  const inner = [Math.min(fences[0], ...marks), Math.max(fences[1], ...marks)] as const;
  const outer = [Math.min(min, ...marks), Math.max(max, ...marks)] as const;
  return inner[1] - inner[0] < worthCutting * (outer[1] - outer[0]) ? inner : outer;
}

function inSteps(low: number, high: number, marks: readonly number[], isWhole: boolean): Axis {
  const span = high - low || Math.max(Math.abs(high), 1);
  const steps = roundSteps(Math.max(span / mostBins, finest)).filter(
    (step) => !isWhole || Number.isInteger(step),
  );
  const usual = steps.find((step) => span / step <= usualBins * (1 + 1e-9)) ?? 1;
  const fitting = steps.filter(
    (step) => step <= usual && marks.every((mark) => Number.isInteger(tidy(mark / step))),
  );
  const step = fitting.at(-1) ?? usual;
  const first = Math.floor(tidy(low / step));
  const last = Math.max(first + 1, Math.ceil(tidy(high / step)));
  return { from: tidy(first * step), to: tidy(last * step), step, bins: last - first };
}

/** Ascending: the 1, 2 and 5 times powers of ten from `least` on. */
function roundSteps(least: number): number[] {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10, 20, 50, 100, 200, 500]
    .map((factor) => tidy(factor * power))
    .filter((step) => step >= least * (1 - 1e-9));
}

/** Without the binary dust of a calculation in decimals. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** One figure of the bench, as it stands on stdout, a JSON object a line. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `ms`, `ratio` (to the native engine), `share` or `rows`. */
  readonly unit: 'ms' | 'ratio' | 'share' | 'rows';
  /** Most that is allowed, for a share least; null where the figure is only reported. */
  readonly budget: number | null;
  readonly ok: boolean;
  /** What it is held against and made of, in words. */
  readonly versus: string;
}

/** A figure that must not be above its budget. */
export const atMost = (
  name: string,
  value: number,
  unit: Figure['unit'],
  budget: number,
  versus: string,
): Figure => ({ name, value: round(value), unit, budget, ok: value <= budget, versus });

/** The figure without its budget: of a smaller set, where fixed costs decide, it says nothing. */
export const withoutBudget = (figure: Figure): Figure => ({ ...figure, budget: null, ok: true });

/** A share that must be reached. */
export const atLeast = (name: string, value: number, budget: number, versus: string): Figure => ({
  name,
  value: round(value),
  unit: 'share',
  budget,
  ok: value >= budget,
  versus,
});

/** A figure that is only told. */
export const told = (name: string, value: number, unit: Figure['unit'], versus: string): Figure => ({
  name,
  value: round(value),
  unit,
  budget: null,
  ok: true,
  versus,
});

const round = (value: number): number => Number(value.toPrecision(4));

/** The figures as a table for people; of shares that are as they should be only the sums. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures
    .filter(({ name, ok }) => !ok || !name.includes(':'))
    .map(({ name, value, unit, budget, ok, versus }) => [
      ok ? '✓' : '✗',
      name,
      `${value}${unit === 'ratio' ? ' ×' : unit === 'ms' ? ' ms' : ''}`,
      budget === null ? '' : `${unit === 'share' ? '≥' : '≤'} ${budget}`,
      versus,
    ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const milliseconds = (value: number): string => `${Math.round(value).toLocaleString('en-US')} ms`;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies, by rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

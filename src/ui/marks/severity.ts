import type { Shape } from './shape';

/** The three severities, worst first: the order of every list, bar and legend. */
export const severities = ['high', 'medium', 'low'] as const;

export type Severity = (typeof severities)[number];

/** A number for each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The word shown for each severity. */
export type SeverityWords = Readonly<Record<Severity, string>>;

/** The shape that stands for a severity wherever its colour is not enough. */
export const severityShape: Readonly<Record<Severity, Shape>> = {
  high: 'triangle',
  medium: 'diamond',
  low: 'circle',
};

/** Sum over the severities. */
export function severityTotal(counts: SeverityCounts): number {
  return severities.reduce((sum, each) => sum + counts[each], 0);
}

import type { Tally } from '../../../analysis';
import type { Translate } from '../../../i18n';
import type { ChartContent } from './quantity-chart.svelte';
import { judgedOf } from './scale';

type BinContent = Extract<ChartContent, { kind: 'bins' }>;

/** All bins of a histogram, those beyond its ends included. */
const tallies = ({ bins }: BinContent): Tally[] => [
  bins.below,
  ...bins.bins.map(({ tally }) => tally),
  bins.above,
];

/** A histogram in one sentence. */
export function chartSentence(t: Translate, content: BinContent, text: (value: number) => string): string {
  const all = tallies(content);
  const sum = (verdict: 'high' | 'medium' | 'low' | 'pass'): number =>
    all.reduce((total, tally) => total + tally[verdict], 0);
  const filled = content.bins.bins.filter(({ tally }) => judgedOf(tally) > 0);
  const { axis, bins } = content;
  return t('threshold.chart', {
    n: bins.n,
    low: text(filled[0]?.from ?? axis.from),
    high: text(filled.at(-1)?.to ?? axis.to),
    severe: sum('high'),
    attention: sum('medium'),
    notice: sum('low'),
    pass: sum('pass'),
  });
}

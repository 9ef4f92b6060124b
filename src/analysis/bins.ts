import { literal, type Engine } from '../engine';
import type { Axis } from './axis';
import type { QuantityQuery } from './distribution';
import {
  codeColumn,
  isJudgedSql,
  quantitySql,
  rowsOf,
  tallyOf,
  verdictOf,
  type Tally,
  type TrialData,
} from './judged-rows';

/** Part of a bin within which a value counts as lying on its edge. */
const slack = 1e-9;

/** Judged rows with values in one step of the axis, by verdict. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly tally: Tally;
}

export interface Bins {
  readonly n: number;
  readonly bins: readonly Bin[];
  /** Rows with values below and above the axis. */
  readonly below: Tally;
  readonly above: Tally;
}

/**
 * Counts the judged rows in the steps of an axis, by verdict, in one scan. `edge` is the edge that belongs to a bin: the
 * right one where a threshold's own value is not beyond it, so that every value stands on its side of the threshold.
 */
export async function readBins(
  engine: Engine,
  { rule, quantity, values }: QuantityQuery,
  axis: Axis,
  edge: 'left' | 'right',
  data: TrialData = {},
  signal?: AbortSignal,
): Promise<Bins> {
  const place = `(${quantitySql(rule, quantity, values)} - ${literal(axis.from)}) / ${literal(axis.step)}`;
  // Without the slack the binary dust of (0.3 - 0) / 0.01 would put the value into the bin below.
  const bin = edge === 'left' ? `floor(place + ${slack})` : `ceil(place - ${slack}) - 1`;
  const table = await engine.query(
    `SELECT CAST(CASE WHEN place < -${slack} THEN -1 WHEN place > ${axis.bins} + ${slack} THEN ${axis.bins}
  ELSE greatest(0, least(${axis.bins - 1}, ${bin})) END AS INTEGER) AS bin, code, count(*) AS n
FROM (${rowsOf(rule, values, data, [codeColumn('code', rule, values, data), `${place} AS place`])})
WHERE ${isJudgedSql('code')} AND place IS NOT NULL
GROUP BY ALL`,
    signal,
  );
  const counts = table.rows().map((row) => ({
    bin: Number(row['bin']),
    verdict: verdictOf(row['code']),
    n: Number(row['n']),
  }));
  const tally = (index: number): Tally => tallyOf(counts.filter((count) => count.bin === index));
  const at = (index: number): number => Number((axis.from + index * axis.step).toPrecision(12));
  return {
    n: counts.reduce((sum, { n }) => sum + n, 0),
    bins: Array.from({ length: axis.bins }, (_, index) => ({
      from: at(index),
      to: at(index + 1),
      tally: tally(index),
    })),
    below: tally(-1),
    above: tally(axis.bins),
  };
}

import type { FundRow } from './fund/fund-reader';
import type { IndicatorRow } from './table/indicator-reader';
import type { Line } from './table/lines';
import { headerKey, numberIn, saysNothing } from './table/words';

interface PlacedRow {
  readonly line: Line;
  readonly row: IndicatorRow;
}

/** Points of the execution rate that the indicator table prints again, though the fund block has them. */
export interface Execution {
  /** The rows without the repeated one. */
  readonly rows: readonly PlacedRow[];
  readonly repeated: readonly PlacedRow[];
}

/**
 * Finds the row 预算执行率 of an indicator table that repeats weight and score of the fund block's total: counted twice,
 * the weights would add up to 110. A row that says something else stays, and so does one of a form whose fund block
 * prints no points.
 */
export function withoutRepeatedExecution(rows: readonly PlacedRow[], funds: readonly FundRow[]): Execution {
  const total = funds.find(({ source }) => source === 'total')?.cells;
  const isRepeated = ({ row }: PlacedRow): boolean =>
    isExecution(row) &&
    total !== undefined &&
    !(saysNothing(total.weight) && saysNothing(total.score)) &&
    same(total.weight, row.weight) &&
    same(total.score, row.score);
  return { rows: rows.filter((row) => !isRepeated(row)), repeated: rows.filter(isRepeated) };
}

/** Whether a row is on the execution of the budget as a class of its own. */
const isExecution = ({ level1, level3 }: IndicatorRow): boolean =>
  [level1, ...(level1 === null ? [level3] : [])].some(
    (text) => text !== null && /^(?:预算|资金)?执行(?:率|情况|进度)?(?:指标)?$/u.test(headerKey(text)),
  );

const same = (one: string | null | undefined, other: string | null): boolean =>
  saysNothing(one) ? saysNothing(other) : numberIn(one) !== undefined && numberIn(one) === numberIn(other);

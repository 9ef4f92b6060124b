import { asBlank, fold, moneyUnits, parseDate, parseMoney, parseNumber, parseYear } from '../values';
import { isGrade, kindOf, sourceOf } from './words';

/** What the cells of a column look like, from the first rows. Counts are of cells that are not blank. */
export interface Profile {
  readonly filled: number;
  /** Amounts, with or without a unit. */
  readonly amounts: number;
  /** Amounts with their own unit: `500万元`. */
  readonly withUnit: number;
  /** Plain numbers. */
  readonly numbers: number;
  /** `80.6%`. */
  readonly percents: number;
  readonly dates: number;
  readonly years: number;
  readonly kinds: number;
  readonly grades: number;
  readonly sources: number;
  /** The plain numbers, in order of size. */
  readonly sizes: readonly number[];
}

/** Describes the cells of one column. */
export function profileOf(cells: readonly string[]): Profile {
  const filled = cells.filter((cell) => !asBlank(cell));
  const count = (test: (cell: string) => boolean): number => filled.filter(test).length;
  const sizes = filled.flatMap((cell) => {
    const parsed = parseNumber(cell);
    return 'value' in parsed ? [Number(parsed.value)] : [];
  });
  return {
    filled: filled.length,
    amounts: count((cell) => 'value' in parseMoney(cell, '元')),
    withUnit: count(hasMoneyUnit),
    numbers: sizes.length,
    percents: count((cell) => /\d\s*%$/u.test(fold(cell))),
    dates: count((cell) => 'value' in parseDate(cell)),
    years: count((cell) => 'value' in parseYear(cell)),
    kinds: count((cell) => kindOf(cell) !== undefined),
    grades: count(isGrade),
    sources: count((cell) => sourceOf(cell) !== undefined),
    sizes: sizes.sort((a, b) => a - b),
  };
}

const hasMoneyUnit = (cell: string): boolean => {
  const plain = fold(cell);
  return /\d/u.test(plain) && (moneyUnits.some((unit) => plain.endsWith(unit)) || /[万亿]$/u.test(plain));
};

/** The middle one of the plain numbers. */
export const medianOf = ({ sizes }: Profile): number | undefined => sizes[sizes.length >> 1];

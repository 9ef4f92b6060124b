import type { GridCell } from '../../document';
import { lastColumn, type Line } from './lines';
import type { IndicatorColumn } from './indicator-columns';
import { isGrade, isTotalLabel, saysScore } from './total-label';
import { isNumeral } from './words';

/** What a row of totals says. `isUnclear`: a number that may be the points reached or those that can be reached. */
export interface Totals {
  readonly weight: string | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly isUnclear: boolean;
}

/** Reads 总分 | 100 | 98.16, whether its cells stand below the headers of weight and score or right behind the label. */
export function totalsOf(line: Line, columns: readonly IndicatorColumn[]): Totals {
  const numbers = line.cells.filter(({ text }) => isNumeral(text));
  const grade = line.cells.find(({ text }) => isGrade(text))?.text ?? null;
  const named = numbers.find((cell) => {
    const before = line.cells[line.cells.indexOf(cell) - 1];
    return before !== undefined && isTotalLabel(before.text) && saysScore(before.text);
  });
  if (named) {
    const weight = numbers.length === 2 ? (numbers.find((cell) => cell !== named)?.text ?? null) : null;
    return { weight, score: named.text, grade, isUnclear: false };
  }
  const under = (role: 'weight' | 'score'): GridCell | undefined =>
    numbers.find((cell) => columns.some((column) => column.role === role && touches(cell, column)));
  const [weight, score] = [under('weight'), under('score')];
  if (score || weight) {
    return { weight: weight?.text ?? null, score: score?.text ?? null, grade, isUnclear: false };
  }
  const [first, second, ...more] = numbers.map(({ text }) => text);
  if (first === undefined) return { weight: null, score: null, grade, isUnclear: false };
  if (second !== undefined) {
    const isUnclear = more.length > 0;
    return { weight: isUnclear ? null : first, score: isUnclear ? null : second, grade, isUnclear };
  }
  const has = (role: 'weight' | 'score'): boolean => columns.some((column) => column.role === role);
  const isScore = !has('weight');
  return { weight: null, score: isScore ? first : null, grade, isUnclear: !isScore };
}

const touches = (cell: GridCell, { from, to }: IndicatorColumn): boolean =>
  cell.column <= to && lastColumn(cell) >= from;

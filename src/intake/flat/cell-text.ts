import type { UnitChoice } from '../mapping';

/** A cell as it goes into a draft: its text, null where it is blank, undefined where it waits for a person. */
export type CellReader = (cell: string) => string | null | undefined;

/** Ends in a digit: a number without a unit of its own. */
const isBareNumber = /[\d０-９][.．]?$/u;

/**
 * Reads the cells of a column. Bare numbers take the unit that stands in the header or in a note, in the spelling the
 * parsers of `values` know (`1,234.5元`, `80.6%`); where what they are is not settled, they wait.
 */
export function cellReader(unit: UnitChoice | undefined): CellReader {
  if (unit && !unit.sure) return (cell) => waiting(cell.trim());
  const suffix = unit && unit.unit !== '万元' && unit.unit !== '1' ? unit.unit : '';
  if (suffix === '') return (cell) => cell.trim() || null;
  return (cell) => {
    const text = cell.trim();
    return text === '' ? null : isBareNumber.test(text) ? text + suffix : text;
  };
}

function waiting(text: string): string | null | undefined {
  if (text === '') return null;
  return isBareNumber.test(text) && !/^0+(?:\.0+)?$/u.test(text) ? undefined : text;
}

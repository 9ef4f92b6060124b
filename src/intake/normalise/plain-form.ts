import { sqlType } from '../../dataset';
import { literal } from '../../engine';
import type { MappedColumn } from '../recognise';
import { powerOverWan } from '../values';
import { cellSql } from './staged';

/** How cells that leave no doubt are read by the engine itself; all others go through the parsers one by one. */
export interface PlainForm {
  /** SQL condition on the cell: written in the plain form. */
  readonly test: string;
  /** SQL value of a cell that passes the test; NULL of a NULL cell. */
  readonly value: string;
}

/** White space that `trim` takes off texts: what a person cannot see at the ends of a cell. */
const blanks = ' \t\r\n\v\f\u00a0\u2002\u2003\u2009\u200b\u3000\ufeff';

/** The plain form of a column. `padded`: some cell begins or ends in white space. */
export function plainForm(mapped: MappedColumn, padded: boolean): PlainForm {
  const { column } = mapped;
  const cell = cellSql(column.name);
  const matches = (pattern: string): string => `regexp_full_match(${cell}, ${literal(pattern)})`;
  const value = `CAST(${cell} AS ${sqlType(column.type)})`;
  switch (column.type) {
    case 'text':
      return textForm(column.name, cell, padded);
    case 'choice':
      return {
        test: `${cell} IN (${Object.keys(column.choices ?? {})
          .map(literal)
          .join(', ')})`,
        value: cell,
      };
    case 'money':
      return decimalForm(cell, powerOverWan(mapped.moneyUnit ?? '万元'));
    case 'number':
      return decimalForm(cell, 0);
    case 'fraction':
      if (mapped.percent) return decimalForm(cell, -2);
      return { test: matches('0(\\.[0-9]{1,6})?|1(\\.0{1,6})?'), value };
    case 'integer':
      return { test: matches('-?[0-9]{1,9}'), value };
    case 'year':
      return { test: matches('19[5-9][0-9]|20[0-9]{2}'), value };
    case 'date':
      return {
        test: `(${matches('(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}')} AND TRY_${value} IS NOT NULL)`,
        value,
      };
    case 'boolean':
      return { test: `${cell} IN ('true', 'false')`, value };
  }
}

/** Columns of normalised classes, in whichever table. */
export const isLevel = (column: string): boolean => column === 'level1' || column === 'level2';

function textForm(name: string, cell: string, padded: boolean): PlainForm {
  const value = padded ? `nullif(trim(${cell}, ${literal(blanks)}), '')` : cell;
  const test = isLevel(name) ? `NOT regexp_matches(${cell}, '指标|[(（【\\[\\s　]')` : 'TRUE';
  return { test, value };
}

/** Decimals of at most six places after multiplying by `10^power`, and of few enough digits before. */
function decimalForm(cell: string, power: number): PlainForm {
  const whole = 11 - Math.max(0, power);
  const places = 6 + Math.min(0, power);
  const test = `regexp_full_match(${cell}, '-?[0-9]{1,${whole}}(\\.[0-9]{1,${places}})?')`;
  const printed = `CAST(${cell} AS DECIMAL(18,6))`;
  if (power === 0) return { test, value: printed };
  const factor = power > 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`;
  return { test, value: `CAST(${printed} * ${factor} AS DECIMAL(18,6))` };
}

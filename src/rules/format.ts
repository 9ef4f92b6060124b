import type { ColumnType } from '../dataset';
import type { Value } from '../engine';
import type { Format } from './types';

const grouped = (least: number, most: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });

const money = grouped(2, 6);
const two = grouped(2, 2);
const upToTwo = grouped(0, 2);
const upToSix = grouped(0, 6);
const whole = grouped(0, 0);

/**
 * Writes a value into a message. `money` is 万元 with two to six decimals; `percent` writes a fraction as 17.02%,
 * `printed_percent` as 80.6%; `points` writes a difference of fractions as percentage points (2.18). Blank stays empty.
 */
export function formatValue(value: Value | undefined, format: Format): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number') return Array.isArray(value) ? value.join('、') : String(value);
  return written(value, format).replace('-', '−');
}

function written(value: number, format: Format): string {
  switch (format) {
    case 'money':
      return money.format(value);
    case 'percent':
      return `${two.format(value * 100)}%`;
    case 'printed_percent':
      return `${upToTwo.format(value * 100)}%`;
    case 'points':
      return two.format(value * 100);
    case 'integer':
      return whole.format(value);
    case 'number':
      return upToSix.format(value);
    case 'date':
    case 'text':
      return String(value);
  }
}

const defaultFormats: Record<ColumnType, Format> = {
  text: 'text',
  choice: 'text',
  money: 'money',
  fraction: 'percent',
  number: 'number',
  integer: 'integer',
  year: 'text',
  date: 'date',
  boolean: 'text',
};

/** How a column is written when a message does not say. */
export const formatOf = (type: ColumnType): Format => defaultFormats[type];

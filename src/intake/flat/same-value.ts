import type { ColumnDefinition } from '../../dataset';
import { parseDate, parseFraction, parseMoney, parseNumber, parseYear, type Parsed } from '../values';

/** Whether two cells of a column say the same, however they are printed: `8,500` and `8500.00万元`, 朝阳 and 朝阳区. */
export function isSameValue(column: ColumnDefinition, a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [parsed(column, a), parsed(column, b)];
  return first !== undefined && first === second;
}

function parsed({ type, name }: ColumnDefinition, cell: string): string | undefined {
  switch (type) {
    case 'money':
      return valueOf(parseMoney(cell));
    case 'fraction':
      return valueOf(parseFraction(cell));
    case 'number':
    case 'integer':
      return valueOf(parseNumber(cell));
    case 'year':
      return valueOf(parseYear(cell));
    case 'date':
      return valueOf(parseDate(cell));
    default: {
      const text = cell
        .normalize('NFKC')
        .replace(/[\s\p{P}\p{S}]/gu, '')
        .toLowerCase();
      return name === 'region' ? text.replace(/[市区县]$/u, '') : text;
    }
  }
}

const valueOf = (one: Parsed<string | number>): string | undefined =>
  'value' in one ? String(one.value) : undefined;

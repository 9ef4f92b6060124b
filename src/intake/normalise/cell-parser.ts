import type { MappedColumn } from '../recognise';
import {
  choiceParser,
  normaliseLevel,
  parseBoolean,
  parseDate,
  parseFraction,
  parseInteger,
  parseMoney,
  parseNumber,
  parseYear,
  type Parsed,
} from '../values';

/** The parser of a column's cells. Its values are text that casts to the column's SQL type. */
export function cellParser(mapped: MappedColumn): (text: string) => Parsed<string> {
  const { column, moneyUnit, percent } = mapped;
  switch (column.type) {
    case 'text':
      return (text) => (text.trim() === '' ? { blank: true } : { value: normaliseLevel(text) });
    case 'choice':
      return choiceParser(column);
    case 'money':
      return (text) => parseMoney(text, moneyUnit);
    case 'number':
      return parseNumber;
    case 'fraction':
      return (text) => parseFraction(text, percent);
    case 'integer':
      return asText(parseInteger);
    case 'year':
      return asText(parseYear);
    case 'date':
      return parseDate;
    case 'boolean':
      return asText(parseBoolean);
  }
}

const asText =
  (parse: (text: string) => Parsed<number | boolean>) =>
  (text: string): Parsed<string> => {
    const parsed = parse(text);
    return 'value' in parsed ? { value: String(parsed.value) } : parsed;
  };

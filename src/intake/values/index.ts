export { parseBoolean } from './boolean';
export { choiceParser } from './choice';
export { parseDate } from './date';
export { decimalOf, toNumber, type DecimalText } from './decimal';
export { parseFraction } from './fraction';
export { parseInteger, parseYear } from './integer';
export { normaliseLevel } from './level';
export { moneyUnits, parseMoney, parseNumber, powerOverWan, type MoneyUnit } from './number';
export { asBlank, fold, type Parsed } from './parsed';

export { decode, type Decoded, type DecodeOptions, type Encoding } from './encoding';
export { scanDelimited, type Delimiter, type Scan, type ScanOptions } from './delimited';
export { IntakeError, say, throwIfCancelled, type IntakeErrorCode } from './error';
export { load, NothingLoadedError } from './load';
export { parseQuantity, type Quantity } from './quantity';
export type { IntakeOptions, IntakeSource, IntakeStage, Progress } from './read-file';
export {
  choiceParser,
  normaliseLevel,
  parseBoolean,
  parseDate,
  parseFraction,
  parseInteger,
  parseMoney,
  parseNumber,
  parseYear,
  type DecimalText,
  type MoneyUnit,
  type Parsed,
} from './values';
export type { FileReport, LoadReport, Reject, RowNote } from './report';

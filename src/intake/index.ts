export { decode, type Decoded, type DecodeOptions, type Encoding } from './encoding';
export { scanDelimited, type Delimiter, type Scan, type ScanOptions } from './delimited';
export { IntakeError, say, throwIfCancelled, type IntakeErrorCode } from './error';
export { load, NothingLoadedError } from './load';
export { parseQuantity, type Quantity } from './quantity';
export type { IntakeOptions, IntakeSource, IntakeStage, Progress, SourceChoices } from './read-file';
export {
  fieldNamed,
  fields,
  parsePreset,
  presetOf,
  printPreset,
  sureFrom,
  type Candidate,
  type ColumnChoice,
  type ColumnMapping,
  type Field,
  type Preset,
} from './mapping';
export {
  choiceParser,
  moneyUnits,
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
export type { DraftKind, ReadFlat, TableChoices } from './read-draft';
export type { FileReport, LoadReport, Reject, RowNote } from './report';
export type { Suggestion } from './draft';

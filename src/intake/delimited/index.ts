export { decodeText, delimiters, type Delimiter } from './header-record';
export { reasonOf } from './faults';
export { LineMap } from './line-map';
export { nextLine, RecordReader } from './record';
export { scanDelimited, type Scan, type ScanOptions } from './scan';

export { decodeText, delimiters, type Delimiter } from './header-record';
export { LineMap } from './line-map';
export { scanDelimited, type Scan, type ScanOptions } from './scan';

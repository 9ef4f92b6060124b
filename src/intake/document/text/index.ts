export { isCellLayout, isDelimitedText, sampleLength } from './delimited';
export { readLayout } from './layout';
export { readRecords } from './records';

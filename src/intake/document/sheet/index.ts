export type { MergedRange, SheetCell } from './merged';
export { cellReference, lastColumn, lastRow, rangeReference } from './reference';
export { SheetCells } from './sheet';

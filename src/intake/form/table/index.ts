export { className } from './class-weight';
export { DraftBuilder, type Row } from './draft-builder';
export { Facts, type FactColumn } from './facts';
export type { IndicatorColumn, TableRole } from './indicator-columns';
export type { IndicatorRow } from './indicator-reader';
export { linesOf, placeOf, type Line } from './lines';
export { readIndicators, type ReadIndicators, type TablePart } from './read-indicators';
export { totalsOf } from './total-line';
export { numberIn, plain } from './words';

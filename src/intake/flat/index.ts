export { tableOfDelimited, type DelimitedTable } from './delimited-table';
export type { FlatFacts, Stated } from './facts';
export { tableOfGrid, tableOfRecords, type FlatTable } from './flat-table';
export type { FlatLayout, HeaderChoice } from './layout';
export { recogniseFlat, recogniseFlatInSteps, type Flat, type FlatOptions } from './recognise';

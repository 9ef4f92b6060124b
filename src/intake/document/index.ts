export { listZip } from './archive';
export type { Block, DocumentFormat, Grid, GridCell, Paragraph, SourceDocument } from './document';
export { cellAt, placeAt, rowsOf, type Place } from './grid';
export { readDocument, type ReadDocumentOptions } from './read-document';
export { sniff, type FileKind } from './sniff';
export { isDelimitedText } from './text/delimited';
export type { ListZipOptions, ZipFile } from './zip';

export type { Block, DocumentFormat, Grid, GridCell, Paragraph, SourceDocument } from './document';

import { readFileSync } from 'node:fs';
import type { Grid, Paragraph, SourceDocument } from '../../../../src/intake/document';
import type { FormCell } from './official-form';

/** The bytes of a document of `tests/fixtures/documents`. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/documents/${name}`, import.meta.url)));

export const gridsOf = ({ blocks }: SourceDocument): Grid[] =>
  blocks.filter((block) => block.kind === 'grid');

export const paragraphsOf = ({ blocks }: SourceDocument): Paragraph[] =>
  blocks.filter((block) => block.kind === 'paragraph');

/** What all formats must agree on: where a cell stands, what it covers, what it says. */
export const plainCells = ({ cells }: Grid): FormCell[] =>
  cells.map(({ row, column, rowSpan, columnSpan, text }) => ({ row, column, rowSpan, columnSpan, text }));

/** The cells that hold something, in reading order. */
export const filled = (cells: readonly FormCell[]): FormCell[] =>
  cells.filter(({ text }) => text !== '').sort((a, b) => a.row - b.row || a.column - b.column);

import { attributeOf } from './tokens';
import { settled } from './text';
import type { RawCell, UnnumberedGrid } from '../blocks';
import { placedGrid } from '../table';

/** A cell as it is being read. */
export interface OpenCell {
  text: string;
  readonly attributes: string;
}

/** Spans beyond these are cut off, as browsers do. */
const columnSpanLimit = 1000;
const rowSpanLimit = 65_534;

/** A table as it is being read: rows of cells, each put into the first column that no span from above takes. */
export class OpenTable {
  /** The cell that text goes to. */
  cell: OpenCell | undefined;
  private readonly cells: RawCell[] = [];
  private row = 0;
  private column = 1;
  /** For each column the last row that a cell above takes. */
  private readonly taken: number[] = [];
  private isHiddenRow = false;

  /** `place` is where the grid will stand among the blocks. */
  constructor(readonly place: number) {}

  beginRow(attributes: string): void {
    this.endCell();
    this.row += 1;
    this.column = 1;
    this.isHiddenRow = isHidden(attributes);
    if (this.isHiddenRow) this.row -= 1;
  }

  beginCell(attributes: string): void {
    if (this.row === 0 && !this.isHiddenRow) this.beginRow('');
    this.endCell();
    this.cell = { text: '', attributes };
  }

  endCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    if (!cell || this.isHiddenRow || isHidden(cell.attributes)) return;
    while ((this.taken[this.column] ?? 0) >= row) this.column += 1;
    const columnSpan = spanOf(attributeOf(cell.attributes, 'colspan'), 1, columnSpanLimit);
    const rowSpan = spanOf(attributeOf(cell.attributes, 'rowspan'), rowSpanLimit, rowSpanLimit);
    for (let index = 0; index < columnSpan; index++) this.taken[this.column + index] = row + rowSpan - 1;
    const text = settled(cell.text);
    this.cells.push({
      row,
      column: this.column,
      rowSpan,
      columnSpan,
      text,
      number: storedNumber(cell, text),
    });
    this.column += columnSpan;
  }

  grid(): UnnumberedGrid {
    this.endCell();
    return placedGrid(this.cells);
  }
}

/** A `rowspan` of 0 reaches to the end of the table. */
function spanOf(value: string | undefined, zero: number, limit: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  if (span === 0) return zero;
  return span > 0 ? Math.min(span, limit) : 1;
}

export const isHidden = (attributes: string): boolean =>
  attributes !== '' &&
  (/display\s*:\s*none/iu.test(attributeOf(attributes, 'style') ?? '') ||
    attributeOf(attributes, 'hidden') !== undefined);

/** The number behind the text, as Excel (`x:num`) and LibreOffice (`sdval`) write it; of a date it is not wanted. */
function storedNumber({ attributes }: OpenCell, text: string): number | undefined {
  if (!/x:num|sdval/iu.test(attributes) || !/^[^\d]*[\d.,\s]+[^\d]*$/u.test(text)) return undefined;
  const stored = attributeOf(attributes, 'x:num') ?? attributeOf(attributes, 'sdval');
  const number = Number(stored === '' ? text.replaceAll(',', '') : stored);
  return stored !== undefined && Number.isFinite(number) && !/[年月日]/u.test(text) ? number : undefined;
}

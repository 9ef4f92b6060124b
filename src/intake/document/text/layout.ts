import { gridOf, tidy, type RawBlock, type RawCell } from '../blocks';
import { layoutLines, type LayoutLine } from './lines';

/** A printed table row: the text of its cells, in order. */
type Row = string[];

/**
 * Reads text in the cell layout in which Word forms are printed as text: a cell is a line that begins with a tab,
 * lines without one go on with it, a blank line ends the row, two end the table. Merged cells are not marked: what a
 * merge covers is missing (columns) or blank (rows), so cells stand where they are printed, without spans.
 */
export function readLayout(text: string): RawBlock[] {
  const reading = new LayoutReading();
  const lines = layoutLines(text);
  lines.forEach((line, index) => reading.take(line, index + 1, lines));
  return reading.finish();
}

class LayoutReading {
  private readonly blocks: RawBlock[] = [];
  private table: Row[] = [];
  private row: Row | undefined;
  private blanks = 0;

  take(line: LayoutLine, number: number, lines: readonly LayoutLine[]): void {
    if (line.kind === 'blank') {
      this.row = undefined;
      this.blanks += 1;
      if (this.blanks >= 2) this.endTable();
      return;
    }
    this.blanks = 0;
    if (line.kind === 'cell') {
      if (!this.row) this.table.push((this.row = []));
      this.row.push(line.text);
    } else if (this.row && this.goesOn(number, lines)) {
      this.row.push(`${this.row.pop() ?? ''}\n${line.text}`);
    } else {
      this.endTable();
      this.blocks.push({ kind: 'paragraph', line: number, text: tidy(line.text), heading: undefined });
    }
  }

  finish(): RawBlock[] {
    this.endTable();
    return this.blocks;
  }

  /**
   * Whether the text line at `number` belongs to the cell before it. Prose may follow a table without a blank line:
   * then the row has all its cells, no further cell comes before the next blank line, and more prose after that one.
   */
  private goesOn(number: number, lines: readonly LayoutLine[]): boolean {
    let next = number;
    while (lines[next]?.kind === 'text') next += 1;
    if (lines[next]?.kind === 'cell') return true;
    if ((this.row?.length ?? 0) < widest(this.table)) return true;
    return lines[next + 1]?.kind !== 'text';
  }

  private endTable(): void {
    if (this.table.length > 0) this.blocks.push(gridOf(cellsOf(rejoined(this.table))));
    this.table = [];
    this.row = undefined;
  }
}

const widest = (table: readonly Row[]): number =>
  table.reduce((width, row) => Math.max(width, row.length), 0);

/** A blank line inside a cell splits its row: the rest of the row follows as blank cells that make up the width. */
function rejoined(table: readonly Row[]): Row[] {
  const width = widest(table);
  const joined: Row[] = [];
  for (const row of table) {
    const before = joined.at(-1);
    const isRest = row.every((cell) => cell.trim() === '');
    if (before && isRest && before.length < width && before.length + row.length === width)
      before.push(...row);
    else joined.push([...row]);
  }
  return joined;
}

const cellsOf = (table: readonly Row[]): RawCell[] =>
  table.flatMap((row, rowIndex) =>
    row.map((text, columnIndex) => ({
      row: rowIndex + 1,
      column: columnIndex + 1,
      rowSpan: 1,
      columnSpan: 1,
      text,
    })),
  );

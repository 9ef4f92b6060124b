import type { DefinedCell } from './paragraph-format';
import type { DocParagraph } from './paragraphs';
import { tidy, type RawBlock, type UnnumberedGrid } from '../blocks';
import { tableGrid, type TableCell, type TableRow } from '../table';

/** A row as read: the text of its cells, and how its end defines them. */
interface ReadRow {
  readonly texts: readonly string[];
  readonly cells: readonly DefinedCell[];
}

/** A table that is being read. */
interface OpenTable {
  /** Where its grid will stand among the blocks. */
  readonly place: number;
  readonly rows: ReadRow[];
  texts: string[];
  lines: string[];
}

/** Tables in tables that are followed; deeper ones count as the last of them. */
const depthLimit = 16;

/** Puts paragraphs and tables together; a table in a cell becomes a grid of its own, after the one around it. */
export function blocksOf(paragraphs: Iterable<DocParagraph>): RawBlock[] {
  const blocks: RawBlock[] = [];
  const open: OpenTable[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const table = open.pop();
      if (table) blocks.splice(table.place, 0, gridOfRows([...table.rows, ...unendedRow(table)]));
    }
  };
  let line = 0;
  for (const paragraph of paragraphs) {
    line += 1;
    const depth = Math.min(paragraph.depth, depthLimit);
    closeTo(depth);
    while (open.length < depth) open.push({ place: blocks.length, rows: [], texts: [], lines: [] });
    const table = open.at(-1);
    if (table) takeInTable(table, paragraph, depth);
    else blocks.push({ kind: 'paragraph', line, text: tidy(paragraph.text), heading: paragraph.heading });
  }
  closeTo(0);
  return blocks;
}

function takeInTable(table: OpenTable, paragraph: DocParagraph, depth: number): void {
  if (paragraph.isRowEnd) {
    table.rows.push({ texts: table.texts, cells: paragraph.cells });
    table.texts = [];
    table.lines = [];
    return;
  }
  table.lines.push(paragraph.text);
  const endsCell = depth === 1 ? paragraph.hasCellMark : paragraph.isInnerCellEnd;
  if (!endsCell) return;
  table.texts.push(table.lines.join('\n'));
  table.lines = [];
}

/** What a damaged table holds after its last row end. */
const unendedRow = ({ texts, lines }: OpenTable): ReadRow[] =>
  texts.length + lines.length > 0 ? [{ texts: [...texts, lines.join('\n')], cells: [] }] : [];

/** Edges of cells nearer than this, in twentieths of a point, are meant to be one line: half a millimetre. */
const edgeTolerance = 30;

function gridOfRows(rows: readonly ReadRow[]): UnnumberedGrid {
  const lineAt = gridLines(rows.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right])));
  return tableGrid(rows.map((row) => tableRow(row, lineAt)));
}

/** Finds the number of the grid line on which an edge lies. */
function gridLines(edges: readonly number[]): (edge: number) => number {
  const numbers = new Map<number, number>();
  let number = 0;
  let start = -Infinity;
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (edge - start > edgeTolerance) {
      start = edge;
      number += 1;
    }
    numbers.set(edge, number);
  }
  return (edge) => numbers.get(edge) ?? 1;
}

function tableRow({ texts, cells }: ReadRow, lineAt: (edge: number) => number): TableRow {
  const row: TableCell[] = [];
  texts.forEach((text, index) => {
    const cell = cells[index];
    const columnSpan = cell ? Math.max(1, lineAt(cell.right) - lineAt(cell.left)) : 1;
    const left = row.at(-1);
    if (cell?.isBeside && left) row[row.length - 1] = { ...left, columnSpan: left.columnSpan + columnSpan };
    else row.push({ text, columnSpan, merge: cell?.merge });
  });
  const [first] = cells;
  return { skipped: first ? lineAt(first.left) - 1 : 0, cells: row };
}

import { withSpans, type MergedRange, type SheetCell } from './merged';
import { gridOf, type UnnumberedGrid } from '../blocks';
import { IntakeError, say } from '../../error';
import { showNumber } from '../number-format';

/** Cells that are kept of one workbook: what the app can hold as single objects, some hundreds of megabytes. */
export const cellsLimit = 3_000_000;

/** Characters of a cell. */
const textLimit = 32_767;

/** Cells of one sheet, gathered as a reader comes to them. */
export class SheetCells {
  readonly cells: SheetCell[] = [];
  readonly merges: MergedRange[] = [];

  constructor(
    readonly name: string,
    private readonly is1904 = false,
  ) {}

  text(row: number, column: number, text: string): void {
    // Excel holds no longer text in a cell; a hostile file repeats one of megabytes.
    const held = text.slice(0, textLimit);
    if (held.trim() !== '') this.push({ row, column, text: held, number: undefined, date: undefined });
  }

  /** A number with its format code: the text is what the format shows; moments keep their day, not the number. */
  number(row: number, column: number, value: number, format: string): void {
    if (!Number.isFinite(value)) {
      this.push({ row, column, text: '#NUM!' });
      return;
    }
    const { text, date, isTime } = showNumber(value, format, this.is1904);
    // A format may hide a number (`;;;`): then nothing is printed.
    this.push({ row, column, text, number: isTime ? undefined : value, date });
  }

  push(cell: SheetCell): void {
    this.cells.push(cell);
    if (this.cells.length > cellsLimit) throw tooManyCells(this.name);
  }

  grid(): UnnumberedGrid {
    return gridOf(withSpans(this.cells, this.merges), this.name);
  }
}

const tooManyCells = (sheet: string): IntakeError =>
  new IntakeError(
    'format',
    say(
      `工作表「${sheet}」有 ${cellsLimit} 个以上的单元格，没有读取。`,
      `Sheet “${sheet}” has more than ${cellsLimit} cells and was not read.`,
    ),
    say(
      '数据量很大时请把这张表另存为「CSV UTF-8」后导入。',
      'Save a table of that size as CSV UTF-8 and import that.',
    ),
  );

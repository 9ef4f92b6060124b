import type { Bilingual } from '../../../dataset';
import type { GridCell } from '../../document';
import { say } from '../../error';
import { isMergedAbove, underHeaders, type UnderHeaders } from './column-map';
import type { IndicatorColumn, TableRole } from './indicator-columns';
import type { Line } from './lines';
import { unwrappedPhrase } from './unwrapped';
import { numberIn, plain } from './words';

/** A cell of a row that is loaded otherwise than printed, or not. */
export interface Remark {
  readonly column: string;
  readonly reason: Bilingual;
  readonly raw: string;
}

/** The cells of one row by what they hold. */
export class RowCells {
  readonly remarks: Remark[] = [];
  private readonly under: UnderHeaders<TableRole>;

  constructor(
    private readonly line: Line,
    private readonly columns: readonly IndicatorColumn[],
  ) {
    this.under = underHeaders(columns, line);
  }

  /** The first cell under a header of the role. */
  cell(role: TableRole): GridCell | undefined {
    return this.cellsOf(role)[0]?.[0];
  }

  /** The text under the header of the role; null where it is blank, or where several columns say different things. */
  text(role: TableRole): string | null {
    const texts = this.cellsOf(role).map((cells) => cells.map(({ text }) => text).join(''));
    const [text] = texts;
    if (text === undefined) return null;
    if (texts.every((other) => plain(other) === plain(text))) return text;
    this.remark(
      role,
      say('有多列可作此列，内容不同，无法确定', 'several columns could be this one, and they differ'),
      texts.join(' | '),
    );
    return null;
  }

  /** A target or a result: a short one without the line breaks of its column. */
  phrase(role: TableRole): string | null {
    const text = this.text(role);
    return text === null ? null : unwrappedPhrase(text);
  }

  /** Weight or score: one cell. A percent sign behind a weight is left off. */
  points(role: 'weight' | 'weight1' | 'score'): string | null {
    const cells = this.cellsOf(role).flat();
    const text = this.text(role);
    if (text === null) {
      if (role !== 'weight1' && this.isMergedInto(role)) {
        this.remark(role, say('与上面的行合并为一格，只计一次', 'one merged cell with the rows above'), '');
      }
      return null;
    }
    if (cells.length > 1 && numberIn(text) === undefined) {
      this.remark(role, say('一列下有多个数，无法确定', 'several cells below one header'), text);
      return null;
    }
    const percent = role === 'score' ? null : /^(\d+(?:\.\d+)?)%$/u.exec(plain(text));
    if (!percent) return text;
    this.remark(role, say('权重印为百分数，按分值计', 'a weight in percent, taken as points'), text);
    return percent[1] ?? null;
  }

  /** Whether a cell that begins further left stretches over the column. */
  isCovered(role: TableRole): boolean {
    return [...this.under.covered.keys()].some((column) => column.role === role);
  }

  coveredText(role: TableRole): string | null {
    return [...this.under.covered].find(([column]) => column.role === role)?.[1].text ?? null;
  }

  remark(column: string, reason: Bilingual, raw: string): void {
    this.remarks.push({ column, reason, raw });
  }

  private isMergedInto(role: TableRole): boolean {
    return this.columns.some((column) => column.role === role && isMergedAbove(this.line, column));
  }

  private cellsOf(role: TableRole): (readonly GridCell[])[] {
    return [...this.under.own].filter(([column]) => column.role === role).map(([, cells]) => cells);
  }
}

import { tableNamed, type Bilingual } from '../../../dataset';
import type { Draft, DraftNote, DraftTable, Suggestion } from '../../draft';
import { say } from '../../error';
import { placeOf, rawOf, type Line } from './lines';

/** Cells of one row by column; a column that is left out is one the document does not have. */
export type Row = Readonly<Record<string, string | null>>;

/** Tables in which a draft has rows, in the order of the canonical tables. */
const order = ['source_cell', 'evaluation', 'fund', 'fund_item', 'subtotal', 'indicator', 'survey'];

/**
 * Collects what is recognised. A row of a recognised table is fed as soon as a table takes something from it; what is
 * left at the end, headers apart, is rejected, so that every row is counted once.
 */
export class DraftBuilder {
  private readonly rows = new Map<string, Row[]>();
  private readonly fed = new Set<Line>();
  private readonly reasons = new Map<Line, { readonly reason: Bilingual; readonly raw: string }>();
  private readonly remarks: DraftNote[] = [];
  private readonly suggestions: Suggestion[] = [];
  private readonly lines = new Map<Line, 'header' | 'data'>();

  /** Takes note of a row of a recognised table. A header counts only if something is read from it. */
  take(line: Line, kind: 'header' | 'data'): void {
    this.lines.set(line, kind);
  }

  add(table: string, row: Row, ...lines: readonly Line[]): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
    this.feed(...lines);
  }

  feed(...lines: readonly Line[]): void {
    for (const line of lines) this.fed.add(line);
  }

  /** Why a row feeds nothing. `texts` are its cells as they may be shown. */
  reject(line: Line, reason: Bilingual, texts: readonly string[]): void {
    this.reasons.set(line, { reason, raw: rawOf(texts) });
  }

  suggest(suggestion: Suggestion): void {
    this.suggestions.push(suggestion);
  }

  remark(place: string, column: string | null, reason: Bilingual, raw: string): void {
    this.remarks.push({ place, column, reason, raw });
  }

  /** The draft so far. `textsOf` gives the cells of a row as they may be shown. */
  build(textsOf: (line: Line) => string[]): Draft {
    const read = [...this.lines].filter(([line, kind]) => kind === 'data' || this.fed.has(line));
    const rejected = read
      .filter(([line]) => !this.fed.has(line))
      .map(([line]): DraftNote => {
        const { reason, raw } = this.reasons.get(line) ?? { reason: unknown, raw: rawOf(textsOf(line)) };
        return { place: placeOf(line), column: null, reason, raw };
      });
    return {
      tables: order.flatMap((name) => this.table(name) ?? []),
      rowsRead: read.length,
      rejected,
      remarks: this.remarks,
      suggestions: this.suggestions,
    };
  }

  private table(name: string): DraftTable | undefined {
    const rows = this.rows.get(name);
    if (!rows) return undefined;
    const brought = new Set(rows.flatMap((row) => Object.keys(row)));
    const columns = tableNamed(name)
      .columns.map((column) => column.name)
      .filter((column) => brought.has(column));
    return { table: name, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
  }
}

const unknown = say('这一行不属于已识别的任何一栏', 'the row belongs to none of the blocks recognised');

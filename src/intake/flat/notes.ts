import type { Bilingual } from '../../dataset';
import type { DraftNote } from '../draft';
import { say } from '../error';
import { rawLimit } from '../report';
import type { FlatTable } from './flat-table';
import type { Plan } from './plan';

/** Cells listed one by one for each column and reason; the rest is counted. */
const listed = 200;

/** Collects what is to be said of rows and cells. Cells of personal columns are never shown. */
export class Notes {
  readonly rejected: DraftNote[] = [];
  private readonly remarks: DraftNote[] = [];
  private readonly unlisted = new Map<string, { note: DraftNote; count: number }>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly table: FlatTable,
    private readonly plan: Pick<Plan, 'personal' | 'shown'>,
  ) {}

  reject(row: number, reason: Bilingual, cells: readonly string[]): void {
    this.rejected.push({ place: this.table.place(row), column: null, reason, raw: this.rawOf(cells) });
  }

  remark(row: number, column: string | null, reason: Bilingual, raw: string): void {
    this.remarks.push({ place: this.table.place(row), column, reason, raw: this.shown(raw) });
  }

  /** A remark on a cell that many cells of its column may share. `index` is the column's position, from 0. */
  remarkCell(row: number, index: number, column: string, reason: Bilingual, raw: string): void {
    const key = `${index} ${reason.en}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    const line = this.table.place(row);
    // A line of a delimited file has no numbered columns; the column's name says enough.
    const place = this.table.grid ? `${line} · 列${index + 1}` : line;
    const unlisted = this.unlisted.get(key);
    if (unlisted) unlisted.count += 1;
    else {
      const note = { place, column, reason, raw: this.shown(raw) };
      if (count <= listed) this.remarks.push(note);
      else this.unlisted.set(key, { note, count: 1 });
    }
  }

  /** The remarks, with one for what was only counted of each column. */
  allRemarks(): DraftNote[] {
    const rest = [...this.unlisted.values()].map(({ note, count }) => ({
      ...note,
      reason: say(
        `${note.reason.zh}（自此处起另有 ${count} 格，不再逐格列出）`,
        `${note.reason.en} (${count} more cells from here on are not listed)`,
      ),
    }));
    return [...this.remarks, ...rest];
  }

  placeOf(row: number): string {
    return this.table.place(row);
  }

  /** The cells of a row as they may be shown. */
  rawOf(cells: readonly string[]): string {
    const kept = cells.flatMap((cell, index) =>
      this.plan.personal.has(index) || cell.trim() === '' ? [] : [this.plan.shown(cell.trim())],
    );
    return kept
      .filter((cell) => cell !== '')
      .join(' | ')
      .slice(0, rawLimit);
  }

  private shown(raw: string): string {
    return this.plan.shown(raw.slice(0, rawLimit));
  }
}

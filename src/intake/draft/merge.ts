import { tableNamed } from '../../dataset';
import { say } from '../error';
import type { Draft, DraftNote, DraftTable } from './draft';
import { rowPlace } from './places';

/** A draft with the file it was read from. */
export interface FileDraft {
  readonly file: string;
  readonly draft: Draft;
}

/** A draft of which only those rows are left that no earlier file has brought. */
export interface MergedDraft extends FileDraft {
  /** Rows left out because an earlier file has them, with the reason. */
  readonly repeated: readonly DraftNote[];
}

/**
 * One evaluation may stand in several files. Tables with a natural key (evaluation, fund, subtotal) are filled up: what an
 * earlier file leaves blank a later one adds, and where both say something else the earlier one holds, with a remark.
 * Lists (indicators, surveys) come whole from the first file that has them; two halves of two lists would be neither.
 */
export function mergeDrafts(files: readonly FileDraft[]): MergedDraft[] {
  const merger = new Merger();
  const taken = files.map((file) => merger.take(file));
  return taken.map((finish) => finish());
}

type Row = Map<string, string | null>;

/** A row of a keyed table, under construction until every file has been seen. */
interface Keyed {
  readonly file: string;
  readonly cells: Row;
}

class Merger {
  private readonly keyed = new Map<string, Keyed>();
  private readonly owners = new Map<string, string>();
  private readonly lastSeq = new Map<string, number>();

  /** Takes in a file's rows; what it returns gives the merged draft once all files are in. */
  take({ file, draft }: FileDraft): () => MergedDraft {
    const remarks: DraftNote[] = [];
    const repeated: DraftNote[] = [];
    const tables = draft.tables.map((table) =>
      isListed(table.table)
        ? this.takeList(file, table, repeated)
        : this.takeKeyed(file, table, remarks, repeated),
    );
    return () => ({
      file,
      draft: {
        ...draft,
        tables: tables.map((table) => table()).filter(({ rows }) => rows.length > 0),
        remarks: [...draft.remarks, ...remarks],
      },
      repeated,
    });
  }

  private takeKeyed(
    file: string,
    table: DraftTable,
    remarks: DraftNote[],
    repeated: DraftNote[],
  ): () => DraftTable {
    const own: Keyed[] = [];
    for (const cells of table.rows) {
      const row: Row = new Map(table.columns.map((name, index) => [name, cells[index] ?? null]));
      const key = `${table.table}|${keysOf(table.table)
        .map((name) => row.get(name) ?? '')
        .join('|')}`;
      const before = this.keyed.get(key);
      if (!before) {
        const keyed = { file, cells: row };
        if (table.table !== 'source_cell') this.keyed.set(key, keyed);
        own.push(keyed);
      } else if (before.file === file) {
        own.push({ file, cells: row });
      } else fillUp(before, row, remarks, repeated);
    }
    return () => asTable(table.table, own);
  }

  private takeList(file: string, table: DraftTable, repeated: DraftNote[]): () => DraftTable {
    const at = (name: string): number => table.columns.indexOf(name);
    const group = ['evaluation_id', 'scheme', 'declared_by'].map(at);
    const [seq, evaluation] = [at('seq'), at('evaluation_id')];
    const offsets = new Map(this.lastSeq);
    const label = tableNamed(table.table).label;
    const rows: (string | null)[][] = [];
    for (const cells of table.rows) {
      const id = `${table.table}|${group.map((index) => cells[index] ?? '').join('|')}`;
      const owner = this.owners.get(id) ?? file;
      this.owners.set(id, owner);
      if (owner !== file) {
        const reason = say(
          `本项评价的${label.zh}已由「${owner}」载入`,
          `the ${label.en.toLowerCase()} of this evaluation were loaded from “${owner}”`,
        );
        repeated.push({ place: rowPlace(table, cells), column: null, reason, raw: rawOf(cells) });
        continue;
      }
      const list = `${table.table}|${cells[evaluation] ?? ''}`;
      const number = Number(cells[seq] ?? 0) + (offsets.get(list) ?? 0);
      this.lastSeq.set(list, Math.max(this.lastSeq.get(list) ?? 0, number));
      rows.push(cells.map((cell, index) => (index === seq ? String(number) : cell)));
    }
    return () => ({ ...table, rows });
  }
}

/** Numbered within an evaluation, so that rows of two files cannot be matched. */
const isListed = (table: string): boolean => tableNamed(table).columns.some(({ name }) => name === 'seq');

const keysOf = (table: string): string[] =>
  tableNamed(table)
    .columns.filter(({ key }) => key)
    .map(({ name }) => name);

function fillUp(before: Keyed, row: Row, remarks: DraftNote[], repeated: DraftNote[]): void {
  const place = row.get('locator') ?? '';
  let isNew = false;
  for (const [name, cell] of row) {
    if (cell === null || name === 'locator') continue;
    const known = before.cells.get(name) ?? null;
    if (known === cell) continue;
    if (known === null) {
      before.cells.set(name, cell);
      isNew = true;
      const reason = say(`补入「${before.file}」的记录`, `added to the row of “${before.file}”`);
      remarks.push({ place, column: name, reason, raw: cell });
    } else {
      const reason = say(
        `与「${before.file}」所载「${known}」不同，以先载入的为准`,
        `differs from “${known}” in “${before.file}”, which was loaded first and holds`,
      );
      remarks.push({ place, column: name, reason, raw: cell });
    }
  }
  if (!isNew) {
    const reason = say(`已由「${before.file}」载入`, `was loaded from “${before.file}”`);
    repeated.push({ place, column: null, reason, raw: rawOf([...row.values()]) });
  }
}

function asTable(table: string, rows: readonly Keyed[]): DraftTable {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return { table, columns, rows: rows.map(({ cells }) => columns.map((name) => cells.get(name) ?? null)) };
}

const rawOf = (cells: readonly (string | null)[]): string =>
  cells.filter((cell) => cell !== null && cell !== '').join(' | ');

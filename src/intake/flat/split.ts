import type { Draft } from '../draft';
import type { ColumnMapping } from '../mapping';
import { draftTables } from './draft-tables';
import { carriesClasses } from './carry-down';
import { Evaluations, type Evaluation } from './evaluations';
import type { FlatFacts } from './facts';
import { filled, fillsOf, type Fills } from './fills';
import type { FlatTable } from './flat-table';
import { Indicators } from './indicators';
import type { Identity } from './identity';
import type { FlatLayout } from './layout';
import { noteColumns } from './column-notes';
import { Notes } from './notes';
import { pause } from '../pause';
import { planOf, type Plan, type PlannedColumn } from './plan';
import * as reasons from './reasons';
import { RowSorter } from './row-sorter';

/** A flat table taken apart into canonical rows. */
export interface Split {
  readonly draft: Draft;
  /** Rows of sums, which are not loaded. */
  readonly totalRows: readonly number[];
  /** How many cells of each mapped column are blank, by position. */
  readonly blanks: ReadonlyMap<number, number>;
}

/** Reads every row from `firstRow` on. */
export function split(splitter: Splitter, table: FlatTable, firstRow: number): Split {
  let row = 0;
  for (const cells of table.rows()) if (++row >= firstRow) splitter.read(row, cells);
  return splitter.finish();
}

/** Rows read between two pauses: some tens of milliseconds of work. */
const batch = 2_000;

/** {@link split} with pauses. Rejects with the `cancelled` error once `signal` is aborted. */
export async function splitInSteps(
  splitter: Splitter,
  table: FlatTable,
  firstRow: number,
  signal?: AbortSignal,
): Promise<Split> {
  let row = 0;
  for (const cells of table.rows()) {
    if (++row >= firstRow) splitter.read(row, cells);
    if (row % batch === 0) await pause(signal);
  }
  return splitter.finish();
}

/** Makes rows of canonical tables of the rows of a flat table, each read once, in order. */
export class Splitter {
  private readonly plan: Plan;
  private readonly notes: Notes;
  private readonly evaluations: Evaluations;
  private readonly indicators: Indicators;
  private readonly fills: Fills;
  private readonly sorter: RowSorter;
  private readonly planned: readonly PlannedColumn[];
  /** Columns of amounts and shares whose bare numbers wait. */
  private readonly unsettled: readonly PlannedColumn[];
  private readonly totalRows: number[] = [];
  private readonly blanks = new Map<number, number>();
  private rowsRead = 0;
  /** The first row of a run of rows whose blank project is taken for the one above. */
  private assumedFrom: number | undefined;

  constructor(
    private readonly table: FlatTable,
    private readonly layout: FlatLayout,
    mapping: readonly ColumnMapping[],
    private readonly facts: FlatFacts,
    sample: readonly (readonly string[])[],
    keepPersonal = false,
  ) {
    this.plan = planOf(mapping, keepPersonal);
    this.notes = new Notes(table, this.plan);
    this.evaluations = new Evaluations(this.plan, facts, this.notes);
    this.indicators = new Indicators(this.plan, this.notes, carriesClasses(this.plan, table, sample));
    this.fills = fillsOf(table, this.plan, layout.firstRow);
    this.planned = [...this.plan.identifying, ...this.plan.project, ...this.plan.indicator];
    this.unsettled = this.planned.filter(({ isSettled }) => !isSettled);
    this.sorter = new RowSorter(table, layout, this.plan);
    noteColumns(this.notes, mapping, facts, this.plan, layout.headerRows.at(-1) ?? 1);
  }

  read(row: number, own: readonly string[]): void {
    if (this.sorter.isNoRow(own)) return;
    this.rowsRead += 1;
    const cells = filled(own, row, this.fills);
    const identity = this.evaluations.identityOf(cells);
    const against = this.sorter.reasonAgainst(own, identity[1]);
    if (against === reasons.total) this.totalRows.push(row);
    if (against) return this.notes.reject(row, against, own);
    const evaluation = this.evaluationOf(row, cells, identity);
    if (!evaluation) return this.notes.reject(row, reasons.noProject, own);
    this.sorter.count(own);
    this.feed(evaluation, row, own, cells);
  }

  private feed(evaluation: Evaluation, row: number, own: readonly string[], cells: readonly string[]): void {
    const taken = this.evaluations.take(evaluation, cells, row);
    const outcome = this.indicators.take(evaluation, cells, row);
    if (taken !== 'new' && outcome !== 'taken') {
      const reason = taken === 'differs' ? reasons.differs : reasons.repeated;
      return this.notes.reject(row, outcome === 'nameless' ? reasons.nameless : reason, own);
    }
    this.noteWaiting(row, own);
    this.countBlanks(own);
    if (outcome === 'nameless') this.notes.remark(row, null, reasons.nameless, this.notes.rawOf(own));
    if (this.sorter.isTooShort(own)) {
      this.notes.remark(row, null, reasons.tooShort(this.layout.width), this.notes.rawOf(own));
    }
  }

  finish(): Split {
    return {
      draft: {
        tables: draftTables(
          this.table,
          this.layout,
          this.plan,
          this.facts,
          this.evaluations.all,
          this.indicators,
        ),
        rowsRead: this.rowsRead,
        rejected: this.notes.rejected,
        remarks: this.notes.allRemarks(),
        suggestions: [],
      },
      totalRows: this.totalRows,
      blanks: this.blanks,
    };
  }

  private evaluationOf(row: number, cells: readonly string[], identity: Identity): Evaluation | undefined {
    const [id, project] = identity;
    if (id !== '' || project !== '') {
      this.assumedFrom = undefined;
      return this.evaluations.of(identity, row);
    }
    const continued = this.indicators.isNamed(cells) ? this.evaluations.continued(identity) : undefined;
    if (continued && this.assumedFrom === undefined) {
      this.assumedFrom = row;
      this.notes.remark(row, 'project_name', reasons.assumedProject, this.notes.rawOf(cells));
    }
    return continued;
  }

  private countBlanks(cells: readonly string[]): void {
    for (const { index } of this.planned) {
      if ((cells[index] ?? '').trim() === '') this.blanks.set(index, (this.blanks.get(index) ?? 0) + 1);
    }
  }

  /** Cells that are not loaded because a person must first say what they are. */
  private noteWaiting(row: number, cells: readonly string[]): void {
    for (const { index, header } of this.plan.waiting) {
      const cell = (cells[index] ?? '').trim();
      if (cell !== '') this.notes.remarkCell(row, index, header, reasons.waitingColumn, cell);
    }
    for (const { index, field, read } of this.unsettled) {
      const cell = cells[index] ?? '';
      if (cell === '' || read(cell) !== undefined) continue;
      const reason = field.column.type === 'money' ? reasons.waitingUnit : reasons.waitingPercent;
      this.notes.remarkCell(row, index, field.column.name, reason, cell.trim());
    }
  }
}

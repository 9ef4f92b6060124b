import { placesOf, tableNamed } from '../../dataset';
import type { Engine } from '../../engine';
import { LineMap } from '../delimited';
import { normalise, workTables } from '../normalise';
import type { MappedColumn } from '../recognise';
import { rawLimit, type RowNote } from '../report';
import { suppliedBy } from '../supplied';
import type { DraftNote, DraftTable } from './draft';
import type { MergedDraft } from './merge';
import { lineNumber, rowPlace, sourceRows } from './places';

/** What became of a draft's rows; `rowsRead = rowsLoaded + rowsRejected`. */
export interface LoadedDraft {
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsRejected: number;
  readonly notes: readonly RowNote[];
  /** Rows put into each canonical table. */
  readonly tables: Readonly<Record<string, number>>;
  /** Every `table.column` the file brings. */
  readonly supplied: readonly string[];
}

/**
 * Puts a draft's rows into the incoming tables, table by table, through the same normalisation as canonical files.
 * `clearWork` drops the staging tables between two of them. Rejects with an `EngineError`.
 */
export async function loadDraft(
  engine: Engine,
  { draft, repeated }: MergedDraft,
  sourceId: string,
  clearWork: () => Promise<void>,
  signal?: AbortSignal,
): Promise<LoadedDraft> {
  const notes: RowNote[] = draft.remarks.map((note) => asNote('remark', note));
  const left: DraftNote[] = [...repeated];
  const kept = new Set<string>();
  const tables: Record<string, number> = {};
  const supplied: string[] = [];
  for (const table of inOrder(draft.tables)) {
    const done = await loadTable(engine, table, sourceId, signal).finally(clearWork);
    tables[table.table] = (tables[table.table] ?? 0) + done.loaded;
    notes.push(...done.remarks);
    left.push(...done.rejected);
    done.kept.forEach((row) => kept.add(row));
    if (done.loaded > 0)
      supplied.push(...suppliedBy({ table: tableNamed(table.table), mapped: mapped(table), unknown: [] }));
  }
  const lost = new Set<string>();
  for (const note of left) {
    const isLost = sourceRows(note.place).filter((row) => !kept.has(row));
    const fresh = isLost.filter((row) => !lost.has(row));
    fresh.forEach((row) => lost.add(row));
    // One entry for each source row that is lost, so that the list and the sums agree; what only part of it lost is a remark.
    if (isLost.length === 0) notes.push(asNote('remark', note));
    else notes.push(...fresh.map((row) => asNote('rejected', { ...note, place: row })));
  }
  notes.push(...draft.rejected.map((note) => asNote('rejected', note)));
  const rowsRejected = draft.rejected.length + lost.size;
  return {
    rowsRead: draft.rowsRead,
    rowsLoaded: draft.rowsRead - rowsRejected,
    rowsRejected,
    notes,
    tables,
    supplied,
  };
}

interface LoadedTable {
  readonly loaded: number;
  /** Source rows that fed a row which was loaded. */
  readonly kept: readonly string[];
  readonly rejected: readonly DraftNote[];
  readonly remarks: readonly RowNote[];
}

async function loadTable(
  engine: Engine,
  table: DraftTable,
  sourceId: string,
  signal?: AbortSignal,
): Promise<LoadedTable> {
  await stageRows(engine, table, signal);
  const { loaded, notes } = await normalise(
    engine,
    {
      table: tableNamed(table.table),
      mapped: mapped(table),
      rows: table.rows.length,
      lines: new LineMap(),
      delimiter: ' | ',
      isPadded: () => false,
      sourceId,
    },
    signal,
  );
  const placeOf = (row: number): string => rowPlace(table, table.rows[row - 1] ?? []);
  const dropped = new Set(
    notes.flatMap(({ kind, line }) => (kind === 'rejected' && line !== null ? [line] : [])),
  );
  return {
    loaded,
    kept: isEvidence(table)
      ? []
      : table.rows.flatMap((_, index) => (dropped.has(index + 1) ? [] : sourceRows(placeOf(index + 1)))),
    rejected: notes
      .filter(({ kind }) => kind === 'rejected')
      .map(({ line, column, reason, raw }) => ({ place: placeOf(line ?? 0), column, reason, raw })),
    remarks: notes
      .filter(({ kind }) => kind === 'remark')
      .map(({ line, column, reason, raw }) =>
        asNote('remark', { place: cellPlace(placeOf(line ?? 0), column), column, reason, raw }),
      ),
  };
}

/** `source_cell` holds every cell of a table, also of rows that feed nothing: it does not make a row loaded. */
const isEvidence = ({ table }: DraftTable): boolean => table === 'source_cell';

async function stageRows(engine: Engine, table: DraftTable, signal?: AbortSignal): Promise<void> {
  const column = (index: number): (string | null)[] =>
    table.rows.map((cells) => (cells[index] === '' ? null : (cells[index] ?? null)));
  await engine.insertText(
    textTable,
    [
      { name: 'row_no', values: table.rows.map((_, index) => String(index + 1)) },
      ...table.columns.map((name, index) => ({ name, values: column(index) })),
    ],
    signal,
  );
  await engine.run(
    `CREATE TABLE ${workTables.raw} AS SELECT CAST(row_no AS BIGINT) AS row_no, * EXCLUDE (row_no) FROM ${textTable} ORDER BY 1`,
    signal,
  );
}

const textTable = 'intake_text';

function mapped(table: DraftTable): MappedColumn[] {
  const definition = tableNamed(table.table);
  return table.columns.map((name, index) => {
    const column = definition.columns.find((candidate) => candidate.name === name);
    if (!column) throw new Error(`${table.table} has no column ${name}`);
    return { index, header: name, column };
  });
}

/** Evaluations before what refers to them, as the tables are listed. */
const inOrder = (tables: readonly DraftTable[]): DraftTable[] => {
  const rank = ({ table }: DraftTable): number => (table === 'evaluation' ? 0 : 1);
  return [...tables].filter(({ rows }) => rows.length > 0).sort((a, b) => rank(a) - rank(b));
};

const cellPlace = (locator: string, column: string | null): string =>
  placesOf(locator, column === null ? [] : [column])[0]?.text ?? locator;

function asNote(kind: RowNote['kind'], { place, column, reason, raw }: DraftNote): RowNote {
  const line = lineNumber(place);
  return {
    kind,
    line,
    column,
    reason,
    raw: raw.slice(0, rawLimit),
    ...(line === null && place !== '' && { place }),
  };
}

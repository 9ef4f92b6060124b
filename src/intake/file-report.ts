import { EngineError } from '../engine';
import { IntakeError, say } from './error';
import { isNamedTable } from './file-name';
import type { LoadedDraft } from './draft';
import type { DraftFile } from './read-draft';
import type { ReadFile } from './read-file';
import { isPersonal } from './recognise';
import type { FileReport, RowNote } from './report';

const noRows = { rows_read: 0, rows_loaded: 0, rows_rejected: 0 };

/** The report of a file of which nothing is used. */
export const unreadable = (file: string, error: IntakeError): FileReport => ({
  file,
  kind: 'unreadable',
  ...noRows,
  error: { message: error.text, next: error.next },
});

/** The report of a file that could not be read: an error where its name promised a table, else it is passed over. */
export const notRead = (file: string, error: IntakeError): FileReport =>
  isNamedTable(file) ? unreadable(file, error) : { file, kind: 'skipped', ...noRows };

/** What is known of a file once it is read. */
export function described({ path, encoding, scan, match }: ReadFile): Omit<FileReport, keyof typeof noRows> {
  return {
    file: path,
    kind: 'canonical',
    table: match.table.name,
    encoding,
    delimiter: scan.delimiter,
    columns: match.mapped.map(({ header, column, moneyUnit, percent }) => ({
      header,
      column: column.name,
      ...(moneyUnit && { unit: moneyUnit }),
      ...(percent && { unit: '%' }),
    })),
  };
}

/** The report of a form, a report or a list. */
export const draftReport = (file: DraftFile, loaded: LoadedDraft): FileReport => ({
  file: file.path,
  kind: file.kind,
  tables: loaded.tables,
  format: file.format,
  ...(file.encoding && { encoding: file.encoding }),
  ...(file.delimiter && { delimiter: file.delimiter }),
  flats: file.flats,
  suggestions: file.draft.suggestions,
  rows_read: loaded.rowsRead,
  rows_loaded: loaded.rowsLoaded,
  rows_rejected: loaded.rowsRejected,
});

/** Remarks on header cells that are not loaded. */
export const headerNotes = ({ match, scan }: ReadFile): RowNote[] =>
  match.unknown.map(({ header }) => ({
    kind: 'remark',
    line: scan.headerLine,
    column: header,
    reason: isPersonal(header)
      ? say('个人信息，不载入', 'personal data, not loaded')
      : say(`不是${match.table.label.zh}表的列，不载入`, `no column of ${match.table.name}, not loaded`),
    raw: '',
  }));

/** Notes on records. Raw records may hold what a personal column says; then they are not shown. */
export function recordNotes({ scan, match }: ReadFile): readonly RowNote[] {
  if (!match.unknown.some(({ header }) => isPersonal(header))) return scan.notes;
  return scan.notes.map((entry) => ({ ...entry, raw: '' }));
}

const engineGaveUp = new Set(['cancelled', 'memory', 'fatal', 'unavailable']);

/** A failure that costs one file, as its refusal. One that ends the import is thrown on: cancelled, engine gave up. */
export function refusal(error: unknown): IntakeError {
  if (error instanceof IntakeError && error.code !== 'cancelled') return error;
  if (!(error instanceof EngineError) || engineGaveUp.has(error.code)) throw error;
  return new IntakeError(
    'internal',
    say(`数据库无法读取本文件：${error.message}`, `The database cannot read the file: ${error.message}`),
    say('本文件未载入，其余文件不受影响；请反馈这个文件。', 'The file was left out; please report it.'),
    { cause: error },
  );
}

import type { LoadReport } from '../../intake';

/** An import in figures; `read = loaded + rejected`. */
export interface ImportSums {
  readonly files: number;
  readonly read: number;
  readonly loaded: number;
  readonly rejected: number;
  /** Entries about rows or columns that were loaded all the same. */
  readonly remarks: number;
}

/** The rows of all files of an import added up; zeros of none. */
export function importSums(report: LoadReport | undefined): ImportSums {
  const files = report?.files ?? [];
  return {
    files: files.length,
    read: files.reduce((sum, file) => sum + file.rows_read, 0),
    loaded: files.reduce((sum, file) => sum + file.rows_loaded, 0),
    rejected: files.reduce((sum, file) => sum + file.rows_rejected, 0),
    remarks: report?.rejects.filter(({ kind }) => kind === 'remark').length ?? 0,
  };
}

import { tables } from '../../dataset';
import type { Language } from '../../i18n';
import type { LoadReport, Reject } from '../../intake';

/** A column as a list of entries names it: its label, or the header as printed where it is no column. Blank of whole rows. */
export function columnLabel(report: LoadReport, { file, column }: Reject, language: Language): string {
  if (column === null) return '—';
  const table = report.files.find(({ file: path }) => path === file)?.table;
  const found = tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column);
  return found?.label[language] ?? column;
}

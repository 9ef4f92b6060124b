import { tables } from '../../dataset';
import type { Language } from '../../i18n';
import type { LoadReport, Reject } from '../../intake';

/**
 * A column as a list of entries names it: its label, or the header as printed where it is no column. Entries of a document do
 * not say of which table they are; columns of one name have the same label in most. A dash of whole rows.
 */
export function columnLabel(report: LoadReport, { file, column }: Reject, language: Language): string {
  if (column === null) return '—';
  const found = report.files.find(({ file: path }) => path === file);
  const fed = tables.filter(({ name }) => name === found?.table || (found?.tables?.[name] ?? 0) > 0);
  const definitions = fed.flatMap(({ columns }) => columns.filter(({ name }) => name === column));
  return definitions[0]?.label[language] ?? column;
}

import { tables } from '../../dataset';
import type { Language, Translate } from '../../i18n';
import type { FileReport } from '../../intake';
import { isWaiting } from './mapping/edits';

/** Columns of a file's lists that wait for a person. */
export const waitingColumns = ({ flats }: Pick<FileReport, 'flats'>): number =>
  (flats ?? []).reduce((sum, { mapping }) => sum + mapping.filter((column) => isWaiting(column)).length, 0);

/** What a file is, in words: 自评表, 评价报告, 汇总表, or its canonical table. Blank of files that are not used. */
export function kindWord(t: Translate, { kind, table }: FileReport, language: Language): string {
  if (kind === 'skipped' || kind === 'unreadable') return '';
  const label = tables.find(({ name }) => name === table)?.label[language];
  return [t(`data.kind.${kind}`), label].filter((word) => word !== undefined).join(' ');
}

/** The format as people name it: docx, CSV. */
export function formatWord(t: Translate, { format, delimiter }: FileReport): string {
  if (format === 'text') return t('data.format.text');
  if (format === 'delimited') return delimiter === '\t' ? 'tsv' : 'csv';
  return format ?? '';
}

/** Rows a file brought into each table, those without rows left out: `评价 3、指标 48`. */
export const rowsWord = (t: Translate, rows: Readonly<Record<string, number>>, language: Language): string =>
  tables
    .filter(({ name }) => name !== 'source' && name !== 'source_cell' && (rows[name] ?? 0) > 0)
    .map(({ name, label }) => `${label[language]} ${rows[name] ?? 0}`)
    .join(t('word.comma'));

import type { TableDefinition } from '../../dataset';
import type { Language } from '../../i18n';
import { csvText } from '../../findings';
import { ownColumns } from './supply';

/** The tables worth filling in by hand; the cells of source tables are made by programs. */
export const hasTemplate = ({ name }: TableDefinition): boolean => name !== 'source_cell';

/** An empty CSV file of a table: one header row, in Chinese or with the names of the columns. Importing it maps every header. */
export function templateOf(table: TableDefinition, language: Language): { name: string; text: string } {
  const header = ownColumns(table).map(({ name, label }) => (language === 'zh' ? label.zh : name));
  const name = language === 'zh' ? `${table.label.zh}-空白表.csv` : `${table.name}-blank.csv`;
  return { name, text: csvText([header]) };
}

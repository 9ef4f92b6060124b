import type { Bilingual, ColumnDefinition, ColumnType } from './types';

type Extra = Omit<Partial<ColumnDefinition>, 'name' | 'type' | 'label'>;

/** Shorthand for one column: name, type, labels in Chinese and English, and what else is known of it. */
export const column = (
  name: string,
  type: ColumnType,
  zh: string,
  en: string,
  extra: Extra = {},
): ColumnDefinition => ({ name, type, label: { zh, en }, ...extra });

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Every canonical row says which document it came from and where in it. */
export const provenance: readonly ColumnDefinition[] = [
  column('source_id', 'text', '来源编号', 'source id', {
    note: both('source 表的主键', 'key of the source table'),
  }),
  column('locator', 'text', '位置', 'locator', {
    note: both(
      '在来源中的位置，如「表1 · 行7」「第77行 · 一（三）」；多处以「; 」分隔，方括号内为该处所载的列',
      'place in the source, such as 表1 · 行7 (table 1, row 7) or 第77行 · 一（三） (line 77, section); several places are separated by "; ", with the columns found there in square brackets',
    ),
  }),
];

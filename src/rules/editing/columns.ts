import type { Bilingual, ColumnType, ViewColumn, ViewDefinition } from '../../dataset';
import type { Candidate } from './candidate';

/** What a column's figures are given in, as people say it. */
export const typeWords: Readonly<Record<ColumnType, Bilingual>> = {
  text: { zh: '文字', en: 'text' },
  choice: { zh: '选项', en: 'choice' },
  money: { zh: '万元', en: '万元' },
  fraction: { zh: '比例 0–1', en: 'share of one' },
  number: { zh: '数值', en: 'number' },
  integer: { zh: '整数', en: 'whole number' },
  year: { zh: '年度', en: 'year' },
  date: { zh: '日期', en: 'date' },
  boolean: { zh: '是/否', en: 'yes/no' },
};

/** The columns of a view, as expressions, messages and lists name them. */
export const columnCandidates = (view: ViewDefinition | undefined): Candidate[] =>
  (view?.columns ?? []).map((column) => ({
    word: column.name,
    kind: 'column',
    label: column.label,
    hint: typeWords[column.type],
    ...meaningOf(column),
  }));

/** The values of a column of choices; empty for any other. */
export const choiceCandidates = (view: ViewDefinition | undefined, column: string): Candidate[] =>
  Object.entries(columnNamed(view, column)?.choices ?? {}).map(([word, label]) => ({
    word,
    kind: 'value',
    label,
  }));

export const columnNamed = (view: ViewDefinition | undefined, name: string): ViewColumn | undefined =>
  view?.columns.find((column) => column.name === name);

function meaningOf({ note, choices, from }: ViewColumn): Pick<Candidate, 'meaning'> {
  const lines = (language: keyof Bilingual): string =>
    [
      note?.[language] ?? '',
      Object.entries(choices ?? {})
        .map(([value, label]) => `${value} ${label[language]}`)
        .join(language === 'zh' ? '、' : ', '),
      from.length > 0 ? `${origin[language]} ${from.join(' / ')}` : '',
    ]
      .filter((line) => line !== '')
      .join('\n');
  const meaning = { zh: lines('zh'), en: lines('en') };
  return meaning.zh === '' ? {} : { meaning };
}

const origin: Bilingual = { zh: '取自', en: 'from' };

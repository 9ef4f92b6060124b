import type { JudgedRow } from '../../../analysis';
import type { Language, TextKey, Translate } from '../../../i18n';
import type { Rule, Threshold, Verdict } from '../../../rules';

const verdictKeys: Readonly<Record<Verdict, TextKey>> = {
  high: 'severity.high',
  medium: 'severity.medium',
  low: 'severity.low',
  pass: 'outcome.pass',
  unknown: 'outcome.unknown',
  na: 'outcome.na',
};

export const verdictWord = (t: Translate, verdict: Verdict): string => t(verdictKeys[verdict]);

/** The sign between a quantity and its threshold where a row is reported. */
export const signOf = ({ direction, isStrict }: Threshold): string =>
  direction === 'above' ? (isStrict ? '>' : '≥') : isStrict ? '<' : '≤';

/** A row as people know it: its project, and what tells it from the project's other rows. */
export interface RowName {
  readonly project: string;
  readonly rest: string;
}

export function rowName({ view }: Rule, row: JudgedRow, language: Language): RowName {
  const key = Object.entries(row.key).flatMap(([name, value]) => {
    const choices = view.columns.find((column) => column.name === name)?.choices;
    return value === null || value === ''
      ? []
      : [{ text: choices?.[String(value)]?.[language] ?? String(value), isKind: choices !== undefined }];
  });
  const place = [row.region, row.year === null ? null : String(row.year)].filter((part) => part !== null);
  const project = row.projectName ?? row.evaluationId;
  if (project === null) {
    const parts = [...place, ...key.map(({ text }) => text)];
    return { project: parts.join(' · ') || view.label[language], rest: '' };
  }
  // Of a long key its end says which row it is: 过程 · 资金管理 · 资金到位率.
  const telling = key.filter(({ isKind }) => !isKind).slice(-2);
  return { project, rest: telling.map(({ text }) => text).join(' · ') };
}

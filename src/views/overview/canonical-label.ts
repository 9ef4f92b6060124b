import { tables } from '../../dataset';
import type { Language } from '../../i18n';

/** Canonical columns as a rule's `missing` names them, `fund.approved / fund.received`, with their labels. */
export const canonicalLabel = (names: string, language: Language): string =>
  names
    .split(' / ')
    .map((name) => labelOf(name, language) ?? name)
    .join(' / ');

function labelOf(name: string, language: Language): string | undefined {
  const [table, column] = name.split('.');
  return tables.find((each) => each.name === table)?.columns.find((each) => each.name === column)?.label[
    language
  ];
}

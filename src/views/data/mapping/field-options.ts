import { tables } from '../../../dataset';
import type { Language } from '../../../i18n';
import { fieldNamed, fields, type Candidate, type Field } from '../../../intake';

/** One line of the list of fields. */
export interface FieldOption {
  readonly id: string;
  /** As a person names it. */
  readonly name: string;
  /** With its id, and how likely it is. */
  readonly label: string;
}

/** Fields of one canonical table. */
export interface FieldGroup {
  readonly label: string;
  readonly options: readonly FieldOption[];
}

const optionOf = ({ id, label }: Field, language: Language): FieldOption => ({
  id,
  name: label[language],
  label: `${label[language]} ${id}`,
});

/** What a column may most likely be, best first. */
export const likelyFields = (candidates: readonly Candidate[], language: Language): FieldOption[] =>
  candidates.flatMap((candidate) => {
    const field = fieldNamed(candidate.field);
    if (!field) return [];
    const option = optionOf(field, language);
    return [{ ...option, label: `${option.label} ${Math.round(candidate.confidence * 100)}%` }];
  });

/** Every field, by table, in the order in which a person looks for one; without those that stand above already. */
export function fieldGroups(language: Language, without: ReadonlySet<string>): FieldGroup[] {
  const names = [...new Set(fields.map(({ table }) => table))];
  return names.map((name) => ({
    label: tables.find((table) => table.name === name)?.label[language] ?? name,
    options: fields
      .filter(({ table, id }) => table === name && !without.has(id))
      .map((field) => optionOf(field, language)),
  }));
}

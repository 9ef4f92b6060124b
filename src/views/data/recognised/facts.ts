import { tables } from '../../../dataset';
import type { Language } from '../../../i18n';
import type { Suggestion } from '../../../intake';

/** From here on a fact is chosen with the others of its kind at once. */
export const sureFact = 0.9;

/** Tells one proposal from another, whatever value it is accepted with. */
export const factId = ({ table, key, column, place, sentence }: Suggestion): string =>
  JSON.stringify([table, Object.entries(key).sort(), column, place, sentence]);

/** What a proposal is about: `资金：批复金额`, with the class of a subtotal. */
export function factName({ table, key, column }: Suggestion, language: Language): string {
  const definition = tables.find(({ name }) => name === table);
  const label = definition?.columns.find(({ name }) => name === column)?.label[language] ?? column;
  const of = key['level1'] ?? definition?.label[language] ?? table;
  return language === 'zh' ? `${of}：${label}` : `${of}: ${label}`;
}

/** A fact a person has filled in that the file does not say. */
export const statedFact = (id: string, column: string, value: string, place: string): Suggestion => ({
  table: 'evaluation',
  key: { evaluation_id: id },
  column,
  value,
  place,
  sentence: '',
  confidence: 1,
});

/** Accepted facts with others added; one that is accepted again takes the place of the earlier. */
export function withFacts(accepted: readonly Suggestion[], more: readonly Suggestion[]): Suggestion[] {
  const fresh = new Set(more.map(factId));
  return [...accepted.filter((fact) => !fresh.has(factId(fact))), ...more];
}

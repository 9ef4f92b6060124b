import type { ColumnDefinition } from '../../dataset';
import { say } from '../error';
import { asBlank, fold, type Parsed } from './parsed';

const comparisons: ReadonlyMap<string, string> = new Map([
  ['≥', '>='],
  ['≧', '>='],
  ['≤', '<='],
  ['≦', '<='],
]);

const wordKey = (text: string): string => {
  const word = fold(text).replace(/\s+/gu, '').toLowerCase();
  return comparisons.get(word) ?? word;
};

/** A parser for a `choice` column: takes the canonical word or its label in either language, and returns the word. */
export function choiceParser({ choices = {} }: ColumnDefinition): (text: string) => Parsed<string> {
  const words = new Map<string, string>();
  for (const [word, label] of Object.entries(choices)) {
    for (const spelling of [word, label.zh, label.en]) words.set(wordKey(spelling), word);
  }
  const allowed = Object.entries(choices);
  const reason = say(
    `应为 ${allowed.map(([word, label]) => `${label.zh}（${word}）`).join('、')} 之一`,
    `must be one of ${allowed.map(([word]) => word).join(', ')}`,
  );
  return (text) => {
    const value = words.get(wordKey(text));
    if (value !== undefined) return { value };
    return asBlank(text) ?? { reason };
  };
}

import type { Bilingual } from '../../dataset';
import { say } from '../error';
import { turning } from './groups';
import { bigramSimilarity } from './similarity';

/** However alike two wordings are, a person should look. */
const most = 0.85;
/** What is left of a confidence where one of two wordings has a word that turns its meaning. */
export const otherThing = 0.4;

/** How near a header is to a wording of the dictionary it does not equal, 0 to 0.85, and in what. */
export function likeness(text: string, word: string): { confidence: number; why: Bilingual } | undefined {
  const [confidence, why] = closeness(text, word);
  if (confidence <= 0) return undefined;
  const factor = turnsOf(text) === turnsOf(word) ? 1 : otherThing;
  return { confidence: Math.min(most, confidence) * factor, why: why(word, confidence) };
}

type Why = (word: string, confidence: number) => Bilingual;
const contains: Why = (word) => say(`表头含「${word}」`, `the header contains ${word}`);
const isWithin: Why = (word) => say(`表头是「${word}」的一部分`, `the header is part of ${word}`);
const resembles: Why = (word, confidence) =>
  say(`表头与「${word}」相近`, `the header is like ${word} (${confidence.toFixed(2)})`);

function closeness(text: string, word: string): [confidence: number, why: Why] {
  if (word.length > 2 && text.includes(word)) return [0.5 + (0.35 * word.length) / text.length, contains];
  if (text.length >= 2 && word.includes(text)) return [0.3 + (0.45 * text.length) / word.length, isWithin];
  const similarity = bigramSimilarity(text, word);
  return [similarity < 0.4 ? 0 : 0.85 * similarity, resembles];
}

const turns = new Map<string, string>();

/** The words in a text that make another thing of what they are added to, such as 得分 in 执行率得分. */
export function turnsOf(text: string): string {
  const known = turns.get(text);
  if (known !== undefined) return known;
  const found = turning.filter((word) => text.includes(word)).join(' ');
  turns.set(text, found);
  return found;
}

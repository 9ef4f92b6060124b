import { nearest } from '../nearest';
import type { WrongWord } from '../wrong-word';
import type { Candidate } from './candidate';
import { candidatesAt } from './complete';
import type { Outline } from './outline';
import type { Range } from './text-place';

/** What to write instead of a word. */
export interface Fix extends Range {
  readonly candidate: Pick<Candidate, 'word' | 'label' | 'hint'>;
}

/**
 * The nearest allowed word for the one at `range`: what the problem itself names, else the likest of all that may stand
 * there. Undefined where the word is allowed or like none.
 */
export function fixOf(
  text: string,
  range: Range,
  wrong: WrongWord | undefined,
  outline: Outline,
): Fix | undefined {
  const from = text[range.from] === ':' ? range.from + 1 : range.from;
  const word = text.slice(from, range.to);
  if (!/[\p{L}\p{N}]/u.test(word)) return undefined;
  const all = candidatesAt(text, range.to, outline).filter(isCall(text, range.to));
  const instead = wrong ? wrong.nearest : likest(word, all);
  if (instead === undefined) return undefined;
  const candidate = all.find((each) => each.word === instead) ?? { word: instead };
  return { from, to: range.to, candidate };
}

function likest(word: string, candidates: readonly Candidate[]): string | undefined {
  const byLower = new Map(candidates.map((candidate) => [candidate.word.toLowerCase(), candidate.word]));
  if (byLower.has(word.toLowerCase())) return undefined;
  const found = nearest(word.toLowerCase(), [...byLower.keys()]);
  return found === undefined ? undefined : byLower.get(found);
}

/** Before a bracket stands a function, and nowhere else. */
function isCall(text: string, to: number): (candidate: Candidate) => boolean {
  const called = /^\s*\(/.test(text.slice(to, to + 20));
  return ({ kind }) =>
    kind !== 'column' && kind !== 'parameter' && kind !== 'function'
      ? true
      : (kind === 'function') === called;
}

import type { Rule } from '../rule';
import { candidatesOf } from './candidates';
import type { Candidate, Completion } from './candidate';
import { longest, outlineOf, type Outline } from './outline';
import { ranked } from './rank';
import { spotAt } from './spot';

/**
 * What may be written at `offset` of a rule file, half-written as it may be; `last` is its last sound version. The word
 * before the cursor narrows it, by the words themselves or what they are called in Chinese or English.
 */
export function completeRule(text: string, offset: number, last?: Rule): Completion | undefined {
  const { from, typed, candidates } = openAt(text, offset, () => outlineOf(text, last));
  const fitting = ranked(candidates, typed);
  return fitting.length > 0 ? { from, to: offset, candidates: fitting } : undefined;
}

/** Every candidate for the place of the word that ends at `offset`, whatever the word. */
export const candidatesAt = (text: string, offset: number, outline: Outline): readonly Candidate[] =>
  openAt(text, offset, () => outline).candidates;

function openAt(
  text: string,
  offset: number,
  outline: () => Outline,
): { readonly from: number; readonly typed: string; readonly candidates: readonly Candidate[] } {
  const typed = wordBefore(text, offset);
  const from = offset - typed.length;
  const spot = text.length > longest ? undefined : spotAt(text, offset);
  if (!spot) return { from, typed, candidates: [] };
  return { from, typed, candidates: candidatesOf(spot, outline()) };
}

/** The word just before a place; `params.` belongs to it, a parameter's `:` does not. */
const wordBefore = (text: string, offset: number): string =>
  /[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]*)?$|$/u.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? '';

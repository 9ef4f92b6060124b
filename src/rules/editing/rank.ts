import type { Candidate } from './candidate';

/**
 * The candidates that `typed` may be meant for, the likeliest first and otherwise in their order: those that begin with it,
 * those that have it, those whose Chinese or English name has it.
 */
export function ranked(candidates: readonly Candidate[], typed: string): Candidate[] {
  if (typed === '') return [...candidates];
  const sought = typed.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate, sought) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ candidate }) => candidate);
}

const none = 4;

function rankOf({ word, label }: Candidate, sought: string): number {
  const at = word.toLowerCase().indexOf(sought);
  if (at === 0) return 0;
  if (at > 0 && /[_.:]/.test(word[at - 1] ?? '')) return 1;
  if (label?.zh.toLowerCase().includes(sought)) return 2;
  if (at > 0 || label?.en.toLowerCase().includes(sought)) return 3;
  return none;
}

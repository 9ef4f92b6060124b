import { say } from '../error';
import type { Candidate } from './candidate';
import type { Certainty } from './dictionary';
import type { Grain } from './fields';
import { classWordings, groupWordings, harmless, type Group } from './groups';
import { headerText, type HeaderText } from './header-text';
import { wordingIndex, type Meaning } from './wording-index';

/** What a wording alone is worth, by how far it decides. */
export const confidences: Readonly<Record<Certainty, number>> = { sure: 1, likely: 0.8, maybe: 0.5 };
const affixed = 0.95;
const shortest = 3;

/** Whether a header cell is one that stands over others: 项目资金, 产出指标. */
export const isOverOthers = (cell: string): boolean => {
  const text = headerText(cell);
  return (
    groupsOf(text).length > 0 ||
    Object.values(classWordings).some((words) => text.spellings.some((one) => words.includes(one)))
  );
};

/** The groups a header over others names. */
export const groupsOf = (text: HeaderText): Group[] =>
  (Object.keys(groupWordings) as Group[]).filter((group) =>
    text.spellings.some((spelling) => groupWordings[group].includes(spelling)),
  );

/** The meanings of a wording in its place; what is meant below a header of a group comes before what is meant anywhere. */
export function meaningsOf(text: string, grain: Grain, groups: readonly Group[]): Candidate[] {
  for (const { word, confidence } of withoutAdditions(text)) {
    const meanings = applicable(wordingIndex().get(word) ?? [], grain, groups);
    if (meanings.length === 0) continue;
    return meanings.map(({ field, certainty }) => ({
      field,
      confidence: confidences[certainty] * confidence,
      why: say(`表头写作「${word}」`, `the header reads ${word}`),
    }));
  }
  return [];
}

/** The meanings that count in a table of a grain, below headers of these groups. */
export function applicable(
  meanings: readonly Meaning[],
  grain: Grain,
  groups: readonly Group[],
): readonly Meaning[] {
  const here = meanings.filter((one) => one.under !== undefined && groups.includes(one.under));
  if (here.length > 0) return here;
  return meanings.filter(
    (one) => one.under === undefined && (one.grain === undefined || one.grain === grain),
  );
}

function withoutAdditions(text: string): { word: string; confidence: number }[] {
  const words = [{ word: text, confidence: 1 }];
  const befores = ['', ...harmless.before.filter((part) => text.startsWith(part))];
  const afters = ['', ...harmless.after.filter((part) => text.endsWith(part))];
  for (const before of befores) {
    for (const after of afters) {
      const word = text.slice(before.length, text.length - after.length);
      if (word !== text && word.length >= shortest) words.push({ word, confidence: affixed });
    }
  }
  return words;
}

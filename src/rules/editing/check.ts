import type { Bilingual } from '../../dataset';
import { parseRule } from '../parse';
import type { RuleProblem } from '../problem';
import type { Rule } from '../rule';
import { fixOf, type Fix } from './fix';
import { outlineOf, type Outline } from './outline';
import { findWord, lineStart, offsetAt, placeAt, wordAt, type Range } from './text-place';

/** A problem of a rule file at the stretch of text it is about. Line and column count from 1. */
export interface LocatedProblem extends Range {
  readonly line: number;
  readonly column: number;
  /** What is wrong; where there is a fix, without the list of all that is allowed. */
  readonly message: Bilingual;
  readonly fix: Fix | undefined;
}

/** A text of a rule file and what reading it gave: a rule, or problems in the order of the text. */
export interface CheckedText {
  readonly text: string;
  readonly rule: Rule | undefined;
  readonly problems: readonly LocatedProblem[];
}

/** More than these would not be read; broken YAML can complain of every line. */
const most = 20;

/** Reads `text` as the rule file `file`; `last` is its last sound version. */
export function checkRule(file: string, text: string, last?: Rule): CheckedText {
  const parsed = parseRule(file, text);
  if (!('problems' in parsed)) return { text, rule: parsed, problems: [] };
  const outline = outlineOf(text, last);
  const located = parsed.problems.slice(0, most).map((problem) => locate(text, problem, outline));
  const seen = new Set<string>();
  const problems = located
    .filter(({ from, message }) => {
      const key = `${from} ${message.en}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.from - b.from);
  return { text, rule: undefined, problems };
}

function locate(text: string, problem: RuleProblem, outline: Outline): LocatedProblem {
  const { wrong } = problem.message;
  const range = rangeOf(text, problem);
  const fix = fixOf(text, range, wrong, outline);
  const { zh, en } = wrong && fix ? wrong.what : problem.message;
  return { ...range, ...placeAt(text, range.from), message: { zh, en }, fix };
}

/**
 * The stretch a problem is about. In a text folded over several lines the place of a word is not exact: the word is looked
 * for from there on.
 */
function rangeOf(text: string, { line, column, message: { wrong } }: RuleProblem): Range {
  const at = offsetAt(text, line, column);
  const exact = wrong && text.startsWith(wrong.word, at) ? at : undefined;
  if (wrong && exact !== undefined) return { from: exact, to: exact + wrong.word.length };
  const found = wrong && findWord(text, wrong.word, lineStart(text, at));
  return found ?? visible(text, wordAt(text, at));
}

/** A stretch that is blank shows nothing: the last sign before it on its line does. */
function visible(text: string, range: Range): Range {
  if (text.slice(range.from, range.to).trim() !== '') return range;
  const before = text.slice(lineStart(text, range.from), range.from).trimEnd();
  if (before === '') return { from: range.from, to: range.from };
  const end = lineStart(text, range.from) + before.length;
  return { from: end - 1, to: end };
}

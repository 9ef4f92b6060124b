import type { Bilingual } from '../dataset';
import type { ProblemText } from './wrong-word';

/** Something wrong with a rule file: where, what, and what would be allowed. Lines and columns count from 1. */
export interface RuleProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: ProblemText;
}

/** One line a person can act on. */
export const problemText = (problem: RuleProblem, language: keyof Bilingual): string =>
  `${problem.file}:${problem.line}:${problem.column} ${problem.message[language]}`;

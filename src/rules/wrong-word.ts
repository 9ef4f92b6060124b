import type { Bilingual } from '../dataset';
import { nearest } from './nearest';

/** A word that is not allowed where it stands. */
export interface WrongWord {
  readonly word: string;
  /** The allowed word it is most like, if it is like any. */
  readonly nearest: string | undefined;
  /** What is wrong, without the list of all that is allowed. */
  readonly what: Bilingual;
}

/** What is wrong at a place of a file; `wrong` where it is one word that could be mended. */
export interface ProblemText extends Bilingual {
  readonly wrong?: WrongWord;
}

/** Says that `word` is none of `allowed`, which of them it is like, and all there are. */
export function wrongWord(word: string, allowed: readonly string[], what: Bilingual): ProblemText {
  const close = nearest(word, allowed);
  return {
    zh: `${what.zh}${close ? `，是否为 ${close}` : ''}；可用：${allowed.join('、')}`,
    en: `${what.en}${close ? `; did you mean ${close}` : ''}; available: ${allowed.join(', ')}`,
    wrong: { word, nearest: close, what },
  };
}

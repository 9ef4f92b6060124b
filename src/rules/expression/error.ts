import type { Bilingual } from '../../dataset';

/** A fault in an expression, at a character position counted from 0. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  readonly text: Bilingual;
  readonly at: number;

  constructor(text: Bilingual, at: number) {
    super(text.en);
    this.text = text;
    this.at = at;
  }
}

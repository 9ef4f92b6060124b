import type { Bilingual } from '../dataset';

/** Why a file or an import was refused, for code to branch on. */
export type IntakeErrorCode =
  | 'encoding' // the bytes are in none of the known encodings
  | 'format' // the content is not text, or is not delimited
  | 'empty' // nothing in the file
  | 'header' // the header record cannot be read, or names a column twice
  | 'table' // the header belongs to no canonical table
  | 'internal' // the engine and the scanner disagree: nothing of the file may be used
  | 'nothing' // no file of the import brought a row
  | 'cancelled'; // stopped by the AbortSignal

/** A refusal that a person can act on: what is wrong, and what to do next. */
export class IntakeError extends Error {
  override readonly name: string = 'IntakeError';
  readonly code: IntakeErrorCode;
  readonly text: Bilingual;
  readonly next: Bilingual;
  /** Offset of the first byte that cannot be read, from 0; only of code `encoding`. */
  readonly position: number | undefined;

  constructor(
    code: IntakeErrorCode,
    text: Bilingual,
    next: Bilingual,
    details: { position?: number; cause?: unknown } = {},
  ) {
    super(text.en, { cause: details.cause });
    this.code = code;
    this.text = text;
    this.next = next;
    this.position = details.position;
  }
}

/** A text in both languages. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Throws the `cancelled` error once `signal` is aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new IntakeError(
    'cancelled',
    say(
      '导入已取消，之前载入的数据没有变化。',
      'The import was cancelled; the data loaded before is unchanged.',
    ),
    say('需要时重新导入。', 'Import again when needed.'),
    { cause: signal.reason },
  );
}

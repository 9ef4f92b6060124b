/** What went wrong, for code to branch on. */
export type EngineErrorCode =
  | 'syntax' // the SQL does not parse
  | 'bind' // a column, table or function is not there, or a type does not fit
  | 'value' // a conversion or computation failed on the data
  | 'cancelled' // stopped by its AbortSignal
  | 'memory' // out of memory
  | 'fatal' // the instance is unusable and must be replaced
  | 'unavailable' // the engine could not start, or is closed
  | 'other';

/** A place in a SQL text; all three count from 1 except `offset`, which counts characters from 0. */
export interface SqlPlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Every failure of an engine. `message` is the engine's own first line, without its type prefix and without the caret art. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly sql: string | undefined;
  readonly place: SqlPlace | undefined;

  constructor(
    code: EngineErrorCode,
    message: string,
    details: { sql?: string; place?: SqlPlace; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.sql = details.sql;
    this.place = details.place;
  }
}

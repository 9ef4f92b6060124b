import { caretPlace, endPlace } from './caret';
import { EngineError, type EngineErrorCode, type SqlPlace } from './error';

/** DuckDB's exception types, as they stand before `Error:` in its messages. What is not here is `other`. */
const CODES: Readonly<Record<string, EngineErrorCode>> = {
  Parser: 'syntax',
  Syntax: 'syntax',
  Binder: 'bind',
  Catalog: 'bind',
  Parameter: 'bind',
  'Parameter Not Resolved': 'bind',
  'Parameter Not Allowed': 'bind',
  Conversion: 'value',
  'Out of Range': 'value',
  'Invalid Input': 'value',
  'Invalid type': 'value',
  'Mismatch Type': 'value',
  Decimal: 'value',
  'Divide by Zero': 'value',
  Constraint: 'value',
  INTERRUPT: 'cancelled',
  'Out of Memory': 'memory',
  FATAL: 'fatal',
  // DuckDB invalidates the database after an internal error as after a fatal one.
  INTERNAL: 'fatal',
};

const END_OF_INPUT = 'syntax error at end of input';
const WASM_CANCELLED = 'query was canceled';

interface Report {
  readonly type: string | undefined;
  readonly message: string;
}

function read(text: string): Report {
  const json = /^\{"exception_type":"([^"]*)","exception_message":("(?:[^"\\]|\\.)*")/.exec(text);
  if (json?.[2] !== undefined) return { type: json[1], message: String(JSON.parse(json[2])) };
  const prefixed = /^([A-Z][A-Za-z ]*) Error: ([^]*)$/.exec(text);
  return prefixed ? { type: prefixed[1], message: prefixed[2] ?? '' } : { type: undefined, message: text };
}

function codeOf(cause: unknown, report: Report): EngineErrorCode {
  const isOutOfMemory = /bad_alloc|out of memory|\bOOM\b|enlarge memory|allocation failed/i.test(
    report.message,
  );
  // The wasm module trapped: its memory can no longer be trusted.
  if (cause instanceof Error && cause.name === 'RuntimeError') return isOutOfMemory ? 'memory' : 'fatal';
  if (report.type !== undefined) return CODES[report.type] ?? 'other';
  if (report.message === WASM_CANCELLED) return 'cancelled';
  return isOutOfMemory ? 'memory' : 'other';
}

function placeOf(sql: string, report: Report): SqlPlace | undefined {
  return report.message.startsWith(END_OF_INPUT) ? endPlace(sql) : caretPlace(sql, report.message);
}

/**
 * Any failure of DuckDB as an EngineError; an EngineError is returned as it is. `sql` is the statement that
 * ran: the place is a place in it. The engine's whole text stays in `cause`.
 */
export function engineError(cause: unknown, sql?: string): EngineError {
  if (cause instanceof EngineError) return cause;
  const report = read(cause instanceof Error ? cause.message : String(cause));
  const message = report.message.split('\n', 1)[0] ?? '';
  const place = sql === undefined ? undefined : placeOf(sql, report);
  return new EngineError(codeOf(cause, report), message, { sql, place, cause });
}

/** The error of a statement its AbortSignal stopped. */
export function cancelled(signal: AbortSignal, sql?: string): EngineError {
  return new EngineError('cancelled', 'cancelled', { sql, cause: signal.reason });
}

/** The error of an engine that does not start: `cause` itself where it says as much already. */
export function unavailable(message: string, cause: unknown): EngineError {
  if (cause instanceof EngineError && cause.code === 'unavailable') return cause;
  return new EngineError('unavailable', message, { cause });
}

/** The error of a call on an engine that is closed. */
export function closed(): EngineError {
  return new EngineError('unavailable', 'the engine is closed');
}

/** `query` returns the rows of one statement; this is the error of a text that holds none or several. */
export function notOneStatement(sql: string, count: number): EngineError {
  return new EngineError('syntax', `expected one statement, found ${count}`, { sql });
}

/** Rejects types that the two engines cannot both return, with what to do instead. */
export function unsupportedType(type: string): EngineError {
  return new EngineError('other', `a column of type ${type} cannot be returned; cast it to VARCHAR`);
}

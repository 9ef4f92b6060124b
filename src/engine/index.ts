export { breathe } from './breathe';
export type { Engine, TextColumn } from './engine';
export { EngineError, type EngineErrorCode, type SqlPlace } from './error';
export { ResultTable, type ResultColumn, type Value } from './result';
export { EngineSession, type Replay, type SessionListener, type SessionState } from './session';
export { identifier, literal } from './sql';

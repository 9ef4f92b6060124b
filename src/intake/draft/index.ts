export type { Draft, DraftNote, DraftTable, Suggestion } from './draft';
export { evaluationIdOf, type EvaluationIdentity } from './evaluation-id';

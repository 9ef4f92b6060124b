export type { Draft, DraftNote, DraftTable, Suggestion } from './draft';
export { evaluationIdOf, type EvaluationIdentity } from './evaluation-id';
export { loadDraft, type LoadedDraft } from './load-draft';
export { mergeDrafts, type FileDraft, type MergedDraft } from './merge';

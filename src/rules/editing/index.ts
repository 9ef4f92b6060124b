export type { Candidate, Completion } from './candidate';
export { checkRule, type CheckedText, type LocatedProblem } from './check';
export { completeRule } from './complete';
export { differing, type Differing } from './differing';
export type { Fix } from './fix';
export { fileBeside, isId, ownCopy, ownId } from './own-copy';
export { offsetAt, placeAt, type Range } from './text-place';

export {
  agreementOf,
  countByReach,
  readProblems,
  reaches,
  type Agreement,
  type MissedProblem,
  type Reach,
  type ReachCount,
  type WrittenProblem,
} from './agreement';
export { axisOf, type Axis } from './axis';
export { readBins, type Bin, type Bins } from './bins';
export { blankColumns } from './blank-columns';
export { comparabilityOf, medianScore, type Comparability, type RegionCell } from './comparability';
export { fewRows, readPoints, readSpread, spreadValues, type Spread } from './distribution';
export { isThirdParty, readEvaluations, type EvaluationRow } from './evaluations';
export type { JudgedRow, Tally, TrialData } from './judged-rows';
export type { LackingRule, MissReason, RuleRun } from './miss-reasons';
export { scopeSql, type Scope } from './scope';
export { isDivisible } from './scope-view';
export { groupUnknowns, unknownByEvaluation, type UnknownGroup } from './unknowns';
export { readWeakTypes, type WeakType } from './weak-types';
export { movedRows, whatIf, type WhatIf } from './what-if';
export { ConsoleError, consoleLimit, planOf, runConsole, type ConsoleResult } from './console';

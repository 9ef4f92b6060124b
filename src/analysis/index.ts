export { agreementOf, readProblems, type Agreement, type WrittenProblem } from './agreement';
export { comparabilityOf, medianScore, type Comparability, type RegionCell } from './comparability';
export { isThirdParty, readEvaluations, type EvaluationRow } from './evaluations';
export { scopeSql, type Scope } from './scope';
export { groupUnknowns, unknownByEvaluation, type UnknownGroup } from './unknowns';
export { readWeakTypes, type WeakType } from './weak-types';

export { kindNames, type KindBlocks, type KindName } from './files';
export { isCondition, type Shape } from './kind';
export { conditionOf, numberOf, withLimit } from './limits';
export { columnsRead, lowerKind, type LoweredRule } from './lower';
export type { RuleReader } from './reader';
export { isBlank, relationOf } from './relation';

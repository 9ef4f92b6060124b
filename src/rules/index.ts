export { runCases, someCaseFails, type CaseResult } from './cases';
export { readCatalogue, type Catalogue, type RuleText } from './catalogue';
export { compileRule, withDefaults, type CompiledRule, type ParameterValues } from './compile';
export {
  evaluateRule,
  missingColumns,
  outcomeOf,
  type OutcomeCounts,
  type RuleResult,
  type UnknownRows,
} from './evaluate';
export { allowedFunctions, columnsOf } from './expression';
export { formatOf, formatValue } from './format';
export type { Hit } from './hits';
export { HitWriter, type Step } from './message';
export { mutantsOf, type Mutant } from './mutate';
export { parameterFault, parseRule } from './parse';
export { problemText, type RuleProblem } from './problem';
export { parseProfile, printProfile, type Profile, type RuleSetting } from './profile';
export type { Language } from './render';
export type { Evidence, Rule } from './rule';
export { enabledRules, runRules, type RunOptions } from './run';
export { changedRules, isActive, selectRules, type Selection, type SelectionFault } from './selection';
export {
  areas,
  formats,
  rowOutcomes,
  severities,
  type Area,
  type ParameterFile,
  type Format,
  type RowOutcome,
  type RuleFile,
  type RuleOutcome,
  type Severity,
} from './types';

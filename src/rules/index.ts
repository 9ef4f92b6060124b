export type { CaseDifference } from './case-difference';
export { runCases, someCaseFails, type CaseResult } from './cases';
export { readCatalogue, sharedFingerprintId, type Catalogue, type RuleText } from './catalogue';
export { compileRule, withDefaults, type CompiledRule, type ParameterValues } from './compile';
export { evaluateRule, missingColumns, outcomeOf, type OutcomeCounts, type RuleResult } from './evaluate';
export { allowedFunctions, columnsOf, type Expression } from './expression';
export { formatOf, formatValue } from './format';
export type { Hit } from './hits';
export { rowExpressions, thresholdGroups, type Threshold, type ThresholdGroup } from './isolate';
export { expressionSql, rowsSql, verdicts, verdictSql, type Verdict } from './judge';
export { HitWriter, type Step } from './message';
export { mutantsOf, type Mutant } from './mutate';
export { parameterFault, parseRule } from './parse';
export { problemText, type RuleProblem } from './problem';
export { parseProfile, printProfile, type Profile, type RuleSetting } from './profile';
export type { Language } from './render';
export type { Evidence, Rule } from './rule';
export { enabledRules, runRules, type RunOptions } from './run';
export { changedRules, isActive, selectRules, type Selection, type SelectionFault } from './selection';
export { parametersOf } from './quantity';
export { parseTemplate, type TemplatePart } from './template';
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
export type { UnknownRows } from './unknown';

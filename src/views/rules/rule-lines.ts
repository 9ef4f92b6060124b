import {
  areas,
  type Area,
  type OutcomeCounts,
  type Rule,
  type RuleOutcome,
  type RuleResult,
  type RuleSetting,
  type Severity,
} from '../../rules';
import type { ScopedResults } from '../overview/scoped-counts';

/** A rule as the list and its page show it. */
export interface RuleLine {
  readonly rule: Rule;
  readonly isEnabled: boolean;
  readonly isOwn: boolean;
  /** The profile in force changes it. */
  readonly isChanged: boolean;
  /** Its highest severity, as the profile has it. */
  readonly severity: Severity;
  /** What it said of all that is loaded; absent where it has not run. */
  readonly result: RuleResult | undefined;
  /** What it says of the scope; absent where it has not run. */
  readonly outcome: RuleOutcome | undefined;
  readonly counts: OutcomeCounts | undefined;
  /** It looks at the whole set at once: its counts are of all data although the scope is narrower. */
  readonly isWhole: boolean;
}

/** What is said of rules elsewhere. */
export interface RuleFacts {
  readonly results: readonly RuleResult[];
  readonly scoped: ScopedResults;
  readonly changed: readonly Rule[];
  readonly isEnabled: (rule: Rule) => boolean;
  readonly isOwn: (rule: Rule) => boolean;
  readonly settingOf: (rule: Rule) => RuleSetting | undefined;
}

/** One line per rule, in the order of the catalogue. */
export function ruleLines(rules: readonly Rule[], facts: RuleFacts): RuleLine[] {
  const resultOf = new Map(facts.results.map((result) => [result.rule.id, result]));
  const changed = new Set(facts.changed.map(({ id }) => id));
  return rules.map((rule) => {
    const isEnabled = facts.isEnabled(rule);
    // After it was switched off, the last run is still there until the next has come.
    const result = isEnabled ? resultOf.get(rule.id) : undefined;
    const scoped = result && facts.scoped.get(result);
    return {
      rule,
      isEnabled,
      isOwn: facts.isOwn(rule),
      isChanged: changed.has(rule.id),
      severity: highestSeverity(rule, facts.settingOf(rule)),
      result,
      outcome: (scoped ?? result)?.outcome,
      counts: (scoped ?? result)?.counts,
      isWhole: result !== undefined && scoped === undefined,
    };
  });
}

/** The worst a rule may say: its first tier, unless a profile gives it one severity. */
export const highestSeverity = ({ tiers }: Rule, setting: RuleSetting | undefined): Severity =>
  setting?.severity ?? tiers[0]?.severity ?? 'low';

/** States by which the list is filtered, as they stand in the address. */
export const ruleStates = ['on', 'off', 'changed', 'own', 'hits', 'unknown', 'error'] as const;
export type RuleState = (typeof ruleStates)[number];

const inState: Readonly<Record<RuleState, (line: RuleLine) => boolean>> = {
  on: ({ isEnabled }) => isEnabled,
  off: ({ isEnabled }) => !isEnabled,
  changed: ({ isChanged }) => isChanged,
  own: ({ isOwn }) => isOwn,
  hits: ({ outcome }) => outcome === 'hits',
  unknown: ({ outcome }) => outcome === 'not_evaluable',
  error: ({ outcome }) => outcome === 'error',
};

/** What restricts the list; empty lists and a blank text do not. */
export interface RuleFilters {
  readonly text: string;
  readonly area: readonly Area[];
  readonly severity: readonly Severity[];
  readonly state: RuleState | undefined;
}

/** Lines that match every filter but `except`. Every word of the text must occur in id, title or the view's label. */
export function matchingLines(
  lines: readonly RuleLine[],
  filters: RuleFilters,
  except?: keyof RuleFilters,
): RuleLine[] {
  const words = filters.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const { area, severity, state } = filters;
  return lines.filter(
    (line) =>
      (except === 'area' || area.length === 0 || area.includes(line.rule.area)) &&
      (except === 'severity' || severity.length === 0 || severity.includes(line.severity)) &&
      (except === 'state' || state === undefined || inState[state](line)) &&
      (except === 'text' || words.every((word) => searchText(line.rule).includes(word))),
  );
}

const searchText = ({ id, source, view }: Rule): string =>
  [id, source.title.zh, source.title.en, view.label.zh, view.label.en].join('\n').toLowerCase();

/** How many lines each state would leave under the other filters. */
export function stateCounts(
  lines: readonly RuleLine[],
  filters: RuleFilters,
): Readonly<Record<RuleState, number>> {
  const rest = matchingLines(lines, filters, 'state');
  const count = (state: RuleState): number => rest.filter(inState[state]).length;
  return {
    on: count('on'),
    off: count('off'),
    changed: count('changed'),
    own: count('own'),
    hits: count('hits'),
    unknown: count('unknown'),
    error: count('error'),
  };
}

export interface AreaGroup {
  readonly area: Area;
  readonly lines: readonly RuleLine[];
}

/** Lines by area, in the order of the catalogue; areas without a line are left out. */
export const groupByArea = (lines: readonly RuleLine[]): AreaGroup[] =>
  areas.flatMap((area) => {
    const own = lines.filter(({ rule }) => rule.area === area);
    return own.length === 0 ? [] : [{ area, lines: own }];
  });

import { readRuleTexts } from '../../../src/cli/files';
import { changedRules, isActive, readCatalogue, type Profile, type RuleResult } from '../../../src/rules';
import { wholeResults } from '../../../src/views/overview/scoped-counts';
import { ruleLines, type RuleFacts, type RuleLine } from '../../../src/views/rules/rule-lines';

export const { rules } = readCatalogue(readRuleTexts());

export const ruleNamed = (id: string): (typeof rules)[number] => {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

/** The lines of the built-in rules under a profile. */
export function linesUnder(
  results: readonly RuleResult[],
  profile?: Profile,
  change: Partial<RuleFacts> = {},
): RuleLine[] {
  return ruleLines(rules, {
    results,
    scoped: wholeResults(results),
    changed: changedRules(rules, profile),
    isEnabled: (rule) => profile?.rules[rule.id]?.enabled ?? isActive(rule),
    isOwn: () => false,
    settingOf: (rule) => profile?.rules[rule.id],
    ...change,
  });
}

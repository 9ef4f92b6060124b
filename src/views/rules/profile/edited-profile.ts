import type { Profile, Rule, RuleSetting } from '../../../rules';
import type { RuleSet } from '../../../state';

/** Where a change of a rule is kept, and why. */
export interface ProfileTarget {
  /** Name of the profile in force, or of a new one. */
  readonly name: string;
  readonly note: string;
  /** A new profile begins as a copy of the one in force, if there is one. */
  readonly isNew: boolean;
}

/**
 * The profile with one rule's setting changed for the reason given. A rule that goes back to what its file says keeps the
 * reason alone, so that no change is without one.
 */
export function editedProfile(
  ruleSet: Pick<RuleSet, 'withSetting'>,
  rule: Rule,
  setting: RuleSetting,
  { name, note, isNew }: ProfileTarget,
): Profile {
  const changed = ruleSet.withSetting(rule, { ...setting, note }, { name, note });
  const rules = { ...changed.rules, [rule.id]: changed.rules[rule.id] ?? { note } };
  return isNew ? { name, note, rules } : { ...changed, rules };
}

/** A name that none of `taken` has: `name`, then `name 2` and so on. */
export function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** A profile's name as the name of a file: without signs that a file system refuses. */
export const profileFile = (name: string): string =>
  `${name.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^-+|-+$/g, '') || 'profile'}.yaml`;

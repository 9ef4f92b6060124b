import { isActive } from '../../rules';
import type { App } from '../../state';

/** What must stand wherever counts do: the rules in force, and what a profile changes of them. */
export function ruleSetText({ t, ruleSet }: App): string {
  const { catalogue, selection, ownRules, profile } = ruleSet;
  const own = ownRules.length > 0 ? t('ruleset.own', { n: ownRules.length }) : '';
  const on = t('ruleset.on', { on: selection.rules.length, all: catalogue.rules.length });
  return [`${t('ruleset.builtIn')}${own}`, on, ...(profile ? [profileText({ t, ruleSet })] : [])].join(' · ');
}

/** The profile in force with the number of rules it changes and switches off; empty without one. */
export function profileText({ t, ruleSet }: Pick<App, 't' | 'ruleSet'>): string {
  const { profile, changed } = ruleSet;
  if (!profile) return '';
  const off = changed.filter((rule) => isActive(rule) && !ruleSet.isEnabled(rule)).length;
  const name = t('ruleset.profile', { name: profile.name, n: changed.length });
  return off > 0 ? `${name}${t('ruleset.off', { n: off })}` : name;
}

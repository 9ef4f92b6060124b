import type { Language, Translate } from '../../../i18n';
import { isActive, severities, type Rule, type RuleSetting } from '../../../rules';
import { parameterText } from '../parameter-text';

/** One thing a setting makes different, in words. */
export interface SettingChange {
  readonly key: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** What differs in a rule's way of running between two settings; an absent one is what the rule's file says. */
export function settingChanges(
  rule: Rule,
  before: RuleSetting | undefined,
  after: RuleSetting | undefined,
  t: Translate,
  language: Language,
): SettingChange[] {
  const state = (setting: RuleSetting | undefined): string =>
    t((setting?.enabled ?? isActive(rule)) ? 'rules.on' : 'rules.off');
  const changes = [
    { key: 'state', what: t('rules.state'), from: state(before), to: state(after) },
    {
      key: 'severity',
      what: t('word.severity'),
      from: severityText(rule, before, t),
      to: severityText(rule, after, t),
    },
    ...Object.entries(rule.source.params ?? {}).map(([name, param]) => {
      const written = (setting: RuleSetting | undefined): string =>
        parameterText(param, setting?.params?.[name] ?? param.default);
      return { key: `param:${name}`, what: param.label[language], from: written(before), to: written(after) };
    }),
  ];
  return changes.filter(({ from, to }) => from !== to);
}

/** The one severity a setting gives, or the tiers of the rule's file. */
export function severityText(rule: Rule, setting: RuleSetting | undefined, t: Translate): string {
  const { severity } = rule.source;
  if (setting?.severity) return t(`severity.${setting.severity}`);
  if (typeof severity === 'string') return t(`severity.${severity}`);
  const tiers = severities.filter((name) => severity[name] !== undefined);
  return t('rules.tiers', { list: tiers.map((name) => t(`severity.${name}`)).join(' / ') });
}

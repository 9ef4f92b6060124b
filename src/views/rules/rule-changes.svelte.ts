import {
  withDefaults,
  type ParameterValues,
  type Profile,
  type Rule,
  type RuleSetting,
  type Severity,
} from '../../rules';
import type { App } from '../../state';
import { toasts } from '../shell/toasts';
import { editedProfile, type ProfileTarget } from './profile/edited-profile';

/** A change of a rule's setting that is not kept until it has a place and a reason. */
export interface AskedChange {
  readonly rule: Rule;
  readonly before: RuleSetting | undefined;
  readonly after: RuleSetting;
}

/** What a person changes of rules: values that are tried and kept nowhere, and settings that wait for a reason. */
export class RuleChanges {
  readonly #app: App;
  #trial = $state.raw<{ readonly id: string; readonly values: ParameterValues } | undefined>(undefined);
  /** The change the dialog asks about. */
  asked = $state.raw<AskedChange | undefined>(undefined);

  constructor(app: App) {
    this.#app = app;
  }

  /** The parameters a rule runs with. */
  inForce(rule: Rule): ParameterValues {
    return withDefaults(rule, this.#app.ruleSet.selection.parameters[rule.id] ?? {});
  }

  /** The parameters shown: those tried, or those in force. */
  valuesOf(rule: Rule): ParameterValues {
    return this.#trial?.id === rule.id ? this.#trial.values : this.inForce(rule);
  }

  isTried(rule: Rule): boolean {
    if (this.#trial?.id !== rule.id) return false;
    const now = this.inForce(rule);
    return Object.entries(this.#trial.values).some(([name, value]) => now[name] !== value);
  }

  /** Tries parameter values on a rule. Nothing is kept. */
  try(rule: Rule, values: ParameterValues): void {
    this.#trial = { id: rule.id, values };
  }

  askToggle(rule: Rule): void {
    this.#ask(rule, { ...this.#setting(rule), enabled: !this.#app.ruleSet.isEnabled(rule) });
  }

  /** Asks for one severity for every hit, or for the tiers of the rule's file. */
  askSeverity(rule: Rule, severity: Severity | undefined): void {
    const { severity: _before, ...rest } = this.#setting(rule);
    this.#ask(rule, severity === undefined ? rest : { ...rest, severity });
  }

  /** Asks to keep the values that are tried. */
  askTrial(rule: Rule): void {
    const params = Object.entries(this.valuesOf(rule)).flatMap(([name, value]) =>
      typeof value === 'boolean' ? [] : [[name, value] as const],
    );
    this.#ask(rule, { ...this.#setting(rule), params: Object.fromEntries(params) });
  }

  /** Brings back what the rule's file says: values that are only tried at once, a kept setting after asking. */
  restore(rule: Rule): void {
    this.#trial = undefined;
    if (this.isChanged(rule)) this.#ask(rule, {});
  }

  /** The profile in force changes the rule. */
  isChanged(rule: Rule): boolean {
    return this.#app.ruleSet.changed.some(({ id }) => id === rule.id);
  }

  /** Keeps the change asked about. */
  async save(target: ProfileTarget): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    const { ruleSet, t } = this.#app;
    const before = ruleSet.profile;
    const profile = editedProfile(ruleSet, asked.rule, asked.after, target);
    this.asked = undefined;
    this.#trial = undefined;
    await ruleSet.saveProfile(profile);
    toasts.show(t('rules.saved', { name: profile.name }), {
      label: t('rules.undo'),
      run: () => void this.#undo(target, before),
    });
  }

  async #undo(target: ProfileTarget, before: Profile | undefined): Promise<void> {
    const { ruleSet } = this.#app;
    if (!target.isNew && before) await ruleSet.saveProfile(before);
    else {
      await ruleSet.use(before?.name);
      await ruleSet.removeProfile(target.name);
    }
  }

  #ask(rule: Rule, after: RuleSetting): void {
    this.asked = { rule, before: this.#app.ruleSet.settingOf(rule), after };
  }

  #setting(rule: Rule): RuleSetting {
    return this.#app.ruleSet.settingOf(rule) ?? {};
  }
}

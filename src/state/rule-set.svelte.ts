import {
  changedRules,
  isActive,
  parseRule,
  readCatalogue,
  selectRules,
  type Catalogue,
  type Profile,
  type Rule,
  type RuleProblem,
  type RuleSetting,
  type RuleText,
  type Selection,
} from '../rules';
import { RuleStore } from './storage';

/**
 * The rules in use: the built-in ones, which never change, the person's own beside them, and the profile in force. Own
 * rules and profiles are kept in this browser. `onchange` is called whenever another set of rules would run.
 */
export class RuleSet {
  #builtIn = $state.raw<readonly RuleText[]>([]);
  #own = $state.raw<readonly RuleText[]>([]);
  #profiles = $state.raw<readonly Profile[]>([]);
  #active = $state<string | undefined>(undefined);
  #isLasting = $state(true);
  #failure = $state<string | undefined>(undefined);
  #revision = 0;
  #reading: Promise<void> | undefined;

  readonly #store: RuleStore;
  readonly #onchange: () => void;

  constructor(onchange: () => void, store = new RuleStore()) {
    this.#onchange = onchange;
    this.#store = store;
  }

  /** Every rule that can be read, and what is wrong with the rest. */
  readonly catalogue: Catalogue = $derived(readCatalogue([...this.#builtIn, ...this.#own]));
  readonly profiles: readonly Profile[] = $derived(this.#profiles);
  readonly ownRules: readonly RuleText[] = $derived(this.#own);
  /** The profile in force, if any. */
  readonly profile: Profile | undefined = $derived(this.#profiles.find(({ name }) => name === this.#active));
  readonly selection: Selection = $derived(selectRules(this.catalogue.rules, this.profile));
  /** Rules the profile changes. */
  readonly changed: readonly Rule[] = $derived(changedRules(this.catalogue.rules, this.profile));
  readonly #ownFiles = $derived(new Set(this.#own.map(({ file }) => file)));
  readonly #enabledIds = $derived(new Set(this.selection.rules.map(({ id }) => id)));

  /** Changes with everything that may change results. */
  get revision(): number {
    return this.#revision;
  }

  /** FALSE where this browser keeps nothing after the page is closed. */
  get isLasting(): boolean {
    return this.#isLasting;
  }

  /** Why the last change could not be kept (it holds until the page is closed); undefined if it was. */
  get failure(): string | undefined {
    return this.#failure;
  }

  isOwn(rule: Pick<Rule, 'file'>): boolean {
    return this.#ownFiles.has(rule.file);
  }

  isEnabled(rule: Pick<Rule, 'id'>): boolean {
    return this.#enabledIds.has(rule.id);
  }

  /** What the profile in force says of a rule. */
  settingOf(rule: Pick<Rule, 'id'>): RuleSetting | undefined {
    return this.profile?.rules[rule.id];
  }

  /** Reads the built-in rules, fetched after the first paint, and what was kept. Once. */
  read(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  async #read(): Promise<void> {
    const [{ bundledRules }, stored, isLasting] = await Promise.all([
      import('./bundled-rules'),
      this.#store.read().catch(() => undefined),
      this.#store.isLasting(),
    ]);
    this.#builtIn = bundledRules;
    this.#own = stored?.own ?? [];
    this.#profiles = stored?.profiles ?? [];
    this.#active = stored?.active;
    this.#isLasting = isLasting && stored !== undefined;
    this.#revision += 1;
  }

  /**
   * Keeps a rule of one's own, in place of an earlier one of the same file. Returns what is wrong with it, and then
   * keeps nothing: the last version that was sound stays in force.
   */
  async saveRule(file: string, text: string): Promise<readonly RuleProblem[]> {
    const problems = this.faultsOf(file, text);
    if (problems.length > 0) return problems;
    const rule = { file, text };
    this.#own = [...this.#own.filter((other) => other.file !== file), rule];
    await this.#changed(() => this.#store.putRule(rule));
    return [];
  }

  /** Why a text cannot become a rule of one's own; empty if it can. */
  faultsOf(file: string, text: string): readonly RuleProblem[] {
    const parsed = parseRule(file, text);
    if ('problems' in parsed) return parsed.problems;
    const others = [...this.#builtIn, ...this.#own.filter((other) => other.file !== file)];
    return readCatalogue([...others, { file, text }]).problems.filter((problem) => problem.file === file);
  }

  async removeRule(file: string): Promise<void> {
    this.#own = this.#own.filter((other) => other.file !== file);
    await this.#changed(() => this.#store.deleteRule(file));
  }

  /** Keeps a profile, in place of one of the same name, and puts it in force. */
  async saveProfile(profile: Profile): Promise<void> {
    this.#profiles = [...this.#profiles.filter(({ name }) => name !== profile.name), profile].sort((a, b) =>
      a.name.localeCompare(b.name, 'zh-CN'),
    );
    this.#active = profile.name;
    await this.#changed(async () => {
      await this.#store.putProfile(profile);
      await this.#store.setActive(profile.name);
    });
  }

  /** Deletes a profile; if it was in force, the rules' own defaults hold again. */
  async removeProfile(name: string): Promise<void> {
    this.#profiles = this.#profiles.filter((profile) => profile.name !== name);
    if (this.#active === name) this.#active = undefined;
    await this.#changed(async () => {
      await this.#store.deleteProfile(name);
      await this.#store.setActive(this.#active);
    });
  }

  /** Puts a profile in force, or none. */
  async use(name: string | undefined): Promise<void> {
    this.#active = name;
    await this.#changed(() => this.#store.setActive(name));
  }

  /**
   * A profile with one rule's setting changed: the one in force, or a new one of the given name. A setting that says what
   * the rule's file says anyway is left out.
   */
  withSetting(rule: Rule, setting: RuleSetting, fresh: { name: string; note: string }): Profile {
    const base = this.profile ?? { ...fresh, rules: {} };
    const { [rule.id]: _before, ...rest } = base.rules;
    const kept = withoutDefaults(rule, setting);
    return { ...base, rules: kept ? { ...rest, [rule.id]: kept } : rest };
  }

  async #changed(keep: () => Promise<void>): Promise<void> {
    this.#revision += 1;
    this.#onchange();
    try {
      await keep();
      this.#failure = undefined;
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
  }
}

/** A setting without what changes nothing; undefined if nothing is left of it. */
function withoutDefaults(rule: Rule, setting: RuleSetting): RuleSetting | undefined {
  const declared = rule.source.params ?? {};
  const params = Object.fromEntries(
    Object.entries(setting.params ?? {}).filter(([name, value]) => declared[name]?.default !== value),
  );
  const kept: RuleSetting = {
    ...(setting.enabled !== undefined && setting.enabled !== isActive(rule) && { enabled: setting.enabled }),
    ...(setting.severity !== undefined &&
      setting.severity !== rule.source.severity && { severity: setting.severity }),
    ...(Object.keys(params).length > 0 && { params }),
  };
  if (Object.keys(kept).length === 0) return undefined;
  return { ...kept, ...(setting.note !== undefined && { note: setting.note }) };
}

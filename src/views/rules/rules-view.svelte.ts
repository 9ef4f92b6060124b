import { SvelteSet } from 'svelte/reactivity';
import type { Area } from '../../rules';
import type { App, Filters } from '../../state';
import { ScopedRun } from '../overview/scoped-run.svelte';
import { RuleChanges } from './rule-changes.svelte';
import {
  groupByArea,
  matchingLines,
  ruleLines,
  ruleStates,
  stateCounts,
  type RuleFilters,
  type RuleLine,
  type RuleState,
} from './rule-lines';

/** What stands beside the list: a rule's page, a new rule over a view, or a file of one's own that cannot be read. */
export type Shown =
  | { readonly kind: 'rule'; readonly line: RuleLine }
  | { readonly kind: 'new'; readonly view: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'none'; readonly id: string | undefined };

/** What the screen of the rules shows. One for each time it is opened; to be made while a component is set up. */
export class RulesView {
  readonly #app: App;
  readonly run: ScopedRun;
  readonly changes: RuleChanges;

  /** Areas that are folded away in the list. */
  readonly folded = new SvelteSet<Area>();

  constructor(app: App) {
    this.#app = app;
    this.run = new ScopedRun(app);
    this.changes = new RuleChanges(app);
  }

  readonly lines = $derived.by(() => {
    const { catalogue, results, ruleSet } = this.#app;
    return ruleLines(catalogue.rules, {
      results,
      scoped: this.run.results,
      changed: ruleSet.changed,
      isEnabled: (rule) => ruleSet.isEnabled(rule),
      isOwn: (rule) => ruleSet.isOwn(rule),
      settingOf: (rule) => ruleSet.settingOf(rule),
    });
  });
  readonly filters = $derived.by<RuleFilters>(() => {
    const { filters, view } = this.#app;
    return {
      text: filters.text,
      area: filters.area,
      severity: filters.severity,
      state: ruleStates.find((state) => state === view['state']),
    };
  });
  readonly visible = $derived.by(() => matchingLines(this.lines, this.filters));
  readonly groups = $derived.by(() => groupByArea(this.visible));
  readonly states = $derived.by(() => stateCounts(this.lines, this.filters));
  readonly isFiltered = $derived.by(() => this.visible.length < this.lines.length);

  readonly shown = $derived.by<Shown>(() => {
    const { tab, sel, doc } = this.#app.view;
    if (tab === 'new' && doc !== undefined) return { kind: 'new', view: doc };
    if (tab === 'file' && doc !== undefined) return { kind: 'file', file: doc };
    const line =
      sel === undefined ? (this.visible[0] ?? this.lines[0]) : this.lines.find(({ rule }) => rule.id === sel);
    return line ? { kind: 'rule', line } : { kind: 'none', id: sel };
  });
  /** The line whose page is shown. */
  readonly selected = $derived.by(() => (this.shown.kind === 'rule' ? this.shown.line : undefined));

  /** Where a rule's page is, under the filters of now. */
  addressOf(id: string): string {
    const { state } = this.#app.view;
    return this.#app.address('rules', this.#app.filters, { sel: id, ...(state && { state }) });
  }

  /** Shows a rule's page, without a step in the history. */
  select(id: string): void {
    this.#app.setView({ sel: id, tab: undefined, doc: undefined });
  }

  /** Selects the line `by` places on, staying at the ends; returns it. */
  step(by: number): RuleLine | undefined {
    const at = this.visible.findIndex(({ rule }) => rule.id === this.selected?.rule.id);
    const to = Math.min(Math.max(at + by, 0), this.visible.length - 1);
    const line = this.visible[to];
    if (line) {
      this.folded.delete(line.rule.area);
      this.select(line.rule.id);
    }
    return line;
  }

  /** Changes a filter of the list; text as it is typed, so without a step in the history. */
  filter(change: Partial<Pick<Filters, 'text' | 'area' | 'severity'>>): void {
    const filters = { ...this.#app.filters, ...change };
    if (change.text === undefined) {
      this.#app.setFilters(filters);
      return;
    }
    history.replaceState(null, '', this.#app.address('rules', filters, this.#app.view));
    this.#app.readAddress();
  }

  filterState(state: RuleState | undefined): void {
    this.#app.setView({ state });
  }

  clearFilters(): void {
    const { state: _state, ...view } = this.#app.view;
    this.#app.go('rules', { ...this.#app.filters, text: '', area: [], severity: [] }, view);
  }
}

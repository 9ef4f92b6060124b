import { groupUnknowns, readWeakTypes, type WeakType } from '../../analysis';
import { matching, scopeOf, type App } from '../../state';
import { scopeFilters } from '../shell/scope-options';
import { Latest } from './latest.svelte';
import type { ScopedResult } from './scoped-counts';
import { ScopedRun } from './scoped-run.svelte';
import { areaRows, countSeverities, projectRows, sumOutcomes, tallyOutcomes } from './summary';

/** What the overview shows, under the filters of the scope bar. To be made while a component is set up. */
export class Overview {
  readonly #app: App;
  readonly run: ScopedRun;
  readonly weak = new Latest<readonly WeakType[]>();

  constructor(app: App) {
    this.#app = app;
    this.run = new ScopedRun(app);
    $effect(() => {
      if (app.busy || app.kind === 'none') return;
      const scope = scopeOf(this.filters);
      return this.weak.ask((signal) => readWeakTypes(app.engine, scope, signal));
    });
  }

  /** Only the filters of the scope bar, so that choosing a severity in the list changes nothing here. */
  readonly filters = $derived.by(() => scopeFilters(this.#app.filters));

  /** Nothing is loaded yet, but is about to be. */
  readonly isWaiting = $derived.by(() => this.#app.kind === 'none' && this.#app.busy);

  readonly findings = $derived.by(() => matching(this.#app.allFindings, this.filters, this.#app.textOf));
  readonly severities = $derived.by(() => countSeverities(this.findings));
  readonly projects = $derived.by(() =>
    projectRows(this.#app.scoped, this.findings, this.#app.unknownCounts),
  );

  /** The rules that can say something of the scope. */
  readonly #judging = $derived.by(() => [...this.run.results.keys()]);
  readonly #results = $derived.by((): readonly ScopedResult[] => [...this.run.results.values()]);
  readonly outcomes = $derived.by(() => sumOutcomes(this.#results.map(({ counts }) => counts)));
  readonly tally = $derived.by(() => tallyOutcomes(this.#results.map(({ outcome }) => outcome)));
  readonly areas = $derived.by(() =>
    areaRows(this.findings, this.#judging, (result) => this.run.results.get(result)?.counts ?? result.counts),
  );

  /** Rows of evaluations in scope; where the scope is narrower than the set, rows that belong to no one evaluation are left out. */
  readonly unknownGroups = $derived.by(() =>
    this.run.isRestricted
      ? groupUnknowns(
          this.#judging.filter(({ rule }) => rule.view.columns.some(({ name }) => name === 'evaluation_id')),
          this.#app.scopedIds,
        )
      : groupUnknowns(this.#app.results),
  );
  /** Rules that look at the whole set at once, while the scope is narrower. */
  readonly wholeSetRules = $derived.by(() => this.#app.results.length - this.#judging.length);
  /** Rules that could not judge anything at all. */
  readonly silentRules = $derived.by(() =>
    [...this.run.results].filter(([, { outcome }]) => outcome === 'not_evaluable').map(([result]) => result),
  );
}

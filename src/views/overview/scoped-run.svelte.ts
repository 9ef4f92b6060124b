import type { RuleResult } from '../../rules';
import { scopeOf, type App } from '../../state';
import { scopeFilters } from '../shell/scope-options';
import { Latest } from './latest.svelte';
import { readScopedResults, wholeResults, type ScopedResults } from './scoped-counts';

/** The run of the rules under the filters of the scope bar. To be made while a component is set up. */
export class ScopedRun {
  readonly #app: App;
  readonly #counted = new Latest<{ readonly of: readonly RuleResult[]; readonly results: ScopedResults }>();

  constructor(app: App) {
    this.#app = app;
    $effect(() => {
      if (app.busy || !this.isRestricted) return;
      const { results } = app;
      const scope = scopeOf(scopeFilters(app.filters));
      return this.#counted.ask(async (signal) => ({
        of: results,
        results: await readScopedResults(app.engine, results, scope, signal),
      }));
    });
  }

  /** Some of what is loaded lies outside the scope. */
  readonly isRestricted = $derived.by(() => this.#app.scoped.length < this.#app.evaluations.length);
  /** The counts shown are not yet those of the scope. */
  readonly isCounting = $derived.by(() => this.isRestricted && this.#counted.isPending);

  /** What every rule says of the evaluations in scope; of everything until the narrower count has arrived. */
  readonly results: ScopedResults = $derived.by(() => {
    const counted = this.#counted.value;
    return this.isRestricted && counted?.of === this.#app.results
      ? counted.results
      : wholeResults(this.#app.results);
  });
}

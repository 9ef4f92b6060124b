import { agreementOf, readProblems, type Agreement, type WrittenProblem } from '../../../analysis';
import type { App } from '../../../state';
import { Latest } from '../../overview/latest.svelte';

/** The agreement with the experts under the filters of the scope bar. To be made while a component is set up. */
export class AgreementView {
  readonly #app: App;
  readonly #written = new Latest<readonly WrittenProblem[]>();

  constructor(app: App) {
    this.#app = app;
    $effect(() => {
      // Whatever is loaded anew may bring other problems.
      if (app.busy || app.report === undefined) return;
      return this.#written.ask((signal) => readProblems(app.engine, signal));
    });
  }

  /** The problems have not been read yet. */
  readonly isReading = $derived.by(() => this.#written.value === undefined && this.error === undefined);
  readonly error = $derived.by(() => this.#written.error);

  readonly #whole = $derived.by(() => {
    const { allFindings, catalogue, results } = this.#app;
    return agreementOf(this.#written.value ?? [], allFindings, { rules: catalogue.rules, results });
  });
  readonly agreement = $derived.by(() => within(this.#whole, this.#app.scopedIds));
}

/** The part of an agreement that concerns some evaluations. */
export function within(agreement: Agreement, ids: ReadonlySet<string>): Agreement {
  const { reproduced, missed, outOfReach, unwritten } = agreement;
  const isIn = ({ evaluationId }: WrittenProblem): boolean => ids.has(evaluationId);
  return {
    reproduced: reproduced.filter(isIn),
    missed: missed.filter(isIn),
    outOfReach: outOfReach.filter(isIn),
    unwritten: unwritten.filter(({ hit }) => ids.has(hit.evaluation_id ?? '')),
  };
}

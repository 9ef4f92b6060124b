import { untrack } from 'svelte';
import {
  axisOf,
  fewRows,
  readBins,
  readPoints,
  readSpread,
  spreadValues,
  type Axis,
  type Bins,
  type JudgedRow,
  type Spread,
} from '../../../analysis';
import type { ParameterFile, ParameterValues, Rule, ThresholdGroup } from '../../../rules';
import type { App } from '../../../state';
import { Live } from './live.svelte';
import { trialData } from './trial-data';
import { afterCounts } from './turns';

export interface ChartInput {
  readonly app: App;
  readonly rule: Rule;
  readonly group: ThresholdGroup;
  /** The values in force, and those being tried. */
  readonly current: ParameterValues;
  readonly values: ParameterValues;
}

/** What stands over the sliders: bars, or the rows one by one where there are few. */
export type ChartContent =
  | { readonly kind: 'bins'; readonly axis: Axis; readonly bins: Bins }
  | { readonly kind: 'rows'; readonly rows: readonly JudgedRow[] };

/** The distribution of one quantity of a rule as it is shown. To be made while a component is set up. */
export class QuantityChart {
  readonly #input: () => ChartInput;
  readonly #spread = new Live<Spread>();
  readonly #content = new Live<ChartContent>();
  /** Values tried beyond the axis: it reaches there until all are back, so that it does not shrink under a slider. */
  #reach = $state.raw<readonly number[]>([]);

  constructor(input: () => ChartInput) {
    this.#input = input;
    $effect.pre(() => {
      const tried = this.#tried;
      const outside = tried.filter((value) => value < this.axis.from || value > this.axis.to);
      const isBack = tried.every((value) => this.#fixed.includes(value));
      untrack(() => {
        if (outside.length > 0) this.#reach = [...this.#reach, ...outside];
        else if (isBack && this.#reach.length > 0) this.#reach = [];
      });
    });
    $effect(() => {
      const app = this.#app;
      if (app.busy || !app.report) return;
      const query = { rule: this.#rule, quantity: this.#group.quantity, values: this.#spreadValues };
      const data = trialData(app);
      this.#spread.ask((signal) => readSpread(app.engine, query, data, signal));
    });
    $effect(() => {
      const [app, current] = [this.#app, this.#current];
      const { spread, axis, edge } = this;
      if (app.busy || !app.report || !spread) return;
      const query = { rule: this.#rule, quantity: this.#group.quantity, values: this.#values };
      const data = trialData(app);
      this.#content.ask((signal) =>
        afterCounts(app, async () =>
          spread.n < fewRows
            ? { kind: 'rows', rows: await readPoints(app.engine, query, current, data, signal) }
            : { kind: 'bins', axis, bins: await readBins(app.engine, query, axis, edge, data, signal) },
        ),
      );
    });
  }

  // One by one, so that what hangs on one of them is not asked again for another's sake.
  readonly #app = $derived.by(() => this.#input().app);
  readonly #rule = $derived.by(() => this.#input().rule);
  readonly #group = $derived.by(() => this.#input().group);
  readonly #current = $derived.by(() => this.#input().current);
  readonly #values = $derived.by(() => this.#input().values);

  readonly #parameters = $derived.by(() => this.#group.thresholds.map(({ parameter }) => parameter));
  readonly #params = $derived.by((): ParameterFile[] => {
    const declared = this.#rule.source.params ?? {};
    return this.#parameters.flatMap((name) => declared[name] ?? []);
  });
  readonly #tried = $derived.by(() => this.#parameters.map((name) => Number(this.#values[name])));

  /** As text, so that moving a threshold does not ask for the spread again. */
  readonly #spreadKey = $derived.by(() =>
    JSON.stringify(spreadValues(this.#rule, this.#group.quantity, this.#current, this.#values)),
  );
  readonly #spreadValues = $derived.by(() => JSON.parse(this.#spreadKey) as ParameterValues);

  /** What the quantity is measured in: the type of its thresholds. */
  readonly type: ParameterFile['type'] = $derived.by(() => this.#params[0]?.type ?? 'number');
  readonly isWhole = $derived.by(() => this.type === 'integer');
  /** The edge of a bin on which a threshold's own value stands (see `readBins`). */
  readonly edge: 'left' | 'right' = $derived.by(() => {
    const [first] = this.#group.thresholds;
    return (first?.direction === 'above') === first?.isStrict ? 'right' : 'left';
  });

  readonly spread = $derived.by(() => this.#spread.value);
  readonly content = $derived.by(() => this.#content.value);
  readonly error = $derived.by(() => this.#spread.error ?? this.#content.error);
  readonly isPending = $derived.by(() => this.#spread.isPending || this.#content.isPending);

  /** The values in force and the defaults. */
  readonly #fixed = $derived.by(() => [
    ...this.#parameters.map((name) => Number(this.#current[name])),
    ...this.#params.map((param) => Number(param.default)),
  ]);

  /** The scale of chart and sliders; it does not move with a slider. */
  readonly axis: Axis = $derived.by(() =>
    axisOf(this.spread, {
      marks: [...this.#fixed, ...this.#reach],
      least: Math.min(...this.#params.map(({ min = -Infinity }) => min)),
      most: Math.max(...this.#params.map(({ max = Infinity }) => max)),
      isWhole: this.isWhole,
    }),
  );
}

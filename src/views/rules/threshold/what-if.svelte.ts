import { movedRows, whatIf, type JudgedRow, type WhatIf } from '../../../analysis';
import { thresholdGroups, type ParameterFile, type ParameterValues, type Rule } from '../../../rules';
import type { App } from '../../../state';
import { Live } from './live.svelte';
import { trialData } from './trial-data';
import { firstCount } from './turns';

export interface TrialInput {
  readonly app: App;
  readonly rule: Rule;
  /** The values in force, and those being tried. */
  readonly current: ParameterValues;
  readonly values: ParameterValues;
}

/** Rows whose result changes, and what the value beside them is measured in. */
export interface MovedList {
  readonly rows: readonly JudgedRow[];
  readonly type: ParameterFile['type'] | undefined;
}

/** Rows that are listed; the counts are of all. */
export const listed = 50;
/** Still time before rows are looked up and counts are spoken: while a slider moves nobody reads them. */
const quiet = { rows: 400, speech: 800 };

/** The counts under the values in force and under those tried. To be made while a component is set up. */
export class Trial {
  readonly #input: () => TrialInput;
  readonly #counts = new Live<WhatIf>();
  readonly #rows = new Live<MovedList>();
  /** The counts that were last at rest: what is read out, once a move has ended. */
  settled = $state.raw<WhatIf | undefined>(undefined);

  constructor(input: () => TrialInput) {
    this.#input = input;
    $effect(() => {
      const { app, rule, current, values } = this.#input();
      if (app.busy || !app.report) return;
      const data = trialData(app);
      this.#counts.ask((signal) =>
        firstCount(app, () => whatIf(app.engine, rule, current, values, data, signal)),
      );
    });
    $effect(() => {
      const { app, rule, current, values } = this.#input();
      const { counts } = this;
      if (app.busy || !app.report || this.isPending || !counts || counts.moves.length === 0) return;
      const timer = setTimeout(() => this.#askRows({ app, rule, current, values }), quiet.rows);
      return () => clearTimeout(timer);
    });
    $effect(() => {
      const { counts } = this;
      if (this.isPending || !counts) return;
      const timer = setTimeout(() => (this.settled = counts), quiet.speech);
      return () => clearTimeout(timer);
    });
  }

  readonly counts = $derived.by(() => this.#counts.value);
  readonly error = $derived.by(() => this.#counts.error);
  readonly isPending = $derived.by(() => this.#counts.isPending);
  readonly isChanged = $derived.by(() => {
    const { current, values } = this.#input();
    return Object.keys(values).some((name) => values[name] !== current[name]);
  });

  /** Rows with another result; of the last values at rest while others are on their way. */
  readonly moved = $derived.by(() => (this.counts?.moves.length ? this.#rows.value : undefined));
  readonly movedCount = $derived.by(() => (this.counts?.moves ?? []).reduce((sum, { n }) => sum + n, 0));
  readonly isListing = $derived.by(() => this.isPending || this.#rows.isPending);

  #askRows({ app, rule, current, values }: TrialInput): void {
    const changed = (name: string): boolean => values[name] !== current[name];
    const groups = thresholdGroups(rule);
    const group =
      groups.find(({ thresholds }) => thresholds.some(({ parameter }) => changed(parameter))) ?? groups[0];
    const type = rule.source.params?.[group?.thresholds[0]?.parameter ?? '']?.type;
    const options = { ...trialData(app), limit: listed, quantity: group?.quantity };
    this.#rows.ask(async (signal) => ({
      rows: await movedRows(app.engine, rule, current, values, options, signal),
      type,
    }));
  }
}

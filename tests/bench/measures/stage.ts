import type { RuleResult } from '../../../src/rules';
import type { BrowserSubject } from '../browser-subject';
import type { MadeSet } from '../generator';
import { atMost, milliseconds, withoutBudget, type Figure } from '../report';
import type { Subject } from '../subject';

/** The two engines over one set. */
export interface Stage {
  readonly native: Subject;
  readonly wasm: Subject | BrowserSubject;
  readonly loadNative: () => Promise<number>;
  readonly loadWasm: () => Promise<number>;
  readonly set: MadeSet;
  readonly rounds: number;
  /** Results of the last run of all rules on the native engine. */
  results: readonly RuleResult[];
}

/** Takes figures; relies on what the measures before it left in the engines. */
export type Measure = (stage: Stage) => Promise<Figure[]>;

/** Indicator rows from which the ratios have budgets: below them fixed costs decide. */
const enoughRows = 500_000;

export interface Comparison {
  readonly name: string;
  /** What is timed, in words. */
  readonly what: string;
  readonly budget: number;
  readonly rounds: number;
  readonly native: () => Promise<number>;
  readonly wasm: () => Promise<number>;
}

/** Best of the wasm rounds ÷ best of the native ones, taken in turns so that both meet the same other load. */
export async function ratio({ set }: Stage, comparison: Comparison): Promise<Figure> {
  const { name, what, budget, rounds, native, wasm } = comparison;
  let [own, theirs] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    theirs = Math.min(theirs, await native());
    own = Math.min(own, await wasm());
  }
  const versus = `${what}: ${milliseconds(own)} against ${milliseconds(theirs)} native, one thread`;
  const figure = atMost(name, own / theirs, 'ratio', budget, versus);
  return set.rows.indicator < enoughRows ? withoutBudget(figure) : figure;
}

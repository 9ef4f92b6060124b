import { makeBlocks } from './blocks';
import { fillClean } from './clean';
import { Draft } from './draft';
import type { Expectation } from './manifest';
import { plants, type Plant } from './plants';
import { evaluationOf, Spread } from './project';
import { settle } from './settle';

export interface GenerateOptions {
  /** Indicator rows at which no further evaluation is made. */
  readonly rows: number;
  /** The same seed and rows give the same set. */
  readonly seed: number;
}

/** Share of evaluations in which nothing is planted: the clean controls. */
const cleanShare = 0.25;
/** Most plants in one evaluation. */
const mostPlants = 10;
/** Plants between two turns of a rare one. */
const rarely = 2_000;

/**
 * Makes evaluations one after the other, groups for statistics first, and calls `put` with each; returns what the rules
 * must say of them. Plants take turns.
 */
export function generate({ rows, seed }: GenerateOptions, put: (draft: Draft) => void): Expectation[] {
  const blocks = makeBlocks();
  const manifest = [...blocks.manifest];
  let made = 0;
  const take = (draft: Draft): void => {
    made += draft.indicators.length;
    put(draft);
  };
  blocks.drafts.forEach(take);
  const turns = new Turns();
  const spread = new Spread();
  for (let index = 0; made < rows; index += 1) {
    const { evaluation, random } = evaluationOf(index, seed);
    const draft = new Draft(random, evaluation);
    fillClean(draft, spread.next(evaluation));
    const planted = random.chance(cleanShare) ? [] : turns.plant(draft, random.int(1, mostPlants));
    settle(draft);
    for (const { print } of planted) print?.(draft);
    manifest.push(...planted.flatMap((plant) => expectationsOf(plant, evaluation.id)));
    take(draft);
    draft.companions.forEach(take);
  }
  return manifest;
}

const expectationsOf = ({ rule, name, expect, also = [] }: Plant, subject: string): Expectation[] => [
  { rule, subject, expect, plant: name },
  ...also.map((other) => ({ rule: other, subject, expect: 'hit' as const, plant: name })),
];

/** Gives every plant its turn: the one planted longest ago is tried first. */
class Turns {
  readonly #waiting: Plant[] = [...plants];
  readonly #last = new Map<Plant, number>();
  #count = 0;

  /** Puts up to `most` plants into a draft that do not touch the same thing and are not for the same rule. */
  plant(draft: Draft, most: number): Plant[] {
    const planted: Plant[] = [];
    for (const plant of [...this.#waiting]) {
      if (planted.length === most) break;
      if (this.#rests(plant) || !fits(plant, draft, planted) || plant.shape?.(draft) === false) continue;
      this.#last.set(plant, (this.#count += 1));
      planted.push(plant);
      this.#waiting.splice(this.#waiting.indexOf(plant), 1);
      this.#waiting.push(plant);
    }
    return planted;
  }

  #rests(plant: Plant): boolean {
    const last = this.#last.get(plant);
    return plant.isRare === true && last !== undefined && this.#count - last < rarely;
  }
}

function fits(plant: Plant, draft: Draft, planted: readonly Plant[]): boolean {
  if (!plant.forms.includes(draft.form)) return false;
  const rules = planted.flatMap(({ rule, also = [] }) => [rule, ...also]);
  if ([plant.rule, ...(plant.also ?? [])].some((rule) => rules.includes(rule))) return false;
  return !planted.some(({ touches }) => touches.some((aspect) => plant.touches.includes(aspect)));
}

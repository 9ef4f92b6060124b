import { ratio, type Measure } from './stage';

/** Canonical tables to entity views. */
export const viewsMeasure: Measure = async (stage) => [
  await ratio(stage, {
    name: 'views',
    what: 'tables to entity views',
    budget: 2,
    rounds: stage.rounds,
    native: () => stage.native.views(),
    wasm: () => stage.wasm.views(),
  }),
];

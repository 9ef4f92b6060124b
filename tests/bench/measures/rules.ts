import { ratio, type Measure } from './stage';

/** The whole rule set, until every problem and every row that could not be judged has been read. */
export const rulesMeasure: Measure = async (stage) => [
  await ratio(stage, {
    name: 'rules',
    what: 'all rules, problems and unknowns read',
    budget: 1.5,
    rounds: stage.rounds,
    native: () => stage.native.rules((results) => (stage.results = results)),
    wasm: () => stage.wasm.rules(),
  }),
];

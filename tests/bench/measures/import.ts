import { atMost } from '../report';
import { ratio, type Measure } from './stage';

/** CSV files to canonical tables, the whole way of the product; once, as it is the longest. */
export const importMeasure: Measure = async (stage) => {
  const { loadNative: native, loadWasm: wasm } = stage;
  const comparison = { name: 'import', what: 'CSV files to tables', budget: 2, rounds: 1, native, wasm };
  const figure = await ratio(stage, comparison);
  if (!('longestBlock' in stage.wasm)) return [figure];
  const { longestBlock } = stage.wasm;
  return [
    figure,
    atMost('import, page blocked', longestBlock, 'ms', 100, 'longest task of the page meanwhile'),
  ];
};

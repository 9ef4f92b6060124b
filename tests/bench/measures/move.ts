import { atMost, median, milliseconds, quantile } from '../report';
import type { Measure } from './stage';

/** One threshold moved to new counts on the wasm engine: every numeric parameter of every rule, a few values each. */
export const moveMeasure: Measure = async ({ native, wasm, rounds }) => {
  const best: { readonly name: string; readonly ms: number }[] = [];
  for (const move of native.moves()) {
    let ms = Infinity;
    for (let round = 0; round < rounds; round += 1) ms = Math.min(ms, await wasm.move(move));
    best.push({ name: `${move.rule} ${move.parameter}`, ms });
  }
  const times = best.map(({ ms }) => ms);
  const slowest = best.sort((a, b) => b.ms - a.ms)[0];
  const versus = `${times.length} moves, median ${milliseconds(median(times))}, slowest ${slowest?.name ?? ''} ${milliseconds(slowest?.ms ?? NaN)}`;
  return [atMost('threshold moved, p95', quantile(times, 0.95), 'ms', 150, versus)];
};

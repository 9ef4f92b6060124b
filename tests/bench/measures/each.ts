import { atMost, median, milliseconds } from '../report';
import type { Measure } from './stage';

/** Every rule alone on the wasm engine, bound, run and read. */
export const eachMeasure: Measure = async ({ wasm, rounds }) => {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { rule, ms } of await wasm.each()) best.set(rule, Math.min(ms, best.get(rule) ?? Infinity));
  }
  const slowest = [...best].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const names = slowest.map(([rule, ms]) => `${rule} ${milliseconds(ms)}`).join(', ');
  const versus = `${best.size} rules alone; slowest: ${names}`;
  return [atMost('each rule, median', median([...best.values()]), 'ms', 100, versus)];
};

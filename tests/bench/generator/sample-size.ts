/** Answers needed from an unlimited population for ±5 % at 95 %. */
export const unlimited = 385;

/** Answers needed from a population of `size`: n₀ / (1 + (n₀ − 1) / N), rounded up. */
export const needed = (size: number): number =>
  Math.ceil(Number((unlimited / (1 + (unlimited - 1) / size)).toFixed(6)));

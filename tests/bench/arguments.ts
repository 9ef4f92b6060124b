/** What `npm run bench -- …` was told. */
export interface BenchArguments {
  /** Indicator rows of the made set. */
  readonly rows: number;
  readonly seed: number;
  /** Rounds, of which the best counts. */
  readonly rounds: number;
  /** Measures to take; empty for all. */
  readonly only: readonly string[];
  /** Where the wasm engine runs: in a browser that is found, or in Node. */
  readonly wasm: 'browser' | 'node' | undefined;
}

export const usage = `npm run bench -- [--rows 1000000] [--seed 1] [--rounds 3] [--only import,views,rules,each,move,quality] [--wasm browser|node]`;

/** Throws an Error that says what is wrong. */
export function readArguments(argv: readonly string[]): BenchArguments {
  const values = new Map<string, string>();
  for (let at = 0; at < argv.length; at += 2) {
    const [name = '', value] = [argv[at], argv[at + 1]];
    if (!['--rows', '--seed', '--rounds', '--only', '--wasm'].includes(name) || value === undefined) {
      throw new Error(`${name || 'an argument'}: not understood\n${usage}`);
    }
    values.set(name, value);
  }
  const whole = (name: string, usual: number): number => {
    const value = Number(values.get(name) ?? usual);
    if (!Number.isInteger(value) || value < 1) throw new Error(`${name} takes a whole number from 1`);
    return value;
  };
  const wasm = values.get('--wasm');
  if (wasm !== undefined && wasm !== 'browser' && wasm !== 'node')
    throw new Error('--wasm takes browser or node');
  return {
    rows: whole('--rows', 1_000_000),
    seed: whole('--seed', 1),
    rounds: whole('--rounds', 3),
    only: values.get('--only')?.split(',') ?? [],
    wasm,
  };
}

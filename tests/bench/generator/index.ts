import { CsvFiles, type FileName } from './csv';
import { generate, type GenerateOptions } from './generate';
import type { Expectation } from './manifest';

export type { GenerateOptions } from './generate';
export { subjectOf, type Expectation } from './manifest';
export { plants } from './plants';
export { Random } from './random';

/** A made-up data set: canonical tables as CSV files by table, and what the rules must find in them. */
export interface MadeSet {
  readonly files: ReadonlyMap<FileName, Uint8Array>;
  /** Rows of each file, headers not counted. */
  readonly rows: Readonly<Record<FileName, number>>;
  readonly manifest: readonly Expectation[];
}

/** Makes a data set of so many indicator rows (a few more, as evaluations are whole). */
export function makeSet(options: GenerateOptions): MadeSet {
  const csv = new CsvFiles();
  const manifest = generate(options, (draft) => csv.add(draft));
  return { rows: csv.rows, files: csv.finish(), manifest };
}

import type { RawBlock } from './blocks';

/** What a reader finds in a file. */
export interface ReadContent {
  readonly blocks: readonly RawBlock[];
  /** Names of the sheets that were left out because the workbook hides them. */
  readonly hiddenSheets?: readonly string[];
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Share of the file that is read, 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

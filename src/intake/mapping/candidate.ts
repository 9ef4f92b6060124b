import type { Bilingual } from '../../dataset';

/** One reading of a source column. */
export interface Candidate {
  /** Id of a field, `none` or `personal`. */
  readonly field: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: Bilingual;
}

/** From here on a column is loaded without a remark. */
export const sureFrom = 0.9;

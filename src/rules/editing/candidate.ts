import type { Bilingual } from '../../dataset';

/** A word that may be written at a place. */
export interface Candidate {
  readonly word: string;
  readonly kind: 'key' | 'value' | 'column' | 'parameter' | 'evidence' | 'function' | 'format' | 'operator';
  /** What people call it. */
  readonly label?: Bilingual;
  /** What else to know at a glance: a unit, that it is required. */
  readonly hint?: Bilingual;
  /** What it means, at length. */
  readonly meaning?: Bilingual;
  /** What is written, where it is more than the word. */
  readonly insert?: string;
}

/** The candidates of a place, in the order of the file format, and the stretch of text that a chosen one replaces. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** What a rule must say of one subject. Whatever is not in the manifest must not be hit by any rule. */
export interface Expectation {
  readonly rule: string;
  /** The evaluation, or for a rule on the whole set its key, see {@link subjectOf}. */
  readonly subject: string;
  readonly expect: 'hit' | 'miss';
  /** What was planted, in words. */
  readonly plant: string;
}

/** One name for the key of a region's year or of a type of indicator. */
export const subjectOf = (key: readonly unknown[]): string => key.map(String).join(' | ');

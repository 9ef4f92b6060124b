import type { Draft } from '../draft';
import type { Form } from '../rows';

/** Parts of an evaluation of which there is only one: two plants that touch the same one are not put together. */
export type Aspect =
  | 'total'
  | 'header'
  | 'amounts'
  | 'execution'
  | 'dates'
  | 'stages'
  | 'survey'
  | 'problems'
  | 'benefits'
  | 'outputs'
  | 'quality'
  | 'weights'
  | 'goal'
  | 'progress';

/** Something put into a clean evaluation on purpose, with what a rule must make of it. */
export interface Plant {
  /** The rule it is for. */
  readonly rule: string;
  /** What it is, in words; where a plant is missed the bench names it so. */
  readonly name: string;
  /** `hit`: a defect the rule must find. `miss`: just inside the boundary, or looking like a defect without being one. */
  readonly expect: 'hit' | 'miss';
  readonly forms: readonly Form[];
  readonly touches: readonly Aspect[];
  /** Further rules the same defect must make fire. */
  readonly also?: readonly string[];
  /** It takes its turn once in many, because it makes further evaluations. */
  readonly isRare?: boolean;
  /** Changes what is evaluated, before scores and sums are settled. FALSE, with nothing changed, where it has no place. */
  readonly shape?: (draft: Draft) => boolean;
  /** Changes what is printed, after that. */
  readonly print?: (draft: Draft) => void;
}

/** A form with a fund block that scores execution. */
export const ownForms: readonly Form[] = ['self-form', 'flat'];
/** Everything that prints an indicator table of its own with scores. */
export const ownTables: readonly Form[] = ['self-form', 'flat', 'unit-report'];
export const reports: readonly Form[] = ['evaluation-report'];
export const every: readonly Form[] = [...ownTables, ...reports];

type Rest = Omit<Plant, 'rule' | 'name' | 'expect' | 'forms' | 'touches'>;

/** Writes down the plants of one rule. */
export const plantsOf = (rule: string) => ({
  hit: (name: string, forms: readonly Form[], touches: readonly Aspect[], rest: Rest): Plant => ({
    rule,
    name,
    expect: 'hit',
    forms,
    touches,
    ...rest,
  }),
  miss: (name: string, forms: readonly Form[], touches: readonly Aspect[], rest: Rest): Plant => ({
    rule,
    name,
    expect: 'miss',
    forms,
    touches,
    ...rest,
  }),
});

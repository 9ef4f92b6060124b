import type { MoneyUnit } from '../values';
import type { Candidate } from './candidate';
import type { UnitChoice } from './units';

/**
 * How far a column's field is settled. `sure`: by its wording; `flagged`: likely, loaded with a remark; `choose`: waits
 * for a person, until then its cells are not supplied; `confirmed`: by a person or a preset; `unmapped`: holds nothing
 * that is loaded; `personal`: names persons, never loaded nor shown.
 */
export type MappingState = 'sure' | 'flagged' | 'choose' | 'confirmed' | 'unmapped' | 'personal';

/** What one column of a flat export is taken for. */
export interface ColumnMapping {
  /** Position in the table, from 0. */
  readonly index: number;
  /** The cells of its header rows joined by ` / `, as printed. */
  readonly header: string;
  /** Id of the field it is loaded as; undefined where it is not loaded. */
  readonly field: string | undefined;
  /** 0 to 1: of the field, else of the first candidate. */
  readonly confidence: number;
  readonly state: MappingState;
  /** What else it may be, best first; with `choose`, what there is to choose from. */
  readonly candidates: readonly Candidate[];
  /** Of columns of amounts and shares. */
  readonly unit: UnitChoice | undefined;
  /** The first three values as printed, blanks as ''; none of a `personal` column. */
  readonly samples: readonly string[];
}

/** What a person, or a preset, has said of a column. */
export interface ColumnChoice {
  /** Id of a field; null: the column is not loaded; undefined: as found. */
  readonly field?: string | null;
  readonly moneyUnit?: MoneyUnit;
  /** Bare numbers are percents (true) or shares of one (false). */
  readonly percent?: boolean;
}

/** Higher-level kinds of rules: a rule file names one as `kind` and says in a block of that name what is compared. */
export const kindNames = [
  'total',
  'missing_member',
  'count_limit',
  'ratio_limit',
  'duplicate',
  'similar_text',
  'outlier',
] as const;
export type KindName = (typeof kindNames)[number];

/** A limit as written: a number, or a parameter as `:name`. */
export type LimitFile = number | string;

/** A printed total against what it should be: parts of the same row, one expression, or the other rows of its group. */
export interface TotalFile {
  readonly printed: string;
  readonly parts?: readonly string[];
  readonly computed?: string;
  readonly children?: {
    /** What is added up over the rows of a group that are not the parent. */
    readonly of: string;
    readonly group: readonly string[];
    /** TRUE for the row that prints the total. */
    readonly parent: string;
  };
  readonly tolerance: LimitFile;
}

/** Each group must have at least one row for which `member` is TRUE. */
export interface MissingMemberFile {
  readonly of?: readonly string[];
  readonly member: string;
  /** Column whose values, of every row that takes part, are offered as `listed`. */
  readonly list?: string;
}

/** How many rows of a group `where` may hold for. */
export interface CountLimitFile {
  readonly of?: readonly string[];
  readonly where: string;
  readonly max?: LimitFile;
  readonly min?: LimitFile;
  /** Column whose values, of the counted rows, are offered as `listed`. */
  readonly list?: string;
}

/** A share with a limit, compared without division. */
export interface RatioLimitFile {
  readonly numerator: string;
  readonly denominator: string;
  readonly above?: LimitFile;
  readonly below?: LimitFile;
}

/** One value in several rows of a group, or under several values of `distinct`. */
export interface DuplicateFile {
  readonly columns: readonly string[];
  readonly within?: readonly string[];
  readonly distinct?: string;
  /** From how many on; 2 where it is not said. */
  readonly at_least?: LimitFile;
}

/** Two texts of a row that are nearly the same. */
export interface SimilarTextFile {
  readonly a: string;
  readonly b: string;
  readonly above: LimitFile;
}

/** A value far from those of its peers. */
export interface OutlierFile {
  readonly value: string;
  readonly peers: readonly string[];
  readonly method: 'tukey' | 'robust_z';
  readonly limit: LimitFile;
  readonly min_n: LimitFile;
  readonly min_effect: LimitFile;
}

/** The blocks a rule file can hold, by kind. */
export interface KindBlocks {
  readonly total: TotalFile;
  readonly missing_member: MissingMemberFile;
  readonly count_limit: CountLimitFile;
  readonly ratio_limit: RatioLimitFile;
  readonly duplicate: DuplicateFile;
  readonly similar_text: SimilarTextFile;
  readonly outlier: OutlierFile;
}

import type { Bilingual, ViewColumn, ViewDefinition } from '../../dataset';
import type { Expression } from '../expression';
import type { KindBlocks, KindName, LimitFile } from './files';

/** A place within a block. */
export type BlockPath = readonly (string | number)[];

/**
 * Reads what a block holds. What is wrong is reported at its place, and something harmless is returned in its stead: a
 * rule with a reported problem is never run.
 */
export interface BlockReader {
  readonly base: ViewDefinition;
  /** An expression over the columns of the entity view, of a type that fits. */
  expression(text: string, path: BlockPath, expected: 'boolean' | 'number'): Expression;
  column(name: string, path: BlockPath): ViewColumn | undefined;
  columns(names: readonly string[], path: BlockPath): void;
  limit(value: LimitFile, path: BlockPath): Expression;
  report(path: BlockPath, message: Bilingual): void;
}

/** A limit with its place in the block; a whole one counts something. */
export interface Limit {
  readonly expression: Expression;
  readonly isWhole: boolean;
}

/** What a kind makes of its block. Conditions stand over the judged columns; `:name` in them is the limit of that name. */
export interface Lowered {
  /** Columns the kind offers beside those of the view. */
  readonly offers: readonly ViewColumn[];
  /** Columns whose rows are judged together; undefined: each row by itself. */
  readonly group?: readonly string[];
  /** Default fingerprint; undefined: the view's key. */
  readonly key?: readonly string[];
  /** The expressions of the block over the columns of the view, by their names in it. */
  readonly parts: Readonly<Record<string, Expression>>;
  readonly limits: Readonly<Record<string, Limit>>;
  readonly condition: string;
  /** A further condition for the rule to apply. */
  readonly applies?: string;
  /** `applies` says which rows take part, not only which are judged: the relation reads it and gives `takes_part`. */
  readonly takesPart?: boolean;
  /** The relation says of each column, as `blank_<column>`, whether its being blank leaves a row open. */
  readonly marksBlanks?: boolean;
  /** Columns without which a row is unknown. */
  readonly needs?: readonly string[];
  /** Columns a file must bring. */
  readonly supplied?: readonly string[];
  readonly materiality: string;
  /** Columns that are evidence whether the file lists them or not. */
  readonly evidence?: readonly string[];
}

/** Parts of a block that must be TRUE or FALSE; the others are quantities. */
const conditionParts = new Set(['member', 'where', 'parent']);
export const isCondition = (part: string): boolean => conditionParts.has(part);

/** A part of a statement that stands before it (`WITH name AS (sql)`). */
export interface Cte {
  readonly name: string;
  readonly sql: string;
  /** Several parts read it, each a few of its columns: it is put into them instead of being kept as a whole. */
  readonly isInlined?: boolean;
}

/** What a relation is made from; everything is SQL already. */
export interface RelationSource {
  /** An expression of the block. */
  readonly part: (name: string) => string;
  /** The table of the entity view, quoted. */
  readonly table: string;
  /** `WHERE …` on a line of its own, where the rule does not look at all of its rows; else empty. */
  readonly where: string;
  /** Whether a row takes part: `applies`, NULL where a needed column is blank or the row only says that nothing is there. */
  readonly takesPart: string;
  readonly base: ViewDefinition;
  /** Columns of the view that the statement reads of the judged rows. */
  readonly carried: readonly ViewColumn[];
  /** Whether the statement reads a column that the kind offers. */
  readonly reads: (name: string) => boolean;
  /** TRUE for a judged row that is a problem. */
  readonly when: string;
  /** The statement reads nothing but problems: what is not needed to find them may be left out of other rows. */
  readonly isOfProblems: boolean;
  /** Columns of the view that decide, for `blank_<column>`. */
  readonly deciding: readonly string[];
  /** Column that orders the rows of a group, if the view has one. */
  readonly order: string | undefined;
}

/** One kind: how its block is read, and how the rows it judges are made. */
export interface KindDefinition<Block> {
  lower(block: Block, reader: BlockReader): Lowered;
  /** The last of them is named `shaped` and holds one row for each that is judged. */
  relation(block: Block, source: RelationSource): readonly Cte[];
}

/** How the rows of a rule of a higher-level kind are made from its entity view. */
export interface Shape<Kind extends KindName = KindName> {
  readonly kind: Kind;
  readonly block: KindBlocks[Kind];
  readonly base: ViewDefinition;
  /** Names of the columns the kind offers. */
  readonly offers: readonly string[];
  readonly group: readonly string[] | undefined;
  readonly parts: Readonly<Record<string, Expression>>;
  readonly limits: Readonly<Record<string, Limit>>;
  /** The kind's own condition, its limits still parameters. */
  readonly condition: Expression;
  /** Which rows take part, and without which columns that is not known (see {@link Lowered.takesPart}). */
  readonly applies: Expression | undefined;
  readonly needs: readonly string[];
  readonly marksBlanks: boolean;
}

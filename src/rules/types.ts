import type { Bilingual } from '../dataset';
import type { KindBlocks, KindName } from './kinds/files';

/** 严重, 关注, 提示. */
export type Severity = 'high' | 'medium' | 'low';
export const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** What a rule says of one row. `unknown`: data not provided, cannot be judged; `na`: the rule does not apply. */
export type RowOutcome = 'hit' | 'pass' | 'unknown' | 'na';
export const rowOutcomes: readonly RowOutcome[] = ['hit', 'pass', 'unknown', 'na'];

/** What a rule says of a whole data set, the strongest first. */
export type RuleOutcome = 'error' | 'not_evaluable' | 'hits' | 'clean_partial' | 'clean' | 'not_applicable';

export const areas = [
  'arithmetic',
  'structure',
  'measurability',
  'consistency',
  'survey',
  'budget',
  'statistics',
] as const;
export type Area = (typeof areas)[number];

/** How a value is written into a message. */
export type Format =
  'money' | 'percent' | 'printed_percent' | 'points' | 'number' | 'integer' | 'date' | 'text';
export const formats: readonly Format[] = [
  'money',
  'percent',
  'printed_percent',
  'points',
  'number',
  'integer',
  'date',
  'text',
];

export type ParameterType = 'fraction' | 'number' | 'integer' | 'money' | 'points' | 'choice';

export interface ParameterFile {
  readonly type: ParameterType;
  readonly default: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  readonly label: Bilingual;
}

export type EvidenceFile =
  | string
  | { readonly name: string; readonly expr: string; readonly format?: Format; readonly label?: Bilingual };

/** One line of the calculation shown beside a finding; `value` names an evidence item. */
export interface StepFile {
  readonly label: Bilingual;
  readonly text: string | Bilingual;
  readonly value?: string;
  readonly format?: Format;
  readonly role?: 'printed' | 'computed' | 'difference' | 'reference';
}

export interface BasisFile {
  readonly kind: 'regulation' | 'practice' | 'arithmetic';
  readonly doc?: string;
  readonly article?: string;
  readonly verified?: string | null;
  readonly note?: Bilingual;
}

export type CaseRow = Readonly<Record<string, string | number | boolean | null>>;

export interface CaseFile {
  readonly name: string;
  readonly rows: readonly CaseRow[];
  readonly expect: Readonly<Record<string, RowOutcome | readonly RowOutcome[]>>;
  readonly severity?: Readonly<Record<string, Severity>>;
  readonly message?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, number | string>>;
}

/**
 * A rule file as written, once its shape has been checked against `rules/rule.schema.json`: the base form with `needs` and
 * `when`, or a higher-level `kind` with the block of that name in their stead.
 */
export interface RuleFile extends Partial<KindBlocks> {
  readonly schema: 1;
  readonly id: string;
  readonly was?: readonly string[];
  readonly title: Bilingual;
  readonly entity: string;
  readonly include?: readonly string[];
  readonly class: 'finding' | 'review' | 'data_quality';
  readonly status: 'draft' | 'active' | 'off' | 'retired';
  readonly version: number;
  readonly params?: Readonly<Record<string, ParameterFile>>;
  readonly applies?: string;
  readonly kind?: KindName;
  readonly needs?: readonly string[];
  /** Columns a file must bring although a blank in them says something. */
  readonly supplied?: readonly string[];
  readonly when?: string;
  readonly severity: Severity | Readonly<Partial<Record<Severity, string | true>>>;
  readonly materiality?: string;
  readonly evidence: readonly EvidenceFile[];
  readonly message: Bilingual;
  readonly steps?: readonly StepFile[];
  readonly tolerance?: Bilingual;
  readonly basis: readonly BasisFile[];
  readonly suggestion: Bilingual;
  readonly why: Bilingual;
  readonly limits: Bilingual;
  readonly verify?: Bilingual;
  readonly fingerprint?: readonly string[];
  readonly tests: readonly CaseFile[];
}

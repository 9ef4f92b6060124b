/** Rows of the canonical tables as the generator holds them: points in thousandths, amounts in yuan, both whole. */

export type Form = 'self-form' | 'flat' | 'unit-report' | 'evaluation-report';
export type Kind = 'self' | 'department' | 'fiscal';
export type FundSource = 'total' | 'fiscal' | 'carryover' | 'other';

export interface Evaluation {
  id: string;
  projectName: string;
  region: string;
  year: number | null;
  department: string | null;
  unit: string | null;
  kind: Kind | null;
  evaluator: string | null;
  form: Form;
  /** Thousandths of a point. */
  total: number | null;
  grade: string | null;
  goal: string | null;
  outcome: string | null;
  progress: number | null;
  suggestionCount: number | null;
}

/** Columns of `fund` that are amounts. */
export const amountColumns = [
  'applied',
  'approved',
  'initial_budget',
  'adjusted_budget',
  'received',
  'returned',
  'contracted',
  'executed',
  'submitted',
  'audited',
  'claimed_saving',
] as const;
export type AmountColumn = (typeof amountColumns)[number];

export const dateColumns = ['received_on', 'due_on', 'spent_on', 'accepted_on', 'service_until'] as const;
export type DateColumn = (typeof dateColumns)[number];

export interface Fund {
  readonly source: FundSource;
  /** Yuan. */
  amounts: Partial<Record<AmountColumn, number>>;
  /** Days since 1970-01-01. */
  dates: Partial<Record<DateColumn, number>>;
  /** Thousandths of a point. */
  weight?: number | undefined;
  printedRate?: number | undefined;
  score?: number | undefined;
  reason?: string | undefined;
}

/** What a row of an indicator table is made as, so that a plant finds one of the sort it needs. */
export type Role =
  | 'quantity'
  | 'rate'
  | 'worded quality'
  | 'dated'
  | 'duration'
  | 'cost'
  | 'benefit'
  | 'worded benefit'
  | 'satisfaction'
  | 'execution'
  | 'framework'
  | 'other';

export interface Indicator {
  readonly scheme: 'performance' | 'framework' | 'fact';
  role: Role;
  declaredBy?: string;
  level1: string | null;
  level2: string | null;
  level3: string | null;
  measure?: string;
  target?: string | undefined;
  plan?: string;
  actual?: string | undefined;
  /** Thousandths of a point. */
  weight?: number | undefined;
  score?: number | undefined;
  reason?: string | undefined;
  scoredBy?: string;
  isPlaceholder?: boolean;
  /** Its score may be set freely: nothing in the row fixes it. */
  free: boolean;
  /** Already holds a plant. */
  taken: boolean;
}

export interface Survey {
  audience: string | null;
  item: string;
  population?: number;
  issued?: number;
  returned?: number;
  valid?: number;
  satisfaction?: number;
  conducted?: boolean;
}

export interface Subtotal {
  readonly level1: string;
  weight: number | null;
  score: number | null;
}

export interface IndicatorCount {
  readonly level1: string;
  readonly level2: string | null;
  n: number | null;
}

export interface Problem {
  readonly author: 'expert' | 'unit';
  readonly category: string;
  readonly summary: string;
  indicators: string | null;
}

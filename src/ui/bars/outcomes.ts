/** What a rule may answer about a row, in the order of bars and counts. */
export const outcomes = ['hit', 'pass', 'unknown', 'na'] as const;

export type Outcome = (typeof outcomes)[number];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export type OutcomeWords = Readonly<Record<Outcome, string>>;

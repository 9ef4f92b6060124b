/** What makes an evaluation the same one in several files. Blank where not printed. */
export interface EvaluationIdentity {
  readonly region: string;
  readonly year: string;
  readonly project: string;
  readonly unit: string;
  /** `self`, `department` or `fiscal`. */
  readonly kind: string;
}

/**
 * The `evaluation_id` of an imported evaluation: its normalised region, year, project, unit and kind, never the name of
 * a file. Equal identities give equal ids however they are printed (NFKC, blanks and punctuation taken off).
 */
export const evaluationIdOf = ({ region, year, project, unit, kind }: EvaluationIdentity): string =>
  [region.replace(/[市区县]$/u, ''), year, project, unit, kind].map(normalised).join('|');

const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}\p{Z}]/gu, '')
    .toLowerCase();

/** What is known of a document beside what it prints. */
export interface FormOptions {
  /** The region the forms are of, as a person has said; goes before what a heading names. */
  readonly region?: string;
  /** The year the money was spent in, as a person has said; goes before what a heading names. */
  readonly year?: string;
  /** Keeps the names and telephone numbers of persons. */
  readonly keepPersonal?: boolean;
}

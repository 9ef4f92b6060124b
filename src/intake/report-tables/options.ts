/** What is known of the reports of a document beside what it says. */
export interface ReportOptions {
  /** Region, year and kind as a person has said, for reports whose title and text leave them open. */
  readonly region?: string;
  readonly year?: string;
  readonly kind?: 'self' | 'department' | 'fiscal';
  /** Keeps the names and telephone numbers of persons. */
  readonly keepPersonal?: boolean;
}

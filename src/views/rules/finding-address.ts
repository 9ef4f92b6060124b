import type { Finding } from '../../findings';
import type { App, Filters } from '../../state';

/** Characters of a fingerprint that stand in an address, as the list of findings reads them. */
const addressLength = 12;

/** Where a finding is shown in the list of findings, under these filters. */
export const addressOfFinding = (app: App, finding: Finding, filters: Filters): string =>
  app.address('findings', filters, { sel: finding.fingerprint.slice(0, addressLength) });

import { HitWriter, type Language } from '../rules';
import type { Finding } from './finding';

/** The writer of a finding's message, steps, evidence and suggestion in one language. */
export const writerOf = (finding: Finding, language: Language): HitWriter =>
  new HitWriter(finding.rule, finding.parameters, finding.hit, language);

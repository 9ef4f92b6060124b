export { csvText, pasteText, safeCell } from './csv';
export { compareFindings, type Finding } from './finding';
export { evidenceHashOf, fingerprintOf } from './fingerprint';
export { makeFindings, readSourceFiles } from './make';
export { readFindingSource, type FindingSource, type SourceExcerpt, type SourceRow } from './source-cells';
export { sharedFingerprintRule } from './shared-fingerprint';
export { writerOf } from './text';

import { formats } from '../types';
import type { Candidate } from './candidate';
import { columnCandidates } from './columns';
import { parameterCandidates } from './expression-candidates';
import type { Outline } from './outline';
import { formatNotes } from './value-notes';

/** What may follow `written`, the part of a message before the cursor: names inside `{`, formats after `|`. */
export function templateCandidates(outline: Outline, written: string): Candidate[] {
  if (/\{[a-z0-9_.]+\|[\p{L}\p{N}_]*$/u.test(written)) return formatCandidates;
  return /\{[\p{L}\p{N}_.]*$/u.test(written) ? nameCandidates(outline) : [];
}

/** Everything a message may name. */
export const nameCandidates = (outline: Outline): Candidate[] => [
  ...evidenceCandidates(outline),
  ...columnCandidates(outline.view),
  ...parameterCandidates(outline, 'params.'),
];

/** The evidence items the file names itself. */
export const evidenceCandidates = ({ evidence }: Outline): Candidate[] =>
  evidence.map(({ name, label }) => ({
    word: name,
    kind: 'evidence',
    hint: { zh: '证据', en: 'evidence' },
    ...(label && { label }),
  }));

const formatCandidates: Candidate[] = formats.map((word) => ({
  word,
  kind: 'format',
  label: formatNotes[word],
}));

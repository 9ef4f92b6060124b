import { evaluationIdOf } from '../draft';
import { fold, parseYear } from '../values';
import type { FlatFacts } from './facts';

/** What identifies an evaluation, as it stands in a row; blank where it does not. */
export type Identity = readonly [
  id: string,
  project: string,
  region: string,
  year: string,
  unit: string,
  kind: string,
];

/** The fields it is read from, in that order. */
export const identityFields = [
  'evaluation.evaluation_id',
  'evaluation.project_name',
  'evaluation.region',
  'evaluation.year',
  'evaluation.unit',
  'evaluation.kind',
];

/** The `evaluation_id` of a row: its own, or made of what identifies it, titles filling in for columns. */
export function idOf([id, project, region, year, unit, kind]: Identity, facts: FlatFacts): string {
  if (id !== '') return fold(id);
  const parsed = parseYear(year);
  return evaluationIdOf({
    region: region || (facts.region?.value ?? ''),
    year: 'value' in parsed ? String(parsed.value) : year || (facts.year?.value ?? ''),
    project,
    unit,
    kind: kind || (facts.kind?.value ?? ''),
  });
}

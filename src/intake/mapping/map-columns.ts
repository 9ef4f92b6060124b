import { sureFrom, type Candidate } from './candidate';
import { candidatesFor } from './candidates';
import type { ColumnChoice, ColumnMapping, MappingState } from './column-mapping';
import { withoutConflicts } from './conflicts';
import { exactCandidates, namingParts } from './exact-candidates';
import { fieldNamed, type Grain } from './fields';
import { fitted } from './fit';
import { headerText } from './header-text';
import { profileOf } from './profile';
import { moneyUnitOf, percentOf, type NotedUnits, type UnitChoice } from './units';
import { withinProjects } from './within-projects';

/** From here on a field is taken, with a remark below {@link sureFrom}; under it a person must choose. */
export const takenFrom = 0.6;

export interface MappingInput {
  /** Per column the cells of its header rows, top first, as printed. */
  readonly headers: readonly (readonly string[])[];
  /** The first data rows. */
  readonly sample: readonly (readonly string[])[];
  readonly noted: NotedUnits;
  /** By position. */
  readonly choices?: ReadonlyMap<number, ColumnChoice>;
}

/** What the columns of a flat export are, each with how sure that is and why. A column without a header is left out. */
export function mapColumns({ headers, sample, noted, choices = new Map() }: MappingInput): ColumnMapping[] {
  const grain = grainOf(headers);
  const columns = headers.flatMap((parts, index) => {
    const header = headerOf(parts);
    if (header === '') return [];
    const cells = sample.map((row) => row[index] ?? '');
    const profile = profileOf(cells);
    const candidates = fitted(
      withYearsInMind(candidatesFor(parts, grain), parts, headers),
      parts.map(headerText),
      profile,
    );
    return [{ index, header, parts, cells, profile, candidates, choice: choices.get(index) }];
  });
  const varying = grain === 'indicator' ? withinProjects(columns) : columns;
  return withoutConflicts(varying).map((column) => {
    const { index, header, parts, cells, profile, candidates, choice } = column;
    const { field, confidence, state } = settled(candidates, choice);
    return {
      index,
      header,
      field,
      confidence,
      state,
      candidates: candidates.filter((one) => fieldNamed(one.field)),
      unit: unitOf(field, parts, noted, profile, choice),
      samples: state === 'personal' ? [] : cells.slice(0, 3),
    };
  });
}

/** The cells of a column's header rows as one text, each part once. */
export const headerOf = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(/\s*\n\s*/gu, '').trim())
    .filter((part, index, all) => part !== '' && part !== all[index - 1])
    .join(' / ');

/** A table has a row per indicator where some column can only be an indicator's. */
export function grainOf(headers: readonly (readonly string[])[]): Grain {
  const telling = /^indicator\.(?:level\d|target|actual)$/u;
  const tells = headers.some((parts) => {
    return exactCandidates(namingParts(parts), 'project').some(
      ({ field, confidence }) => confidence >= takenFrom && telling.test(field),
    );
  });
  return tells ? 'indicator' : 'project';
}

function settled(
  candidates: readonly Candidate[],
  choice: ColumnChoice | undefined,
): Pick<ColumnMapping, 'field' | 'confidence' | 'state'> {
  const [first] = candidates;
  if (first?.field === 'personal' && first.confidence >= takenFrom)
    return { field: undefined, confidence: 1, state: 'personal' };
  if (choice?.field === null) return { field: undefined, confidence: 1, state: 'confirmed' };
  if (choice?.field !== undefined && fieldNamed(choice.field)) {
    return { field: choice.field, confidence: 1, state: 'confirmed' };
  }
  const confidence = first?.confidence ?? 0;
  if (!first || first.field === 'none' || first.field === 'personal')
    return { field: undefined, confidence, state: 'unmapped' };
  if (confidence < worthAsking) return { field: undefined, confidence, state: 'unmapped' };
  if (confidence < takenFrom) return { field: undefined, confidence, state: 'choose' };
  const state: MappingState = confidence < sureFrom ? 'flagged' : 'sure';
  return { field: first.field, confidence, state };
}

/** Under this a column is rather one that has no place here than one a person must place. */
const worthAsking = 0.5;

function unitOf(
  id: string | undefined,
  parts: readonly string[],
  noted: NotedUnits,
  profile: ReturnType<typeof profileOf>,
  choice: ColumnChoice | undefined,
): UnitChoice | undefined {
  const type = id === undefined ? undefined : fieldNamed(id)?.column.type;
  const texts = parts.map(headerText);
  if (type === 'money') return moneyUnitOf(texts, noted, profile, choice?.moneyUnit);
  if (type === 'fraction') return percentOf(texts, noted, profile, choice?.percent);
  return undefined;
}

/** Where headers name different years, which of them a column belongs to is not known. */
function withYearsInMind(
  candidates: readonly Candidate[],
  parts: readonly string[],
  headers: readonly (readonly string[])[],
): Candidate[] {
  const years = new Set(headers.flatMap((one) => one.flatMap((part) => headerText(part).years)));
  const isDated = namingParts(parts).some((text) => text.years.length > 0);
  if (years.size < 2 || !isDated) return [...candidates];
  return candidates.map((one) => ({ ...one, confidence: Math.min(one.confidence, takenFrom - 0.05) }));
}

import { expect } from 'vitest';
import type { Block } from '../../../../src/intake/document';
import type { Draft } from '../../../../src/intake/draft';
import { recogniseForms, type FormOptions } from '../../../../src/intake/form';
import { normaliseLevel } from '../../../../src/intake';
import { cellsIn, fedPlaces } from './draft-files';
import { documentOf } from './grids';

/** What a draft says, in short rows: the columns most tests look at. Classes as they are normalised at loading. */
export interface Read {
  readonly draft: Draft;
  readonly evaluation: (string | null)[][];
  readonly fund: (string | null)[][];
  readonly indicator: (string | null)[][];
  readonly subtotal: (string | null)[][];
  readonly survey: (string | null)[][];
}

/** Reads the forms of a document, and checks that every row was counted once. */
export function readForms(blocks: readonly Block[], options: FormOptions = {}): Read {
  const draft = recogniseForms(documentOf(...blocks), options);
  expectCounted(draft);
  return shortRows(draft);
}

export const shortRows = (draft: Draft): Read => ({
  draft,
  evaluation: cellsIn(
    draft,
    'evaluation',
    'project_name',
    'region',
    'year',
    'department',
    'unit',
    'kind',
    'form',
    'total_score',
    'goal',
    'outcome',
  ),
  fund: cellsIn(
    draft,
    'fund',
    'fund_source',
    'initial_budget',
    'adjusted_budget',
    'executed',
    'weight',
    'printed_rate',
    'score',
  ),
  indicator: cellsIn(
    draft,
    'indicator',
    'level1',
    'level2',
    'level3',
    'target',
    'actual',
    'weight',
    'score',
    'reason',
  ).map(([level1, level2, ...rest]) => [level(level1), level(level2), ...rest]),
  subtotal: cellsIn(draft, 'subtotal', 'level1', 'weight', 'score').map(([level1, ...rest]) => [
    level(level1),
    ...rest,
  ]),
  survey: cellsIn(draft, 'survey', 'item', 'satisfaction'),
});

const level = (text: string | null | undefined): string | null => (text ? normaliseLevel(text) : null);

/** Every row that was read either fed a table or was rejected, and none did both. */
export function expectCounted(draft: Draft): void {
  const fed = fedPlaces(draft);
  const rejected = draft.rejected.map(({ place }) => place);
  expect(new Set(rejected).size).toBe(rejected.length);
  expect(rejected.filter((place) => fed.has(place))).toEqual([]);
  expect(fed.size + rejected.length).toBe(draft.rowsRead);
}

/** Rejected rows by place, with the reason. */
export const rejects = ({ draft }: Read): string[] =>
  draft.rejected.map(({ place, reason }) => `${place}：${reason.zh}`);

/** Remarks by column, with what they are about. */
export const remarks = ({ draft }: Read): string[] =>
  draft.remarks.map(({ place, column, raw }) => [place, column ?? '', raw].join('｜'));

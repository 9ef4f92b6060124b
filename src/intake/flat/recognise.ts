import type { Grid } from '../document';
import type { Draft } from '../draft';
import {
  choicesOf,
  fieldNamed,
  kindOf,
  mapColumns,
  notedUnits,
  signatureOf,
  type ColumnChoice,
  type ColumnMapping,
  type NotedUnits,
  type Preset,
} from '../mapping';
import { factsOf, type FlatFacts } from './facts';
import { tableOfGrid, type FlatTable } from './flat-table';
import { findLayout, firstRows, headRows, type FlatLayout, type HeaderChoice } from './layout';
import { presetFor } from './preset-for';
import { isBlankRow, isTotalLabel } from './row-kinds';
import { split, splitInSteps, Splitter, type Split } from './split';

/** What a person has said of a table, beside what is found in it. */
export interface FlatOptions {
  /** By position of the column, from 0. */
  readonly choices?: ReadonlyMap<number, ColumnChoice>;
  /** Mappings confirmed before; one with this table's headers is used. */
  readonly presets?: readonly Preset[];
  readonly header?: HeaderChoice;
  /** Shows the names and telephone numbers of persons in raw texts and in `source_cell`. */
  readonly keepPersonal?: boolean;
  /** Region, year or kind of all evaluations, as a person has said; a column goes before them. */
  readonly facts?: Partial<FlatFacts>;
}

/** A flat export: what its columns are taken for, and the canonical rows it holds. */
export interface Flat {
  readonly mapping: readonly ColumnMapping[];
  readonly layout: FlatLayout;
  /** Units stated above the table. */
  readonly noted: NotedUnits;
  readonly facts: FlatFacts;
  /** Name of the preset that was used. */
  readonly preset: string | undefined;
  readonly draft: Draft;
  /** Rows of sums, which are not loaded. */
  readonly totalRows: readonly number[];
  /** Blank cells of each loaded column, by position. */
  readonly blanks: ReadonlyMap<number, number>;
}

/**
 * Reads a flat export: one row per project, or per indicator with the project's columns repeated. Undefined where no
 * header of that kind is found; it must name the project and something else.
 */
export function recogniseFlat(source: Grid | FlatTable, options: FlatOptions = {}): Flat | undefined {
  const prepared = prepare(source, options);
  return prepared && prepared.finish(split(prepared.splitter, prepared.table, prepared.layout.firstRow));
}

/** {@link recogniseFlat} for large tables: lets the event loop run between batches of rows. Rejects once cancelled. */
export async function recogniseFlatInSteps(
  source: Grid | FlatTable,
  options: FlatOptions = {},
  signal?: AbortSignal,
): Promise<Flat | undefined> {
  const prepared = prepare(source, options);
  if (!prepared) return undefined;
  return prepared.finish(
    await splitInSteps(prepared.splitter, prepared.table, prepared.layout.firstRow, signal),
  );
}

interface Prepared {
  readonly table: FlatTable;
  readonly layout: FlatLayout;
  readonly splitter: Splitter;
  readonly finish: (found: Split) => Flat;
}

/** Finds out from the first rows how the table is to be read. */
function prepare(source: Grid | FlatTable, options: FlatOptions): Prepared | undefined {
  const table = 'kind' in source ? tableOfGrid(source) : source;
  const known = presetFor(table, options.presets ?? []);
  const layout = findLayout(table, options.header ?? known?.header);
  if (!layout) return undefined;
  const preset = known && signatureOf(layout.headers) === known.preset.signature ? known.preset : undefined;
  const choices = new Map([...(preset ? choicesOf(preset, layout.headers) : []), ...(options.choices ?? [])]);
  const texts = [...layout.notes, ...(table.sheet === undefined ? [] : [table.sheet])];
  const noted = notedUnits(texts);
  const sample = sampleOf(table, layout);
  const mapping = mapColumns({ headers: layout.headers, sample, noted, choices });
  if (!isFlat(mapping)) return undefined;
  const facts = { ...withKindOf(mapping, factsOf(texts)), ...options.facts };
  return {
    table,
    layout,
    splitter: new Splitter(table, layout, mapping, facts, sample, options.keepPersonal),
    finish: (found) => ({ mapping, layout, noted, facts, preset: preset?.name, ...found }),
  };
}

/** The first rows below the header, without blank ones and sums. */
function sampleOf(table: FlatTable, { firstRow }: FlatLayout): readonly (readonly string[])[] {
  return firstRows(table, firstRow - 1 + headRows)
    .slice(firstRow - 1)
    .filter((row) => !isBlankRow(row) && !row.some((cell) => isTotalLabel(cell)));
}

const keyFields = new Set(['evaluation.project_name', 'evaluation.evaluation_id']);

/** A column may name the project, and another says something, or will once a person has said what it is. */
function isFlat(mapping: readonly ColumnMapping[]): boolean {
  const namesProject = ({ field, candidates }: ColumnMapping): boolean =>
    field === undefined ? keyFields.has(candidates[0]?.field ?? '') : keyFields.has(field);
  const isOther = ({ state, field }: ColumnMapping): boolean => field !== undefined || state === 'choose';
  return mapping.some(namesProject) && mapping.some((one) => isOther(one) && !namesProject(one));
}

/** 自评得分 says of what kind the evaluations are, where no title does. */
function withKindOf(mapping: readonly ColumnMapping[], facts: FlatFacts): FlatFacts {
  if (facts.kind) return facts;
  const scores = mapping.filter(({ field }) => {
    const known = field === undefined ? undefined : fieldNamed(field);
    return (
      known?.column.name === 'total_score' || known?.column.name === 'grade' || known?.column.name === 'score'
    );
  });
  const found = new Map(scores.map(({ header }) => [kindOf(header), header]));
  found.delete(undefined);
  const [only] = found;
  return only?.[0] && found.size === 1 ? { ...facts, kind: { value: only[0], text: only[1] } } : facts;
}

import type { DocumentFormat, Grid, SourceDocument } from './document';
import { mergeDrafts, type Draft, type DraftNote, type Suggestion } from './draft';
import type { Encoding } from './encoding';
import { IntakeError, say } from './error';
import { recogniseFlatInSteps, tableOfDelimited, type Flat, type FlatOptions } from './flat';
import { recogniseForms } from './form';
import type { Preset } from './mapping';
import { acceptedDraft } from './prose';
import { recogniseReportTables } from './report-tables';
import type { Delimiter } from './delimited';

/** What a person has said of a file's tables, by number of the table; a delimited file has one, number 1. */
export type TableChoices = Readonly<Record<number, Omit<FlatOptions, 'presets'>>>;

/** What the recognisers are told beside the document. */
export interface RecogniseOptions {
  readonly choices?: TableChoices;
  readonly presets?: readonly Preset[];
  readonly keepPersonal?: boolean;
  /** Facts of the text that a person has accepted or corrected. */
  readonly accepted?: readonly Suggestion[];
}

/** The kind of content, by its strongest part. */
export type DraftKind = 'form' | 'report' | 'flat';

/** A flat table of a file, with what its columns were taken for. */
export interface ReadFlat extends Omit<Flat, 'draft'> {
  /** Number of the table in the file, from 1. */
  readonly table: number;
  readonly sheet: string | undefined;
}

/** A file of which it is known what its tables hold, before the engine sees it. */
export interface DraftFile {
  readonly path: string;
  readonly kind: DraftKind;
  readonly format: DocumentFormat | 'delimited';
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  readonly draft: Draft;
  readonly flats: readonly ReadFlat[];
}

/**
 * Recognises forms, tables of reports and flat tables in a document, each table as one of them. Throws an `IntakeError` of
 * code `table` where there is none of these.
 */
export async function draftOfDocument(
  path: string,
  document: SourceDocument,
  options: RecogniseOptions,
  signal?: AbortSignal,
): Promise<DraftFile> {
  const { keepPersonal } = options;
  const personal = { ...(keepPersonal !== undefined && { keepPersonal }) };
  const forms = recogniseForms(document, personal);
  const reports = recogniseReportTables(document, personal);
  const taken = new Set([...tablesIn(forms), ...tablesIn(reports)]);
  const flats: (ReadFlat & Flat)[] = [];
  for (const grid of gridsOf(document).filter(({ number }) => !taken.has(number))) {
    const flat = await flatOf(grid, options, signal);
    if (flat) flats.push(flat);
  }
  const drafts = [forms, reports, ...flats.map(({ draft }) => draft)].filter(
    ({ tables }) => tables.length > 0,
  );
  if (drafts.length === 0) throw nothingRecognised(gridsOf(document).length);
  return {
    path,
    kind: forms.tables.length > 0 ? 'form' : reports.tables.length > 0 ? 'report' : 'flat',
    format: document.format,
    encoding: undefined,
    delimiter: undefined,
    draft: withAccepted(path, joined(drafts), options.accepted ?? []),
    flats: flats.map(({ draft: _, ...flat }) => flat),
  };
}

/** Numbers of the document's tables that a draft was read from. */
function tablesIn({ tables }: Draft): number[] {
  const cells = tables.filter(({ table }) => table === 'source_cell');
  return cells.flatMap(({ columns, rows }) => {
    const at = columns.indexOf('table_no');
    return [...new Set(rows.map((row) => Number(row[at])))];
  });
}

/** Reads delimited text as a flat export; undefined where no header of one is found. `bytes` are UTF-8. */
export async function draftOfDelimited(
  path: string,
  { bytes, encoding }: { readonly bytes: Uint8Array; readonly encoding: Encoding },
  chosen: Delimiter | undefined,
  options: RecogniseOptions,
  signal?: AbortSignal,
): Promise<DraftFile | undefined> {
  const read = tableOfDelimited(bytes, chosen);
  const { table, delimiter } = read;
  const flat = await recogniseFlatInSteps(table, flatOptions(1, options), signal);
  if (!flat) return undefined;
  const { draft, ...rest } = flat;
  return {
    path,
    kind: 'flat',
    format: 'delimited',
    encoding,
    delimiter,
    draft: withFaults(draft, read.faults()),
    flats: [{ ...rest, table: 1, sheet: undefined }],
  };
}

async function flatOf(
  grid: Grid,
  options: RecogniseOptions,
  signal?: AbortSignal,
): Promise<(ReadFlat & Flat) | undefined> {
  const flat = await recogniseFlatInSteps(grid, flatOptions(grid.number, options), signal);
  return flat && { ...flat, table: grid.number, sheet: grid.sheet };
}

const flatOptions = (
  table: number,
  { choices, presets = [], keepPersonal }: RecogniseOptions,
): FlatOptions => ({
  ...choices?.[table],
  presets,
  ...(keepPersonal !== undefined && { keepPersonal }),
});

const gridsOf = ({ blocks }: SourceDocument): Grid[] => blocks.filter((block) => block.kind === 'grid');

/** Lines that are no records count as read and rejected. */
const withFaults = (draft: Draft, faults: readonly DraftNote[]): Draft => ({
  ...draft,
  rowsRead: draft.rowsRead + faults.length,
  rejected: [...draft.rejected, ...faults],
});

const joined = (drafts: readonly Draft[]): Draft => ({
  tables: drafts.flatMap(({ tables }) => tables),
  rowsRead: drafts.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
  rejected: drafts.flatMap(({ rejected }) => rejected),
  remarks: drafts.flatMap(({ remarks }) => remarks),
  suggestions: drafts.flatMap(({ suggestions }) => suggestions),
});

/** Accepted facts fill up the rows of the tables, which go before them, and add what stands in no table. */
function withAccepted(path: string, draft: Draft, accepted: readonly Suggestion[]): Draft {
  if (accepted.length === 0) return draft;
  const merged = mergeDrafts([
    { file: path, draft },
    { file: `${path}（正文）`, draft: acceptedDraft(accepted) },
  ]);
  return joined(merged.map((one) => one.draft));
}

const nothingRecognised = (tables: number): IntakeError =>
  new IntakeError(
    'table',
    tables === 0
      ? say('文件里没有表格。', 'There is no table in the file.')
      : say(
          `文件里有 ${tables} 张表格，但没有一张是自评表、评分表、绩效目标表或带表头的汇总表。`,
          `The file has ${tables} tables, none of which is a self-evaluation form, a scoring or target table, or a list with a header.`,
        ),
    say(
      '请核对是否选对了文件；汇总表至少应有项目名称和一列分数、金额或指标。',
      'Check that it is the right file; a list needs at least a project column and one of scores, amounts or indicators.',
    ),
  );

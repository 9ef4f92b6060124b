import { sqlType, type Bilingual } from '../../dataset';
import { identifier, type Engine } from '../../engine';
import { pause } from '../pause';
import type { MappedColumn } from '../recognise';
import { cellParser } from './cell-parser';
import { plainForm, type PlainForm } from './plain-form';
import { cellSql, workTables, type Staged } from './staged';

/** How one mapped column becomes a typed value. */
export interface CellColumn {
  readonly mapped: MappedColumn;
  /** SQL of the value, over the staging table `s` and {@link join}. */
  readonly value: string;
  /** The lookup of cells that are not in plain form, where there are any. */
  readonly join: string | undefined;
  /** Why cells cannot be read, by their text. */
  readonly unreadable: ReadonlyMap<string, Bilingual>;
  /** Cells that say `—`, `无` … and were read as blank. */
  readonly blankWords: ReadonlySet<string>;
}

/** Texts parsed between two pauses. */
const batch = 10_000;

/** Reads every mapped column of the staged file: in SQL where cells are plain, by the parsers where they are not. */
export async function readCells(engine: Engine, staged: Staged, signal?: AbortSignal): Promise<CellColumn[]> {
  const forms = staged.mapped.map((mapped) => plainForm(mapped, staged.isPadded(mapped.index)));
  const odd = await countOdd(engine, staged, forms, signal);
  const columns: CellColumn[] = [];
  for (const [index, mapped] of staged.mapped.entries()) {
    const form = forms[index];
    if (!form) continue;
    columns.push(odd[index] ? await readOdd(engine, mapped, form, signal) : plainColumn(mapped, form));
  }
  return columns;
}

const plainColumn = (mapped: MappedColumn, { value }: PlainForm): CellColumn => ({
  mapped,
  value,
  join: undefined,
  unreadable: new Map(),
  blankWords: new Set(),
});

/** Whether each column has cells that are not in plain form; one pass over the file. */
async function countOdd(
  engine: Engine,
  staged: Staged,
  forms: readonly PlainForm[],
  signal?: AbortSignal,
): Promise<boolean[]> {
  const counts = forms.map(({ test }, index) => `count(*) FILTER (WHERE NOT ${test}) AS c${index}`);
  const result = await engine.query(
    `SELECT ${counts.join(', ')} FROM ${identifier(workTables.raw)} AS s`,
    signal,
  );
  return staged.mapped.map((_, index) => result.column(`c${index}`)[0] !== 0);
}

async function readOdd(
  engine: Engine,
  mapped: MappedColumn,
  { test, value }: PlainForm,
  signal?: AbortSignal,
): Promise<CellColumn> {
  const { name, type } = mapped.column;
  const cell = cellSql(name);
  const found = await engine.query(
    `SELECT DISTINCT ${cell} AS raw FROM ${identifier(workTables.raw)} AS s WHERE NOT ${test}`,
    signal,
  );
  const raws = Array.from(found.column('raw'), String);
  const parse = cellParser(mapped);
  const values: (string | null)[] = [];
  const unreadable = new Map<string, Bilingual>();
  const blankWords = new Set<string>();
  for (const [index, raw] of raws.entries()) {
    if (index % batch === batch - 1) await pause(signal);
    const parsed = parse(raw);
    values.push('value' in parsed ? parsed.value : null);
    if ('reason' in parsed) unreadable.set(raw, parsed.reason);
    else if ('raw' in parsed) blankWords.add(raw);
  }
  const lookup = workTables.cells(name);
  await engine.insertText(
    lookup,
    [
      { name: 'raw', values: raws },
      { name: 'value', values },
      { name: 'bad', values: raws.map((raw) => (unreadable.has(raw) ? 'bad' : null)) },
    ],
    signal,
  );
  const alias = identifier(lookup);
  return {
    mapped,
    value: `CASE WHEN ${alias}.raw IS NULL THEN ${value} ELSE CAST(${alias}.value AS ${sqlType(type)}) END`,
    join: `LEFT JOIN ${alias} ON ${alias}.raw = ${cell}`,
    unreadable,
    blankWords,
  };
}

import type { Bilingual } from '../dataset';
import { EngineError, type Engine, type ResultTable, type SqlPlace } from '../engine';

/** What a query of the console gave. */
export interface ConsoleResult {
  readonly table: ResultTable;
  /** There were more rows than asked for; the rest was not read. */
  readonly isCut: boolean;
  readonly milliseconds: number;
}

/** A query that cannot be run, with the place in the text. */
export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';

  constructor(
    readonly text: Bilingual,
    readonly place: SqlPlace | undefined,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

/** Rows the console reads of one result. */
export const consoleLimit = 100_000;

/**
 * Runs one query over the loaded tables and views. It stands as a sub-query in a statement of ours, so that nothing but a
 * query binds there: no change of data or structure, no setting, no second statement. Rejects with {@link ConsoleError},
 * or with an `EngineError` of code `cancelled`, `fatal` or `unavailable`.
 */
export async function runConsole(engine: Engine, sql: string, signal?: AbortSignal): Promise<ConsoleResult> {
  refuseSources(sql);
  const started = performance.now();
  const rest = `\n) LIMIT ${consoleLimit + 1}`;
  const table = await engine.query(`${before}${sql}${rest}`, signal).catch((error: unknown) => {
    throw explained(error, sql);
  });
  const isCut = table.rowCount > consoleLimit;
  return { table, isCut, milliseconds: performance.now() - started };
}

/** How the engine would run a query, as text. Rejects as {@link runConsole} does. */
export async function planOf(engine: Engine, sql: string, signal?: AbortSignal): Promise<string> {
  refuseSources(sql);
  const plan = await engine.query(`${explain}${before}${sql}\n)`, signal).catch((error: unknown) => {
    throw explained(error, sql, explain.length);
  });
  return plan
    .rows()
    .map((row) => String(row['explain_value'] ?? ''))
    .join('\n');
}

const explain = 'EXPLAIN ';
const before = 'SELECT * FROM (\n';

/** Functions that read files, addresses or the environment; what is loaded is in the tables already. */
const readers = /"?\b(read_\w+|\w+_scan|glob|sniff_csv|parquet_\w+|getenv|query|query_table)"?\s*\(/iu;

/** A quoted name in the place of a table that looks like a path or an address. */
const paths = /\b(?:FROM|JOIN)\s*\(*\s*(?:'[^']*'|"[^"]*[./:*][^"]*")/iu;

/**
 * Says at once that files are not to be had. The page's policy and the engine's worker keep it so in any case; this spares
 * people a puzzling error.
 */
function refuseSources(sql: string): void {
  const code = blanked(sql, /--[^\n]*|\/\*[\s\S]*?\*\//g);
  if (code.trim() === '')
    throw new ConsoleError({ zh: '没有查询语句。', en: 'There is no query.' }, undefined);
  const found = readers.exec(blanked(code, /'(?:[^']|'')*'/g)) ?? paths.exec(code);
  if (!found) return;
  throw new ConsoleError(
    {
      zh: '查询只能读取已载入的表和视图，不能读取文件或网址。',
      en: 'A query reads the loaded tables and views only, no files or addresses.',
    },
    placeOf(sql, found.index),
  );
}

/** The text with what matches made blank, every place kept. */
const blanked = (sql: string, what: RegExp): string => sql.replace(what, (part) => ' '.repeat(part.length));

/** The engine's own words, with the place in what the person wrote. */
function explained(error: unknown, sql: string, ahead = 0): unknown {
  if (!(error instanceof EngineError)) return error;
  if (error.code === 'cancelled' || error.code === 'fatal' || error.code === 'unavailable') return error;
  const offset = error.place && error.place.offset - before.length - ahead;
  const place = offset === undefined ? undefined : placeOf(sql, Math.min(Math.max(0, offset), sql.length));
  const more = error.message.startsWith('expected one statement');
  const text: Bilingual = more
    ? { zh: '一次只能运行一条查询。', en: 'One query at a time.' }
    : { zh: `无法运行：${error.message}`, en: error.message };
  return new ConsoleError(text, place, { cause: error });
}

function placeOf(sql: string, offset: number): SqlPlace {
  const lines = sql.slice(0, offset).split('\n');
  return { offset, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

import type { Place } from '../dataset';
import { literal, type Engine } from '../engine';
import type { Finding } from './finding';
import { placesNamed } from './places';

/** A row of a source table as printed. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** The finding rests on this row (the others are its neighbours). */
  readonly used: boolean;
}

/** The part of a source table a finding rests on, with its header and neighbours. */
export interface SourceExcerpt {
  readonly table: number;
  readonly rows: readonly SourceRow[];
}

/** Where a finding's figures stand: places in prose, and excerpts of tables. */
export interface FindingSource {
  readonly places: readonly Place[];
  readonly excerpts: readonly SourceExcerpt[];
}

/** Rows shown before and after a used one. */
const neighbours = 1;

/** The places of a finding's figures, with the table rows as printed where a place is in a table. */
export async function readFindingSource(
  engine: Engine,
  finding: Finding,
  signal?: AbortSignal,
): Promise<FindingSource> {
  const { locator, source_id: sourceId } = finding.hit;
  if (locator === null) return { places: [], excerpts: [] };
  const places = placesNamed(finding.hit, finding.rule);
  if (sourceId === null) return { places, excerpts: [] };
  const tables = [...new Set(places.flatMap(({ table }) => (table === undefined ? [] : [table])))];
  const excerpts: SourceExcerpt[] = [];
  for (const table of tables) {
    const used = places.flatMap((place) =>
      place.table === table && place.row !== undefined ? [place.row] : [],
    );
    const excerpt = await readExcerpt(engine, sourceId, table, used, signal);
    if (excerpt.rows.length > 0) excerpts.push(excerpt);
  }
  return { places, excerpts };
}

async function readExcerpt(
  engine: Engine,
  sourceId: string,
  table: number,
  used: readonly number[],
  signal?: AbortSignal,
): Promise<SourceExcerpt> {
  const result = await engine.query(
    `SELECT "row", col, text FROM source_cell WHERE source_id = ${literal(sourceId)} AND table_no = ${literal(table)} ORDER BY "row", col`,
    signal,
  );
  const rows = new Map<number, string[]>();
  for (const { row, text } of result.rows()) {
    const cells = rows.get(Number(row)) ?? [];
    cells.push(text === null || text === undefined ? '' : String(text));
    rows.set(Number(row), cells);
  }
  const headers = new Set(used.map((row) => headerRow(rows, row)));
  const isShown = (row: number): boolean =>
    headers.has(row) || used.some((place) => Math.abs(place - row) <= (used.length > 3 ? 0 : neighbours));
  return {
    table,
    rows: [...rows]
      .filter(([row]) => isShown(row))
      .map(([row, cells]) => ({ row, cells, used: used.includes(row) })),
  };
}

/** The row that names the columns of a row: the nearest one above of its width with words of the forms in most cells. */
function headerRow(rows: ReadonlyMap<number, readonly string[]>, of: number): number | undefined {
  const width = rows.get(of)?.length ?? 0;
  for (let row = of - 1; row >= 1; row -= 1) {
    const cells = rows.get(row);
    if (cells?.length !== width) continue;
    if (cells.filter((cell) => headerWords.test(cell)).length >= Math.min(3, width - 1)) return row;
  }
  return undefined;
}

const headerWords = /指标$|分值|得分|执行率|预算数|执行数|指标值|完成值|评分|目标|名称|内容|单位/;

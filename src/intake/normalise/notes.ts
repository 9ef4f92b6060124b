import type { Bilingual, ColumnDefinition } from '../../dataset';
import { identifier, literal, type Engine } from '../../engine';
import { say } from '../error';
import { listLimit, rawLimit, type RowNote } from '../report';
import type { CellColumn } from './cells';
import { requiredKeys, type DropReason } from './drops';
import { cellSql, workTables, type Staged } from './staged';

/** The rows that were dropped, each with its reason. */
export async function dropNotes(
  engine: Engine,
  staged: Staged,
  cells: readonly CellColumn[],
  signal?: AbortSignal,
): Promise<RowNote[]> {
  const keys = requiredKeys(staged);
  const whole = staged.mapped.map(({ column }) => `coalesce(${cellSql(column.name)}, '')`).join(', ');
  const keyCells = keys.map(({ name }, index) => `${cellSql(name)} AS key${index}`).join(', ');
  const found = await engine.query(
    `SELECT d.row_no, d.reason, left(concat_ws(${literal(staged.delimiter)}, ${whole}), ${rawLimit}) AS raw, ${keyCells}
     FROM ${workTables.dropped} AS d JOIN ${identifier(workTables.raw)} AS s ON s.row_no = d.row_no
     ORDER BY d.row_no LIMIT ${listLimit}`,
    signal,
  );
  return found.rows().map((row) => {
    const reason = String(row['reason']) as DropReason;
    const index = keys.findIndex(({ name }) => reason === `key:${name}`);
    const key = keys[index];
    const cell = row[`key${index}`];
    return {
      kind: 'rejected',
      line: staged.lines.line(Number(row['row_no'])),
      column: key?.name ?? null,
      reason: key ? keyReason(key, typeof cell === 'string' ? cell : null, cells) : rowReason(reason),
      raw: String(row['raw']),
    } as const;
  });
}

const rowReason = (reason: DropReason): Bilingual =>
  reason === 'orphan'
    ? say('评价表中没有这项评价', 'no such evaluation in the evaluation table')
    : say('与先前载入的一行重复', 'repeats a row loaded before');

function keyReason(
  { name, label }: ColumnDefinition,
  cell: string | null,
  cells: readonly CellColumn[],
): Bilingual {
  const fault = cells.find(({ mapped }) => mapped.column.name === name)?.unreadable.get(cell ?? '');
  if (fault) return say(`${label.zh}：${fault.zh}`, `${label.en}: ${fault.en}`);
  return say(`${label.zh}为空，这一行无法归属`, `${label.en} is blank, so the row belongs nowhere`);
}

/** Cells of loaded rows that could not be read and became NULL. */
export async function cellNotes(
  engine: Engine,
  staged: Staged,
  cells: readonly CellColumn[],
  signal?: AbortSignal,
): Promise<RowNote[]> {
  const notes: RowNote[] = [];
  for (const { mapped, unreadable, blankWords } of cells) {
    const { name } = mapped.column;
    if (unreadable.size > 0) {
      const found = await engine.query(
        `SELECT s.row_no, ${cellSql(name)} AS raw ${looked(name)} WHERE l.bad IS NOT NULL AND ${kept}
         ORDER BY s.row_no LIMIT ${listLimit}`,
        signal,
      );
      for (const { row_no: row, raw } of found.rows()) {
        const text = String(raw);
        const reason = unreadable.get(text);
        if (reason) notes.push(remark(staged.lines.line(Number(row)), name, reason, text));
      }
    }
    if (blankWords.size > 0) notes.push(...(await blankNotes(engine, staged, name, signal)));
  }
  return notes;
}

/** Words such as `—` stand in most forms: one entry per word and column, with the first line. */
async function blankNotes(
  engine: Engine,
  staged: Staged,
  name: string,
  signal?: AbortSignal,
): Promise<RowNote[]> {
  const found = await engine.query(
    `SELECT min(s.row_no) AS first, count(*) AS n, ${cellSql(name)} AS raw ${looked(name)}
     WHERE l.value IS NULL AND l.bad IS NULL AND ${kept} GROUP BY ALL ORDER BY first`,
    signal,
  );
  return found
    .rows()
    .map(({ first, n, raw }) =>
      remark(
        staged.lines.line(Number(first)),
        name,
        say(`按空值载入，共 ${String(n)} 处`, `read as blank, ${String(n)} in all`),
        String(raw),
      ),
    );
}

const looked = (name: string): string =>
  `FROM ${identifier(workTables.raw)} AS s JOIN ${identifier(workTables.cells(name))} AS l ON l.raw = ${cellSql(name)}`;
const kept = `s.row_no NOT IN (SELECT row_no FROM ${workTables.dropped})`;

const remark = (line: number, column: string, reason: Bilingual, raw: string): RowNote => ({
  kind: 'remark',
  line,
  column,
  reason,
  raw: raw.slice(0, rawLimit),
});

import { identifier, literal, type Engine } from '../engine';
import type { Scan } from './delimited';
import { IntakeError, say } from './error';
import { workTables } from './normalise';
import type { MappedColumn } from './recognise';

/** Bytes of a record up to which DuckDB's own limits hold. */
const usualRecord = 2_000_000;

/**
 * Reads the good records of a scan into the staging table: `row_no` from 1 and the mapped columns as text, blank as
 * NULL. `content` is `scan.data`, or a Blob of the same bytes. Throws an `IntakeError` of code `internal` if the
 * engine does not read exactly these records, and rejects with an `EngineError`.
 */
export async function stage(
  engine: Engine,
  label: string,
  content: Blob | Uint8Array,
  scan: Scan,
  mapped: readonly MappedColumn[],
  signal?: AbortSignal,
): Promise<void> {
  const registered = await engine.registerFile(label, content);
  try {
    const columns = mapped.map(({ index, column }) => `c${index} AS ${identifier(column.name)}`);
    await engine.run(
      `CREATE TABLE ${workTables.raw} AS
       SELECT row_number() OVER () AS row_no, ${columns.join(', ')}
       FROM read_csv(${literal(registered)}, ${csvOptions(scan)})`,
      signal,
    );
  } finally {
    await engine.dropFile(registered);
  }
  const counted = await engine.query(`SELECT count(*) AS n FROM ${workTables.raw}`, signal);
  const read = Number(counted.column('n')[0]);
  if (read !== scan.good) throw countsDiffer(read, scan.good);
}

/** Every option that the sniffer or a default could otherwise decide. */
function csvOptions(scan: Scan): string {
  const columns = scan.header.map((_, index) => `'c${index}': 'VARCHAR'`);
  const options = [
    'auto_detect = false',
    'header = false',
    'skip = 0',
    `columns = {${columns.join(', ')}}`,
    `delim = ${literal(scan.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `comment = ''`,
    `new_line = ${literal(scan.newline === '\n' ? '\\n' : '\\r\\n')}`,
    `nullstr = ''`,
    'allow_quoted_nulls = true',
    'null_padding = false',
    'parallel = false',
  ];
  if (scan.longest > usualRecord) {
    options.push(`max_line_size = ${scan.longest + 16}`, `buffer_size = ${8 * scan.longest}`);
  }
  return options.join(', ');
}

const countsDiffer = (read: number, expected: number): IntakeError =>
  new IntakeError(
    'internal',
    say(
      `内部核对不符：应有 ${expected} 行，数据库读到 ${read} 行，本文件未载入。`,
      `Internal check failed: ${expected} records expected, the database read ${read}; the file was not loaded.`,
    ),
    say(
      '请在原软件中另存为「CSV UTF-8」再导入，并反馈这个文件。',
      'Save the file again as CSV UTF-8 and import that; please report the file.',
    ),
  );

import { identifier, type Engine } from '../../engine';
import { pause } from '../pause';
import { parseQuantity } from '../quantity';
import { cellSql, mappedAs, workTables, type Staged } from './staged';

/** The columns that are read from another column's text: column, the text it is read from, and what of it. */
const derivedFrom: readonly (readonly [column: string, text: string, part: Part])[] = [
  ['target_op', 'target', 'op'],
  ['target_low', 'target', 'low'],
  ['target_high', 'target', 'high'],
  ['target_unit', 'target', 'unit'],
  ['actual_value', 'actual', 'value'],
  ['actual_unit', 'actual', 'unit'],
  ['plan_value', 'plan', 'value'],
  ['plan_unit', 'plan', 'unit'],
];
type Part = 'op' | 'low' | 'high' | 'value' | 'unit';
const numeric = new Set<Part>(['low', 'high', 'value']);

/** SQL of the derived columns a file does not bring, and what they need beside the staged cells. */
export interface QuantityColumns {
  readonly values: ReadonlyMap<string, string>;
  /** Columns to add to the staging table `s`: the number in each text that is nothing else. */
  readonly bare: readonly string[];
  readonly joins: readonly string[];
}

/** Bare numbers; parseQuantity reads them the same way. Eight digits may be a date. */
const bareNumber = '-?[0-9]{1,7}(\\.[0-9]{1,6})?';
const batch = 2_000;

/** Which columns of a table are read from the text of which other column. */
export const quantitySource = (column: string): string | undefined =>
  derivedFrom.find(([derived]) => derived === column)?.[1];

/** Computes the indicator columns that are quantities read from texts (指标值, 完成值, 计划值), for the distinct texts. */
export async function readQuantities(
  engine: Engine,
  staged: Staged,
  signal?: AbortSignal,
): Promise<QuantityColumns> {
  const wanted = derivedFrom.filter(
    ([column, text]) =>
      staged.table.columns.some(({ name }) => name === column) &&
      mappedAs(staged, text) !== undefined &&
      mappedAs(staged, column) === undefined,
  );
  const texts = [...new Set(wanted.map(([, text]) => text))];
  for (const text of texts) await insertQuantities(engine, text, signal);
  return {
    values: new Map(wanted.map(([column, text, part]) => [column, partSql(text, part)])),
    bare: texts.map(
      (text) =>
        `CASE WHEN regexp_full_match(${cellSql(text)}, '${bareNumber}')
         THEN CAST(${cellSql(text)} AS DECIMAL(18,6)) END AS ${identifier(bareColumn(text))}`,
    ),
    joins: texts.map((text) => {
      const lookup = identifier(workTables.quantities(text));
      const parts = [...numeric].map((part) => `CAST(${part} AS DECIMAL(18,6)) AS ${part}`);
      return `LEFT JOIN (SELECT raw, op, unit, ${parts.join(', ')} FROM ${lookup}) AS ${lookup}
              ON ${lookup}.raw = ${cellSql(text)}`;
    }),
  };
}

const bareColumn = (text: string): string => `${text} as a number`;

function partSql(text: string, part: Part): string {
  const bare = cellSql(bareColumn(text));
  const found = `${identifier(workTables.quantities(text))}.${part}`;
  if (numeric.has(part)) return `coalesce(${bare}, ${found})`;
  return part === 'op' ? `CASE WHEN ${bare} IS NULL THEN ${found} ELSE '=' END` : found;
}

async function insertQuantities(engine: Engine, text: string, signal?: AbortSignal): Promise<void> {
  const cell = cellSql(text);
  const found = await engine.query(
    `SELECT DISTINCT ${cell} AS raw FROM ${identifier(workTables.raw)} AS s
     WHERE regexp_matches(${cell}, '\\pN') AND NOT regexp_full_match(${cell}, '${bareNumber}')`,
    signal,
  );
  const raws = Array.from(found.column('raw'), String);
  const parts: Record<Part, (string | null)[]> = { op: [], low: [], high: [], value: [], unit: [] };
  for (const [index, raw] of raws.entries()) {
    if (index % batch === batch - 1) await pause(signal);
    const quantity = parseQuantity(raw);
    parts.op.push(quantity.op);
    parts.low.push(quantity.low);
    parts.high.push(quantity.high);
    parts.value.push(quantity.value);
    parts.unit.push(quantity.unit);
  }
  const columns = Object.entries(parts).map(([name, values]) => ({ name, values }));
  await engine.insertText(workTables.quantities(text), [{ name: 'raw', values: raws }, ...columns], signal);
}

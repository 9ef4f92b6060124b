import { tableFromIPC, type Data } from 'apache-arrow';

import { duckdbType } from './arrow-types';
import { valueReader } from './arrow-values';
import { ResultTable, type Value } from './result';

function columnValues(chunks: readonly Data[], rowCount: number): ArrayLike<Value> {
  const values = new Array<Value>(rowCount);
  let at = 0;
  for (const chunk of chunks) {
    const read = valueReader(chunk);
    for (let row = 0; row < chunk.length; row++) values[at++] = read(row);
  }
  return values;
}

/** The table in the parts of an Arrow stream, of which the first holds the schema. */
export function arrowTable(parts: readonly Uint8Array[]): ResultTable {
  const { schema, batches, numRows } = tableFromIPC(parts);
  const columns = schema.fields.map((field, index) => {
    const chunks = batches.flatMap((batch) => batch.data.children[index] ?? []);
    return { name: field.name, type: duckdbType(field), values: columnValues(chunks, numRows) };
  });
  return new ResultTable(columns, numRows);
}

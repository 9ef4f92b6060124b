import {
  Field,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Data,
} from 'apache-arrow';

import type { TextColumn } from './engine';

const encoder = new TextEncoder();

/** Rows `from` to `to` (exclusive) of a column as Arrow text. */
function textData(values: TextColumn['values'], from: number, to: number): Data<Utf8> {
  const length = to - from;
  const offsets = new Int32Array(length + 1);
  const validity = new Uint8Array(Math.ceil(length / 8));
  let characters = 0;
  for (let row = from; row < to; row++) characters += values[row]?.length ?? 0;
  // A UTF-16 unit takes at most three bytes of UTF-8.
  const bytes = new Uint8Array(characters * 3);
  let end = 0;
  let nullCount = 0;
  for (let row = 0; row < length; row++) {
    const value = values[from + row] ?? null;
    if (value === null) nullCount++;
    else {
      end += encoder.encodeInto(value, bytes.subarray(end)).written;
      validity[row >> 3] = (validity[row >> 3] ?? 0) | (1 << (row & 7));
    }
    offsets[row + 1] = end;
  }
  const data = bytes.subarray(0, end);
  return makeData({ type: new Utf8(), length, nullCount, nullBitmap: validity, valueOffsets: offsets, data });
}

/** Rows `from` to `to` (exclusive) of text columns as a complete Arrow stream, in a buffer of its own. */
export function textStream(columns: readonly TextColumn[], from: number, to: number): Uint8Array {
  const fields = columns.map(({ name }) => new Field(name, new Utf8(), true));
  const children = columns.map(({ values }) => textData(values, from, to));
  const schema = new Schema(fields);
  const rows = makeData({ type: new Struct(fields), length: to - from, nullCount: 0, children });
  return tableToIPC(new Table([new RecordBatch(schema, rows)]), 'stream');
}

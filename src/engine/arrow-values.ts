import {
  DataType,
  TimeUnit,
  Type,
  type Binary,
  type Bool,
  type Data,
  type Decimal,
  type FixedSizeList,
  type Float,
  type Int,
  type Interval,
  type List,
  type Time,
  type Timestamp,
  type Utf8,
} from 'apache-arrow';

import { blobText } from './binary';
import { unsupportedType } from './failure';
import { decimalValue, floatValue, integerValue } from './numbers';
import type { Value } from './result';
import { intervalText, isoDate, isoTime, isoTimestamp } from './temporal';

type Reader = (row: number) => Value;

const PER_SECOND: Readonly<Record<TimeUnit, bigint>> = {
  [TimeUnit.SECOND]: 1n,
  [TimeUnit.MILLISECOND]: 1_000n,
  [TimeUnit.MICROSECOND]: 1_000_000n,
  [TimeUnit.NANOSECOND]: 1_000_000_000n,
};

const utf8 = new TextDecoder();

/** Four little-endian words as a signed integer; a number where it is a safe one, which most are. */
function wideInteger(words: Uint32Array, at: number): bigint | number {
  const low = words[at] ?? 0;
  const second = words[at + 1] ?? 0;
  const third = words[at + 2] ?? 0;
  const high = words[at + 3] ?? 0;
  if (high === 0 && third === 0 && second < 0x20_0000) return second * 2 ** 32 + low;
  const upper = (BigInt(high) << 32n) | BigInt(third);
  return BigInt.asIntN(128, (upper << 64n) | (BigInt(second) << 32n) | BigInt(low));
}

function decimalReader(data: Data<Decimal>): Reader {
  const { precision, scale } = data.type;
  return (row) => decimalValue(wideInteger(data.values, row * 4), precision, scale);
}

function integerReader(data: Data<Int>): Reader {
  const { values } = data;
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
    return (row) => integerValue(values[row] ?? 0n);
  }
  return (row) => values[row] ?? null;
}

/** Bytes between two offsets; the values of a list and of a text lie the same way. */
function rangeReader<T>(offsets: Int32Array, read: (start: number, end: number) => T): (row: number) => T {
  return (row) => read(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

function itemsReader(items: Data | undefined): (start: number, end: number) => readonly Value[] {
  const read = items ? valueReader(items) : () => null;
  return (start, end) => Array.from({ length: end - start }, (_, index) => read(start + index));
}

/** Four words a value: months, days, and nanoseconds in the last two, of which DuckDB fills microseconds. */
function intervalReader(data: Data<Interval>): Reader {
  const words: Int32Array = data.values;
  return (row) => {
    const [months = 0, days = 0, low = 0, high = 0] = words.subarray(row * 4, row * 4 + 4);
    const nanos = (BigInt(high) << 32n) | BigInt(low >>> 0);
    return intervalText(months, days, nanos / 1_000n);
  };
}

function nestedReader(data: Data): Reader | undefined {
  const { type } = data;
  const [first] = data.children;
  if (DataType.isList(type) || DataType.isMap(type)) {
    return rangeReader((data as Data<List>).valueOffsets as Int32Array, itemsReader(first));
  }
  if (DataType.isFixedSizeList(type)) {
    const { listSize } = (data as Data<FixedSizeList>).type;
    const read = itemsReader(first);
    return (row) => read(row * listSize, (row + 1) * listSize);
  }
  if (DataType.isStruct(type)) {
    const members = data.children.map(valueReader);
    return (row) => members.map((read) => read(row));
  }
  return undefined;
}

function flatReader(data: Data): Reader | undefined {
  const { type } = data;
  if (DataType.isUtf8(type)) {
    const { values, valueOffsets } = data as Data<Utf8>;
    return rangeReader(valueOffsets, (start, end) => utf8.decode(values.subarray(start, end)));
  }
  if (DataType.isInt(type)) return integerReader(data as Data<Int>);
  if (DataType.isDecimal(type)) return decimalReader(data as Data<Decimal>);
  if (DataType.isFloat(type)) {
    const { values } = data as Data<Float>;
    return (row) => floatValue(values[row] ?? NaN);
  }
  if (DataType.isBool(type)) {
    const { values } = data as Data<Bool>;
    return (row) => (((values[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
  }
  if (DataType.isDate(type)) {
    const days = data.values as Int32Array;
    return (row) => isoDate(days[row] ?? 0);
  }
  if (DataType.isTime(type)) {
    const micros = (data as Data<Time>).values as BigInt64Array;
    return (row) => isoTime(micros[row] ?? 0n);
  }
  if (DataType.isTimestamp(type)) {
    const { values } = data as Data<Timestamp>;
    const zone = type.timezone ? 'Z' : '';
    return (row) => isoTimestamp(values[row] ?? 0n, PER_SECOND[type.unit], zone);
  }
  if (DataType.isInterval(type)) return intervalReader(data as Data<Interval>);
  if (DataType.isBinary(type)) {
    const { values, valueOffsets } = data as Data<Binary>;
    return rangeReader(valueOffsets, (start, end) => blobText(values.subarray(start, end)));
  }
  return undefined;
}

/**
 * Reads the values of a chunk of an Arrow column by row. STRUCT members come as an array in their order, a
 * MAP as an array of [key, value] pairs. Arrow's own accessors are not used: they leave DECIMAL unscaled,
 * round TIMESTAMP_NS and cannot read INTERVAL.
 */
export function valueReader(data: Data): Reader {
  const read = flatReader(data) ?? nestedReader(data);
  if (!read) throw unsupportedType(Type[data.typeId]);
  return data.nullCount === 0 ? read : (row) => (data.getValid(row) ? read(row) : null);
}

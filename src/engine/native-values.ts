import {
  DuckDBArrayType,
  DuckDBArrayValue,
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalType,
  DuckDBDecimalValue,
  DuckDBIntervalValue,
  DuckDBListType,
  DuckDBListValue,
  DuckDBMapType,
  DuckDBMapValue,
  DuckDBStructType,
  DuckDBStructValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
  DuckDBTypeId,
  DuckDBUUIDValue,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';

import { blobText } from './binary';
import { unsupportedType } from './failure';
import { decimalValue, floatValue, integerValue } from './numbers';
import type { Value } from './result';
import { intervalText, isoDate, isoTime, isoTimestamp } from './temporal';
import { decimalType, listType, mapType, structType } from './type-text';

/** Types whose values DuckDB-WASM cannot return as they are: neither engine does. */
const UNSUPPORTED: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.ENUM,
  DuckDBTypeId.UNION,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.BIGNUM,
  DuckDBTypeId.BIT,
  DuckDBTypeId.TIME_TZ,
  DuckDBTypeId.TIME_NS,
]);

/** DuckDB's name of a type. Throws an EngineError on what cannot be returned. */
export function nativeType(type: DuckDBType): string {
  if (UNSUPPORTED.has(type.typeId)) throw unsupportedType(DuckDBTypeId[type.typeId]);
  if (type instanceof DuckDBDecimalType) return decimalType(type.width, type.scale);
  if (type instanceof DuckDBListType) return listType(nativeType(type.valueType));
  if (type instanceof DuckDBArrayType) return listType(nativeType(type.valueType), type.length);
  if (type instanceof DuckDBMapType) return mapType(nativeType(type.keyType), nativeType(type.valueType));
  if (type instanceof DuckDBStructType) {
    return structType(
      type.entryTypes.map((entry, index) => ({
        name: type.entryNames[index] ?? '',
        type: nativeType(entry),
      })),
    );
  }
  return type.toString();
}

function timeValue(value: DuckDBValue): string | null | undefined {
  if (value instanceof DuckDBDateValue) return isoDate(value.days);
  if (value instanceof DuckDBTimestampValue) return isoTimestamp(value.micros, 1_000_000n);
  if (value instanceof DuckDBTimestampTZValue) return isoTimestamp(value.micros, 1_000_000n, 'Z');
  if (value instanceof DuckDBTimestampSecondsValue) return isoTimestamp(value.seconds, 1n);
  if (value instanceof DuckDBTimestampMillisecondsValue) return isoTimestamp(value.millis, 1_000n);
  if (value instanceof DuckDBTimestampNanosecondsValue) return isoTimestamp(value.nanos, 1_000_000_000n);
  if (value instanceof DuckDBTimeValue) return isoTime(value.micros);
  if (value instanceof DuckDBIntervalValue) return intervalText(value.months, value.days, value.micros);
  return undefined;
}

function nestedValue(value: DuckDBValue, type: DuckDBType): readonly Value[] | undefined {
  if (value instanceof DuckDBListValue && type instanceof DuckDBListType) {
    return value.items.map((item) => nativeValue(item, type.valueType));
  }
  if (value instanceof DuckDBArrayValue && type instanceof DuckDBArrayType) {
    return value.items.map((item) => nativeValue(item, type.valueType));
  }
  if (value instanceof DuckDBStructValue && type instanceof DuckDBStructType) {
    return type.entryNames.map((name, index) =>
      nativeValue(value.entries[name] ?? null, type.entryTypes[index] ?? type),
    );
  }
  if (value instanceof DuckDBMapValue && type instanceof DuckDBMapType) {
    return value.entries.map((entry) => [
      nativeValue(entry.key, type.keyType),
      nativeValue(entry.value, type.valueType),
    ]);
  }
  return undefined;
}

/** A value of the native engine as a plain one, the same as the wasm engine returns. */
export function nativeValue(value: DuckDBValue, type: DuckDBType): Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return floatValue(value);
  if (typeof value === 'bigint') return integerValue(value);
  if (value instanceof DuckDBDecimalValue) return decimalValue(value.value, value.width, value.scale);
  if (value instanceof DuckDBBlobValue) return blobText(value.bytes);
  if (value instanceof DuckDBUUIDValue) return value.toString();
  const time = timeValue(value);
  if (time !== undefined) return time;
  const nested = nestedValue(value, type);
  if (nested === undefined) throw unsupportedType(type.toString());
  return nested;
}

import { DataType, IntervalUnit, Precision, TimeUnit, Type, type Field } from 'apache-arrow';

import { unsupportedType } from './failure';
import { decimalType, listType, mapType, structType } from './type-text';

const TIMESTAMPS: Readonly<Record<TimeUnit, string>> = {
  [TimeUnit.SECOND]: 'TIMESTAMP_S',
  [TimeUnit.MILLISECOND]: 'TIMESTAMP_MS',
  [TimeUnit.MICROSECOND]: 'TIMESTAMP',
  [TimeUnit.NANOSECOND]: 'TIMESTAMP_NS',
};

const INTEGERS: Readonly<Record<number, string>> = {
  8: 'TINYINT',
  16: 'SMALLINT',
  32: 'INTEGER',
  64: 'BIGINT',
};

function nestedType(type: DataType): string | undefined {
  const members = (): string[] => type.children.map(duckdbType);
  if (DataType.isList(type)) return listType(members()[0] ?? '');
  if (DataType.isFixedSizeList(type)) return listType(members()[0] ?? '', type.listSize);
  if (DataType.isStruct(type)) {
    return structType(type.children.map((child) => ({ name: child.name, type: duckdbType(child) })));
  }
  if (DataType.isMap(type)) {
    const [key = '', value = ''] = (type.children[0]?.type.children ?? []).map(duckdbType);
    return mapType(key, value);
  }
  return undefined;
}

function flatType(type: DataType): string | undefined {
  if (DataType.isInt(type)) return `${type.isSigned ? '' : 'U'}${INTEGERS[type.bitWidth] ?? ''}`;
  if (DataType.isFloat(type)) return type.precision === Precision.SINGLE ? 'FLOAT' : 'DOUBLE';
  if (DataType.isDecimal(type)) {
    const { precision, scale } = type;
    return precision === 38 && scale === 0 ? 'HUGEINT' : decimalType(precision, scale);
  }
  if (DataType.isBool(type)) return 'BOOLEAN';
  if (DataType.isUtf8(type)) return 'VARCHAR';
  if (DataType.isBinary(type)) return 'BLOB';
  if (DataType.isDate(type)) return 'DATE';
  if (DataType.isTime(type)) return 'TIME';
  if (DataType.isTimestamp(type)) return type.timezone ? 'TIMESTAMP WITH TIME ZONE' : TIMESTAMPS[type.unit];
  if (DataType.isInterval(type) && type.unit === IntervalUnit.MONTH_DAY_NANO) return 'INTERVAL';
  return undefined;
}

/** What DuckDB calls a type that {@link duckdbType} cannot name. */
function unsupportedName(field: Field): string {
  const opaque = /"type_name":"(\w+)"/.exec(field.metadata.get('ARROW:extension:metadata') ?? '')?.[1];
  if (opaque !== undefined) return opaque.toUpperCase();
  const type = field.type as DataType;
  if (DataType.isDictionary(type)) return 'ENUM';
  return DataType.isUnion(type) ? 'UNION' : Type[field.typeId];
}

/**
 * DuckDB's name of the type of a field that DuckDB-WASM returned. Arrow cannot tell some types apart: a
 * DECIMAL(38,0) reads HUGEINT (far more often it is one: every sum of integers), a UUID reads VARCHAR, a BIT
 * reads BLOB, a TIME WITH TIME ZONE reads TIME. Throws an EngineError on types that cannot be returned: ENUM
 * (a stream arrives without the members), UNION, UHUGEINT, BIGNUM.
 */
export function duckdbType(field: Field): string {
  const type = field.type as DataType;
  const isOpaque = field.metadata.get('ARROW:extension:name') === 'arrow.opaque';
  const name = isOpaque ? undefined : (flatType(type) ?? nestedType(type));
  if (name === undefined) throw unsupportedType(unsupportedName(field));
  return name;
}

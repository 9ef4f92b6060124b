function memberName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `STRUCT(a INTEGER, "指标" VARCHAR)`. */
export function structType(members: readonly { name: string; type: string }[]): string {
  return `STRUCT(${members.map(({ name, type }) => `${memberName(name)} ${type}`).join(', ')})`;
}

/** `DECIMAL(18,6)`. */
export function decimalType(width: number, scale: number): string {
  return `DECIMAL(${width},${scale})`;
}

/** `MAP(VARCHAR, INTEGER)`. */
export function mapType(key: string, value: string): string {
  return `MAP(${key}, ${value})`;
}

/** `INTEGER[]`, or `INTEGER[3]` of a fixed length. */
export function listType(item: string, length?: number): string {
  return `${item}[${length ?? ''}]`;
}

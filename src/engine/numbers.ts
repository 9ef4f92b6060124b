/** An integer as a plain value: a number, or its decimal text where a number would lose digits. */
export function integerValue(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** A float as a plain value: NaN and infinities are null. */
export function floatValue(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * The number nearest to `unscaled` / 10^`scale`, or for DECIMAL(38,0), which is how DuckDB-WASM hands over a
 * HUGEINT, an integer as {@link integerValue} gives it.
 */
export function decimalValue(unscaled: bigint | number, width: number, scale: number): number | string {
  if (width === 38 && scale === 0) return integerValue(BigInt(unscaled));
  const number = Number(unscaled);
  // Up to here both sides of the division are exact, so that its result is the nearest number.
  if (Number.isSafeInteger(number) && scale <= 22) return number / 10 ** scale;
  return Number(`${unscaled}e-${scale}`);
}

const whole = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 });
const twoDecimals = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneDecimalPercent = new Intl.NumberFormat('zh-CN', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A count, with separators. */
export const count = (value: number): string => whole.format(value);

/** Points, two decimals; a dash of none. */
export const points = (value: number | null): string => (value === null ? '—' : twoDecimals.format(value));

/** A fraction as percent, one decimal. */
export const percent = (fraction: number): string => oneDecimalPercent.format(fraction);

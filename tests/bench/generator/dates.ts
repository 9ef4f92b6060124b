const msPerDay = 86_400_000;

/** Days since 1970-01-01 of a calendar day. */
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / msPerDay;

/** `2024-12-25`. */
export const isoDay = (days: number): string => new Date(days * msPerDay).toISOString().slice(0, 10);

/** The last day of a month. */
export const lastDay = (year: number, month: number): number => dayOf(year, month + 1, 1) - 1;

/** `2024年12月25日`. */
export function chineseDay(days: number): string {
  const date = new Date(days * msPerDay);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

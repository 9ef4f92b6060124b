const grouped = new Intl.NumberFormat('en-US');

/** A count for the screen, with commas between thousands, as in both languages of the app. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

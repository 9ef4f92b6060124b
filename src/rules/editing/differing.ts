/** Two texts as what they begin and end with alike, and what differs between. */
export interface Differing {
  readonly start: string;
  readonly expected: string;
  readonly found: string;
  readonly end: string;
}

/** Where a text differs from what was expected. */
export function differing(expected: string, found: string): Differing {
  const [a, b] = [Array.from(expected), Array.from(found)];
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const part = (signs: readonly string[], from: number, to: number): string => signs.slice(from, to).join('');
  return {
    start: part(a, 0, start),
    expected: part(a, start, a.length - end),
    found: part(b, start, b.length - end),
    end: part(a, a.length - end, a.length),
  };
}

/**
 * The row a key leads to, or undefined if it is no key of the table. Stays inside 0 … count − 1.
 *
 * @param page rows that one screen holds
 */
export function rowForKey(key: string, current: number, count: number, page: number): number | undefined {
  if (count === 0) return undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + Math.max(page - 1, 1),
    PageUp: current - Math.max(page - 1, 1),
    Home: 0,
    End: count - 1,
  };
  const target = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1);
}

const counts = new WeakMap<object, Promise<unknown>>();

/** Runs a count on behalf of `owner`; what was put {@link afterCounts} waits for it. */
export function firstCount<Value>(owner: object, count: () => Promise<Value>): Promise<Value> {
  const answer = count();
  counts.set(
    owner,
    answer.catch(() => undefined),
  );
  return answer;
}

/**
 * Runs `work` once the counts that were asked for with the same move are there: the engine works on one statement at a time, and the
 * table of counts is to answer at once.
 */
export async function afterCounts<Value>(owner: object, work: () => Promise<Value>): Promise<Value> {
  // One step later, as charts and counts ask in the order in which they stand on the page.
  await Promise.resolve();
  await counts.get(owner);
  return work();
}

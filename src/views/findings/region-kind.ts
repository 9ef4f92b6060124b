import type { Filters } from '../../state';

/** A region with one kind of evaluation (`self`, `third`, '' not stated). */
export interface RegionKind {
  readonly region: string;
  readonly kind: string;
}

/** A pair as the value of a facet. */
export const pairKey = ({ region, kind }: RegionKind): string => `${kind}/${region}`;

/** The pair of {@link pairKey}. */
export function pairOfKey(key: string): RegionKind {
  const end = key.indexOf('/');
  return { kind: key.slice(0, end), region: key.slice(end + 1) };
}

type Lists = Pick<Filters, 'region' | 'kind'>;

/** The pairs that region and kind filters let through; none where neither filter is set, as with any facet. */
export function chosenPairs(filters: Lists, pairs: readonly RegionKind[]): RegionKind[] {
  if (filters.region.length === 0 && filters.kind.length === 0) return [];
  return pairs.filter(({ region, kind }) => allows(filters.region, region) && allows(filters.kind, kind));
}

/**
 * The two filters after a box of the facet is turned. They are two lists, so what they let through is always a product:
 * ticking a box may tick others with it, and taking one out takes out its region or its kind, whichever loses less.
 */
export function turnPair(filters: Lists, pairs: readonly RegionKind[], pair: RegionKind): Lists {
  const chosen = chosenPairs(filters, pairs);
  const isChosen = chosen.some((each) => pairKey(each) === pairKey(pair));
  if (!isChosen) return listsOf([...chosen, pair]);

  const rest = chosen.filter((each) => pairKey(each) !== pairKey(pair));
  const lists = listsOf(rest);
  if (!chosenPairs(lists, pairs).some((each) => pairKey(each) === pairKey(pair))) return lists;
  const otherRegions = rest.filter(({ region }) => region !== pair.region);
  const otherKinds = rest.filter(({ kind }) => kind !== pair.kind);
  return listsOf(otherRegions.length >= otherKinds.length ? otherRegions : otherKinds);
}

const listsOf = (pairs: readonly RegionKind[]): Lists => ({
  region: [...new Set(pairs.map(({ region }) => region))],
  kind: [...new Set(pairs.map(({ kind }) => kind))],
});

const allows = (values: readonly string[], value: string): boolean =>
  values.length === 0 || values.includes(value);

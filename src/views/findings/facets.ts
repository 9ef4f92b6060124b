import type { Finding } from '../../findings';
import { areas, severities } from '../../rules';
import { facetCounts, findingValue, matching, toggled, type FilterName, type Filters } from '../../state';
import type { FacetOption } from '../../ui';
import { chosenPairs, pairKey, pairOfKey, turnPair, type RegionKind } from './region-kind';

/** The facets of the list, in the order of the screen. */
export const facetNames = ['severity', 'area', 'regionKind', 'year', 'department', 'rule'] as const;
export type FacetName = (typeof facetNames)[number];

/** What facets are made from. */
export interface FacetSource {
  readonly findings: readonly Finding[];
  readonly filters: Filters;
  readonly textOf: (finding: Finding) => string;
  /** The words of a value. */
  readonly labelOf: (name: FilterName, value: string) => string;
}

export interface FacetModel {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
  readonly selected: ReadonlySet<string>;
  /** The filters after the box of `value` is turned. */
  readonly turned: (value: string) => Filters;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The facets with their counts under the other filters. A value in force is listed even where nothing has it. */
export const facetsOf = (source: FacetSource): FacetModel[] =>
  facetNames.map((name) => (name === 'regionKind' ? pairFacet(source) : listFacet(source, name)));

function listFacet(source: FacetSource, name: Exclude<FacetName, 'regionKind'>): FacetModel {
  const { findings, filters, textOf, labelOf } = source;
  const counts = facetCounts(findings, filters, name, textOf);
  const values = new Set<string>([
    ...findings.map((finding) => findingValue(finding, name)),
    ...filters[name],
  ]);
  const options = [...values].map((value) => ({
    value,
    label: labelOf(name, value),
    count: counts.get(value) ?? 0,
  }));
  return {
    name,
    options: options.sort(orders[name]),
    selected: new Set<string>(filters[name]),
    turned: (value) => toggled(filters, name, value),
  };
}

type Order = (a: FacetOption, b: FacetOption) => number;

const inOrderOf =
  (values: readonly string[]): Order =>
  (a, b) =>
    values.indexOf(a.value) - values.indexOf(b.value);
const blankLast: Order = (a, b) => Number(a.value === '') - Number(b.value === '');
const mostFirst: Order = (a, b) => blankLast(a, b) || b.count - a.count || collator.compare(a.label, b.label);

const orders: Readonly<Record<Exclude<FacetName, 'regionKind'>, Order>> = {
  severity: inOrderOf(severities),
  area: inOrderOf(areas),
  year: (a, b) => blankLast(a, b) || Number(b.value) - Number(a.value),
  department: mostFirst,
  rule: mostFirst,
};

function pairFacet({ findings, filters, textOf, labelOf }: FacetSource): FacetModel {
  const pairs = new Map<string, RegionKind>();
  for (const finding of findings) {
    const pair = pairOf(finding);
    pairs.set(pairKey(pair), pair);
  }
  const counts = new Map<string, number>();
  for (const finding of matching(findings, { ...filters, region: [], kind: [] }, textOf)) {
    const key = pairKey(pairOf(finding));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...pairs.values()];
  const options = [...pairs].map(([value, { region, kind }]) => ({
    value,
    label: `${labelOf('region', region)} · ${labelOf('kind', kind)}`,
    count: counts.get(value) ?? 0,
  }));
  return {
    name: 'regionKind',
    options: options.sort(
      (a, b) =>
        Number(pairOfKey(a.value).region === '') - Number(pairOfKey(b.value).region === '') ||
        collator.compare(a.label, b.label),
    ),
    selected: new Set(chosenPairs(filters, all).map(pairKey)),
    turned: (value) => {
      const pair = pairs.get(value);
      return pair ? { ...filters, ...turnPair(filters, all, pair) } : filters;
    },
  };
}

const pairOf = (finding: Finding): RegionKind => ({
  region: findingValue(finding, 'region'),
  kind: findingValue(finding, 'kind'),
});

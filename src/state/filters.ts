import { isThirdParty, type EvaluationRow, type Scope } from '../analysis';
import type { Finding } from '../findings';
import { areas, severities, type Area, type Severity } from '../rules';

/** Every filter, as it stands in the address. Empty lists do not restrict; '' in a list stands for a blank value. */
export interface Filters {
  readonly region: readonly string[];
  readonly year: readonly string[];
  readonly kind: readonly string[];
  readonly department: readonly string[];
  readonly severity: readonly Severity[];
  readonly area: readonly Area[];
  readonly rule: readonly string[];
  readonly project: readonly string[];
  readonly text: string;
}

export type FilterName = Exclude<keyof Filters, 'text'>;

export const noFilters: Filters = {
  region: [],
  year: [],
  kind: [],
  department: [],
  severity: [],
  area: [],
  rule: [],
  project: [],
  text: '',
};

/** Names of the filters in the address: short, lower case. */
const addressNames: Readonly<Record<keyof Filters, string>> = {
  region: 'region',
  year: 'year',
  kind: 'kind',
  department: 'dept',
  severity: 'sev',
  area: 'area',
  rule: 'rule',
  project: 'project',
  text: 'q',
};

type Params = Readonly<Record<string, readonly string[]>>;

/** Filters from the parameters of an address; words that are none of the allowed ones are left out. */
export function filtersFrom(params: Params): Filters {
  const list = (name: keyof Filters): readonly string[] => params[addressNames[name]] ?? [];
  return {
    region: list('region'),
    year: list('year'),
    kind: list('kind'),
    department: list('department'),
    severity: list('severity').filter((word): word is Severity =>
      (severities as readonly string[]).includes(word),
    ),
    area: list('area').filter((word): word is Area => (areas as readonly string[]).includes(word)),
    rule: list('rule'),
    project: list('project'),
    text: list('text').join(','),
  };
}

/** The parameters of filters, blank ones left out. */
export function paramsOf(filters: Filters): Record<string, readonly string[]> {
  const entries = (Object.keys(addressNames) as (keyof Filters)[]).map((name) => {
    const value = filters[name];
    const values = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
    return [addressNames[name], values] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

/** The part of the filters that holds on every screen, for SQL. */
export const scopeOf = (filters: Filters): Scope => ({
  regions: filters.region,
  years: filters.year.map(Number).filter(Number.isFinite),
  kinds: filters.kind.flatMap((kind) => (kind === 'third' ? ['department', 'fiscal'] : [kind])),
  departments: filters.department,
});

/** `self` or `third`: the two kinds people filter by. */
export const kindGroup = (kind: string): string => (kind === '' ? '' : isThirdParty(kind) ? 'third' : 'self');

const evaluationValue: Readonly<
  Record<'region' | 'year' | 'kind' | 'department', (row: EvaluationRow) => string>
> = {
  region: (row) => row.region,
  year: (row) => (row.year === null ? '' : String(row.year)),
  kind: (row) => kindGroup(row.kind),
  department: (row) => row.department,
};

const allows = (values: readonly string[], value: string): boolean =>
  values.length === 0 || values.includes(value);

/** Whether an evaluation is within the filters that hold on every screen. */
export const inScope = (filters: Filters, row: EvaluationRow, except?: FilterName): boolean =>
  (['region', 'year', 'kind', 'department'] as const).every(
    (name) => name === except || allows(filters[name], evaluationValue[name](row)),
  );

/** The value of a finding under a filter. */
export function findingValue(finding: Finding, name: FilterName): string {
  const { hit } = finding;
  switch (name) {
    case 'region':
      return hit.region ?? '';
    case 'year':
      return hit.year === null ? '' : String(hit.year);
    case 'kind':
      return kindGroup(hit.kind ?? '');
    case 'department':
      return hit.department ?? '';
    case 'severity':
      return finding.severity;
    case 'area':
      return finding.area;
    case 'rule':
      return finding.rule.id;
    case 'project':
      return hit.evaluation_id ?? '';
  }
}

const filterNames: readonly FilterName[] = [
  'region',
  'year',
  'kind',
  'department',
  'severity',
  'area',
  'rule',
  'project',
];

/** Findings that match every filter but `except`. `textOf` gives the lower-case text that search looks in. */
export function matching(
  findings: readonly Finding[],
  filters: Filters,
  textOf: (finding: Finding) => string,
  except?: FilterName,
): Finding[] {
  const active = filterNames.filter((name) => name !== except && filters[name].length > 0);
  const words = filters.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter(
    (finding) =>
      active.every((name) => (filters[name] as readonly string[]).includes(findingValue(finding, name))) &&
      words.every((word) => textOf(finding).includes(word)),
  );
}

/** How many findings each value of a filter would leave, under all the other filters. */
export function facetCounts(
  findings: readonly Finding[],
  filters: Filters,
  name: FilterName,
  textOf: (finding: Finding) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of matching(findings, filters, textOf, name)) {
    const value = findingValue(finding, name);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** `filters` with `value` put into or taken out of one list. */
export function toggled(filters: Filters, name: FilterName, value: string): Filters {
  const values = filters[name] as readonly string[];
  const next = values.includes(value) ? values.filter((item) => item !== value) : [...values, value];
  return { ...filters, [name]: next };
}

import type { Finding } from '../../findings';
import type { Severity } from '../../rules';
import { findingValue } from '../../state';
import type { RowGroup } from '../../ui';

export const groupings = ['project', 'rule', 'region'] as const;
export type Grouping = (typeof groupings)[number];

/** What a group head says. */
export interface GroupHead {
  readonly name: string;
  /** Region and year of a project, area of a rule. */
  readonly detail: string;
  /** `self`, `third`, '' where it is not stated; undefined where a group mixes kinds. */
  readonly kind: string | undefined;
  readonly counts: Record<Severity, number>;
}

export type FindingGroup = RowGroup<Finding, GroupHead>;

/** Words a group head needs, in the language of the app. */
export interface GroupWords {
  readonly ruleTitle: (finding: Finding) => string;
  readonly areaName: (finding: Finding) => string;
  /** Stands for a project where a finding belongs to none. */
  readonly dataset: string;
  readonly blank: string;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Findings by project, rule, or region and kind of evaluation; inside a group they keep their order. Projects and rules
 * with the most severe findings come first. Regions come by name: a rank would compare what must not be compared.
 */
export function groupFindings(findings: readonly Finding[], by: Grouping, words: GroupWords): FindingGroup[] {
  const groups = new Map<string, { head: GroupHead; items: Finding[] }>();
  for (const finding of findings) {
    const key = `${by}:${keyOf(finding, by)}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { head: headOf(finding, by, words), items: [] }));
    group.head.counts[finding.severity] += 1;
    group.items.push(finding);
  }
  const list = [...groups].map(([key, { head, items }]) => ({ key, group: head, items }));
  const isNowhere = ({ items }: FindingGroup): number =>
    Number(by === 'region' && items[0]?.hit.region === null);
  return list.sort(
    (a, b) =>
      isNowhere(a) - isNowhere(b) ||
      (by === 'region' ? 0 : byCounts(a.group, b.group)) ||
      byName(a.group, b.group),
  );
}

function keyOf(finding: Finding, by: Grouping): string {
  if (by === 'rule') return finding.rule.id;
  if (by === 'project') return finding.hit.evaluation_id ?? '';
  return JSON.stringify([findingValue(finding, 'region'), findingValue(finding, 'kind')]);
}

function headOf(finding: Finding, by: Grouping, words: GroupWords): GroupHead {
  const counts = { high: 0, medium: 0, low: 0 };
  const { region, year } = finding.hit;
  const kind = findingValue(finding, 'kind');
  if (by === 'rule')
    return { name: words.ruleTitle(finding), detail: words.areaName(finding), kind: undefined, counts };
  const isWhole = finding.hit.evaluation_id === null && region === null;
  if (by === 'region')
    return { name: region ?? (isWhole ? words.dataset : words.blank), detail: '', kind, counts };
  if (finding.hit.evaluation_id === null) return { name: words.dataset, detail: '', kind: undefined, counts };
  const detail = [region, year].filter((part) => part !== null && part !== '').join(' · ');
  return { name: projectName(finding) ?? words.dataset, detail, kind, counts };
}

/** The project's name, or its id where no name is printed; undefined for a finding about the whole data set. */
export const projectName = ({ hit }: Finding): string | undefined =>
  hit.project_name ?? hit.evaluation_id ?? undefined;

const byCounts = (a: GroupHead, b: GroupHead): number =>
  b.counts.high - a.counts.high || b.counts.medium - a.counts.medium || b.counts.low - a.counts.low;

const byName = (a: GroupHead, b: GroupHead): number =>
  collator.compare(a.name, b.name) || collator.compare(a.detail + String(a.kind), b.detail + String(b.kind));

import { placesOf, type Place } from '../../dataset';
import type { Finding } from '../../findings';

/** Other findings of an evaluation that rest on the same source row, or on another row of the same table. */
export interface Related {
  readonly row: readonly Finding[];
  readonly table: readonly Finding[];
}

/** Where the figures of a finding stand. */
export function placesOfFinding({ hit, rule }: Finding): Place[] {
  if (hit.locator === null) return [];
  const names = [...Object.keys(hit.evidence), ...Object.keys(hit.shown), ...rule.needs];
  return placesOf(
    hit.locator,
    names.filter((name) => !identity.has(name)),
  );
}

/** The name of a project and the like stand in every finding and say nothing about where its figures are. */
const identity = new Set(['evaluation_id', 'project_name', 'region', 'year', 'department', 'unit', 'kind']);

/** Findings among `siblings` (of the same evaluation) that share their source with `finding`. */
export function relatedFindings(finding: Finding, siblings: readonly Finding[]): Related {
  const own = spotsOf(finding);
  const row: Finding[] = [];
  const table: Finding[] = [];
  for (const other of siblings) {
    if (other.id === finding.id || other.hit.source_id !== finding.hit.source_id) continue;
    const spots = spotsOf(other);
    if (spots.rows.some((spot) => own.rows.includes(spot))) row.push(other);
    else if (spots.tables.some((spot) => own.tables.includes(spot))) table.push(other);
  }
  return { row, table };
}

function spotsOf(finding: Finding): { rows: string[]; tables: number[] } {
  const places = placesOfFinding(finding);
  return {
    rows: places.map(({ table, row, text }) => (table === undefined ? text : `${table}/${row ?? ''}`)),
    tables: places.flatMap(({ table }) => (table === undefined ? [] : [table])),
  };
}

/** Findings by evaluation, each list in the order given. */
export function byEvaluation(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = finding.hit.evaluation_id;
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  return groups;
}

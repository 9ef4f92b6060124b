import { blankColumns } from '../../../analysis';
import type { ViewColumn } from '../../../dataset';
import type { RuleResult } from '../../../rules';

/** Rows that a rule could not judge for one and the same reason. */
export interface UnknownPart {
  readonly key: string;
  /** Blank columns of the rule's view; none where something else was lacking. */
  readonly columns: readonly ViewColumn[];
  /** Fewer peers than the rule speaks of: the least number, where the rule states one. */
  readonly least: number | undefined;
  readonly evaluations: readonly string[];
  readonly rows: number;
}

/**
 * What a rule could not judge, by what was blank, most rows first. `within` restricts to some evaluations; rows that belong
 * to no evaluation are left out then.
 */
export function unknownParts(result: RuleResult, within?: ReadonlySet<string>): UnknownPart[] {
  const { rule, unknown, compiled } = result;
  const parts = new Map<string, { columns: ViewColumn[]; evaluations: Set<string>; rows: number }>();
  for (const { evaluation_id: id, missing, n } of unknown) {
    if (within && (id === null || !within.has(id))) continue;
    const columns = blankColumns(rule.view, missing);
    const key = columns.map(({ name }) => name).join(',');
    const part = parts.get(key) ?? { columns, evaluations: new Set<string>(), rows: 0 };
    if (id !== null) part.evaluations.add(id);
    part.rows += n;
    parts.set(key, part);
  }
  // The rules of statistics call the least number they speak of by this name.
  const { least } = compiled.parameters;
  return [...parts]
    .map(([key, { columns, evaluations, rows }]) => ({
      key,
      columns,
      least: columns.length === 0 && typeof least === 'number' ? least : undefined,
      evaluations: [...evaluations],
      rows,
    }))
    .sort((a, b) => b.rows - a.rows);
}

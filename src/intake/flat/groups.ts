import type { Plan, PlannedColumn } from './plan';

/** The columns of one row of one canonical table that a row of the file can bring. */
export interface Group {
  readonly table: string;
  /** The fund source or class; undefined for evaluation and survey. */
  readonly member: string | undefined;
  readonly columns: readonly PlannedColumn[];
}

/** The columns of the project by the canonical row they belong to. */
export function groupsOf(plan: Plan): Group[] {
  const groups = new Map<string, { table: string; member: string | undefined; columns: PlannedColumn[] }>();
  for (const column of plan.project) {
    const { table } = column.field;
    const member = table === 'fund' ? (column.field.member ?? 'total') : column.field.member;
    const key = `${table}@${member ?? ''}`;
    const group = groups.get(key) ?? { table, member, columns: [] };
    group.columns.push(column);
    groups.set(key, group);
  }
  return [...groups.values()];
}

import { say } from '../error';
import type { FlatFacts } from './facts';
import { groupsOf, type Group } from './groups';
import { idOf, identityFields, type Identity } from './identity';
import type { Notes } from './notes';
import type { Plan, PlannedColumn } from './plan';
import { isSameValue } from './same-value';

/** One canonical row in the making. */
export interface Gathered {
  readonly group: Group;
  readonly member: string | undefined;
  /** In the order of the group's columns. */
  readonly values: (string | null)[];
  readonly row: number;
  /** Columns that come from a later row than the first. */
  readonly later: Map<number, string[]>;
}

/** One evaluation, gathered from all the rows that name it. */
export interface Evaluation {
  readonly id: string;
  readonly row: number;
  /** By table and member. */
  readonly gathered: Map<string, Gathered>;
  /** What a row 预算执行率 among the indicators says, by column of `fund`, and where it stands. */
  readonly execution: { place: string; readonly values: Map<string, string> };
}

/** What became of a row: it brought something, it says the same, or something else than an earlier one. */
export type Taken = 'new' | 'same' | 'differs';

/** Finds for each row the evaluation it belongs to, and gathers what the rows say of it. */
export class Evaluations {
  private readonly byId = new Map<string, Evaluation>();
  private readonly groups: readonly Group[];
  private readonly identityColumns: readonly (PlannedColumn | undefined)[];
  private readonly sourceColumn: PlannedColumn | undefined;
  private current: { identity: Identity; evaluation: Evaluation } | undefined;

  constructor(
    plan: Plan,
    private readonly facts: FlatFacts,
    private readonly notes: Notes,
  ) {
    this.groups = groupsOf(plan);
    this.sourceColumn = plan.column('fund.fund_source');
    this.identityColumns = identityFields.map((field) => plan.column(field));
  }

  get all(): Iterable<Evaluation> {
    return this.byId.values();
  }

  identityOf(cells: readonly string[]): Identity {
    const read = (column: PlannedColumn | undefined): string => column?.read(cells[column.index] ?? '') ?? '';
    const [id, project, region, year, unit, kind] = this.identityColumns;
    return [read(id), read(project), read(region), read(year), read(unit), read(kind)];
  }

  /** The evaluation of the row before, where this row says nothing else. */
  continued(identity: Identity): Evaluation | undefined {
    const { current } = this;
    const isSame =
      current && identity.every((part, index) => part === '' || part === current.identity[index]);
    return isSame ? current.evaluation : undefined;
  }

  /** The evaluation a row names, which must name one. */
  of(identity: Identity, row: number): Evaluation {
    const known = this.continued(identity);
    if (known) return known;
    const id = idOf(identity, this.facts);
    let evaluation = this.byId.get(id);
    if (!evaluation) {
      evaluation = { id, row, gathered: new Map(), execution: { place: '', values: new Map() } };
      this.byId.set(id, evaluation);
    }
    this.current = { identity, evaluation };
    return evaluation;
  }

  /** Takes what a row says of the project. */
  take(evaluation: Evaluation, cells: readonly string[], row: number): Taken {
    let taken: Taken = evaluation.row === row ? 'new' : 'same';
    const { sourceColumn } = this;
    const source = sourceColumn?.read(cells[sourceColumn.index] ?? '') ?? undefined;
    for (const group of this.groups) {
      const member = group.table === 'fund' && group.member === 'total' ? (source ?? 'total') : group.member;
      const found = this.takeGroup(evaluation, group, member, cells, row);
      if (found === 'new' || taken === 'same') taken = found;
    }
    return taken;
  }

  private takeGroup(
    evaluation: Evaluation,
    group: Group,
    member: string | undefined,
    cells: readonly string[],
    row: number,
  ): Taken {
    const key = `${group.table}@${member ?? ''}`;
    let gathered = evaluation.gathered.get(key);
    let taken: Taken = 'same';
    for (const [position, column] of group.columns.entries()) {
      const text = column.read(cells[column.index] ?? '');
      if (text === null || text === undefined) continue;
      if (!gathered) {
        gathered = { group, member, values: group.columns.map(() => null), row, later: new Map() };
        evaluation.gathered.set(key, gathered);
      }
      const known = gathered.values[position] ?? null;
      if (known === null) {
        gathered.values[position] = text;
        taken = 'new';
        if (row !== gathered.row) addTo(gathered.later, row, column.field.column.name);
      } else if (known !== text && !isSameValue(column.field.column, known, text)) {
        this.contradicts(column, known, text, evaluation.row, row);
        if (taken === 'same') taken = 'differs';
      }
    }
    return taken;
  }

  private contradicts(
    { index, field }: PlannedColumn,
    kept: string,
    text: string,
    first: number,
    row: number,
  ): void {
    const { label, name } = field.column;
    this.notes.remarkCell(
      row,
      index,
      name,
      say(
        `同一项目的${label.zh}前后不同，取先出现的`,
        `${label.en} of the same project differs; the first is kept`,
      ),
      `${kept} (${this.notes.placeOf(first)}) | ${text}`,
    );
  }
}

function addTo(places: Map<number, string[]>, row: number, column: string): void {
  const known = places.get(row);
  if (known) known.push(column);
  else places.set(row, [column]);
}

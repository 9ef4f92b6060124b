import { withoutPersonal } from '../form';
import { fieldNamed, sourceOf, kindOf, type ColumnMapping, type Field } from '../mapping';
import { cellReader, type CellReader } from './cell-text';

/** One column of the file that is loaded. */
export interface PlannedColumn {
  readonly index: number;
  readonly header: string;
  readonly field: Field;
  readonly read: CellReader;
  /** Whether it is known what its bare numbers are; else they wait for a person. */
  readonly isSettled: boolean;
}

/** Which columns of a flat table go where. */
export interface Plan {
  /** What is said of the project, without what identifies it. */
  readonly project: readonly PlannedColumn[];
  readonly indicator: readonly PlannedColumn[];
  /** Columns that are keys: the evaluation's own id, the fund source. */
  readonly identifying: readonly PlannedColumn[];
  /** Columns that wait for a person. */
  readonly waiting: readonly ColumnMapping[];
  /** Positions of columns that name persons, which are not shown. */
  readonly personal: ReadonlySet<number>;
  /** A text as it may be shown: without names and telephone numbers. */
  shown(text: string): string;
  /** The column of a field, where the file has it. */
  column(field: string): PlannedColumn | undefined;
}

const keys = new Set(['evaluation.evaluation_id', 'fund.fund_source']);

/** Lays out how rows are read under a mapping. */
export function planOf(mapping: readonly ColumnMapping[], keepPersonal = false): Plan {
  const columns = mapping.flatMap((one): PlannedColumn[] => {
    const field = one.field === undefined ? undefined : fieldNamed(one.field);
    return field
      ? [
          {
            index: one.index,
            header: one.header,
            field,
            read: readerOf(field, one),
            isSettled: one.unit?.sure ?? true,
          },
        ]
      : [];
  });
  const byField = new Map(columns.map((column) => [column.field.id, column]));
  return {
    project: columns.filter(({ field }) => field.grain === 'project' && !keys.has(field.id)),
    indicator: columns.filter(({ field }) => field.grain === 'indicator'),
    identifying: columns.filter(({ field }) => keys.has(field.id)),
    waiting: mapping.filter(({ state }) => state === 'choose'),
    personal: new Set(
      mapping.filter(({ state }) => state === 'personal' && !keepPersonal).map(({ index }) => index),
    ),
    shown: keepPersonal ? (text) => text : withoutPersonal,
    column: (field) => byField.get(field),
  };
}

/** Words for kinds and sources become the canonical ones where they are known; others stay, to be refused later. */
function readerOf(field: Field, { unit }: ColumnMapping): CellReader {
  const read = cellReader(unit);
  const canonical =
    field.id === 'evaluation.kind' ? kindOf : field.id === 'fund.fund_source' ? sourceOf : undefined;
  if (!canonical) return read;
  return (cell) => {
    const text = read(cell);
    return typeof text === 'string' ? (canonical(text) ?? text) : text;
  };
}

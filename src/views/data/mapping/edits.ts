import { fieldNamed, type ColumnChoice, type ColumnMapping, type Field } from '../../../intake';

/** What a person has changed of the columns of one table and not loaded yet, by position of the column. */
export type ColumnEdits = ReadonlyMap<number, ColumnChoice>;

/** The field a column would be loaded as; undefined where it would not be. */
export function fieldOf({ field }: ColumnMapping, edit: ColumnChoice | undefined): Field | undefined {
  const id = edit?.field === undefined ? field : edit.field;
  return typeof id === 'string' ? fieldNamed(id) : undefined;
}

/** Whether a column waits for a person: for its field, or for what its bare numbers are. */
export function isWaiting(column: ColumnMapping, edit?: ColumnChoice): boolean {
  if (edit?.field === null) return false;
  if (column.state === 'choose' && edit?.field === undefined) return true;
  const isOther = edit?.field !== undefined && edit.field !== column.field;
  const isUnitSaid = edit?.moneyUnit !== undefined || edit?.percent !== undefined;
  return column.unit?.sure === false && !isOther && !isUnitSaid;
}

/** Whether a column was taken for something that is likely, and nobody has looked at it. */
export const isFlagged = ({ state }: ColumnMapping, edit?: ColumnChoice): boolean =>
  state === 'flagged' && edit?.field === undefined;

/** The edits with one more; what is as it was found anyway is taken back. */
export function withEdit(edits: ColumnEdits, column: ColumnMapping, change: ColumnChoice): ColumnEdits {
  const next = new Map(edits);
  const edit = { ...edits.get(column.index), ...change };
  const isAsFound =
    column.state !== 'choose' &&
    (edit.field === undefined || edit.field === (column.field ?? null)) &&
    edit.moneyUnit === undefined &&
    edit.percent === undefined &&
    // There a unit left open takes back what was chosen before.
    column.unit?.from !== 'chosen';
  if (isAsFound) next.delete(column.index);
  else next.set(column.index, edit);
  return next;
}

/**
 * What is to be said of the columns when a person confirms them: what was said before, what is changed now, and the
 * likely fields that were looked at and left.
 */
export function choicesOf(
  mapping: readonly ColumnMapping[],
  before: ReadonlyMap<number, ColumnChoice> | undefined,
  edits: ColumnEdits,
): Map<number, ColumnChoice> {
  const choices = new Map<number, ColumnChoice>();
  for (const { index, field, state } of mapping) {
    const isSettled = state === 'confirmed' || state === 'flagged';
    const choice = {
      ...(isSettled && { field: field ?? null }),
      ...before?.get(index),
      ...edits.get(index),
    };
    const { field: said, moneyUnit, percent } = choice;
    if ([said, moneyUnit, percent].some((value) => value !== undefined)) choices.set(index, choice);
  }
  return choices;
}

/** The mapping as it will be once the edits are confirmed, for a template. */
export const withEdits = (mapping: readonly ColumnMapping[], edits: ColumnEdits): ColumnMapping[] =>
  mapping.map((column) => {
    const edit = edits.get(column.index);
    if (!edit) return column;
    const { moneyUnit, percent } = edit;
    const said = moneyUnit ?? (percent === undefined ? undefined : percent ? '%' : '1');
    const isOther = edit.field !== undefined && edit.field !== column.field;
    const kept = isOther ? undefined : column.unit;
    return {
      ...column,
      ...(edit.field !== undefined && { field: edit.field ?? undefined, state: 'confirmed' as const }),
      unit: said === undefined ? kept : { unit: said, from: 'chosen', sure: true },
    };
  });

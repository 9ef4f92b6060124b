import { say } from '../error';
import { sureFrom, type Candidate } from './candidate';
import type { ColumnChoice } from './column-mapping';

interface Column {
  readonly cells: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly choice: ColumnChoice | undefined;
}

const undecided = 0.55;
const counted = 0.6;

/**
 * Settles which column a field comes from where several claim it: the one a person chose; else the only one that is
 * sure; else the first, where all say the same; else none, and a person must choose.
 */
export function withoutConflicts<T extends Column>(columns: readonly T[]): T[] {
  const claims = new Map<string, T[]>();
  for (const column of columns) {
    const field = claimOf(column);
    if (field !== undefined) claims.set(field, [...(claims.get(field) ?? []), column]);
  }
  const kept = new Map([...claims].map(([field, claimants]) => [field, winnerOf(claimants)]));
  return columns.map((column) => {
    const field = claimOf(column);
    if (field === undefined || column.choice?.field !== undefined) return column;
    const claimants = claims.get(field) ?? [];
    const winner = kept.get(field);
    if (claimants.length < 2 || winner === column) return column;
    return { ...column, candidates: yielded(column, field, winner) };
  });
}

/** The field a column is to be loaded as. */
function claimOf({ candidates, choice }: Column): string | undefined {
  if (choice?.field !== undefined) return choice.field ?? undefined;
  const [first] = candidates;
  if (!first || first.confidence < counted || first.field === 'none' || first.field === 'personal')
    return undefined;
  return first.field;
}

function winnerOf<T extends Column>(claimants: readonly T[]): T | undefined {
  const chosen = claimants.find(({ choice }) => choice?.field !== undefined);
  if (chosen) return chosen;
  const sure = claimants.filter(({ candidates }) => (candidates[0]?.confidence ?? 0) >= sureFrom);
  if (sure.length === 1) return sure[0];
  const rivals = sure.length > 0 ? sure : claimants;
  const [first] = rivals;
  return first && rivals.every(({ cells }) => isSame(cells, first.cells)) ? first : undefined;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((cell) => cell !== '') && a.every((cell, index) => cell === b[index]);

/** A column that gives up a field to another: left out where it says the same, else to be chosen. */
function yielded(column: Column, field: string, winner: Column | undefined): Candidate[] {
  if (winner && isSame(column.cells, winner.cells)) {
    const why = say('与另一列相同，已由那一列载入', 'the same as another column, which is loaded');
    return [{ field: 'none', confidence: 1, why }, ...column.candidates];
  }
  return column.candidates.map((one) =>
    one.field === field
      ? {
          ...one,
          confidence: Math.min(one.confidence, undecided),
          why: say(`${one.why.zh}，但另有一列也是`, `${one.why.en}, and so does another column`),
        }
      : { ...one, confidence: Math.min(one.confidence, undecided) },
  );
}

import type { GridCell } from '../../document';
import { say } from '../../error';
import { className, namedPoints } from './class-weight';
import type { IndicatorColumn } from './indicator-columns';
import type { Line } from './lines';
import { isPlaceholder } from './placeholder';
import { targetText, withUnitOf } from './target-text';
import { RowCells, type Remark } from './row-cells';
import { unwrappedName } from './unwrapped';
import { plain } from './words';

/** One row of an indicator table; cells as printed, null where nothing is. */
export interface IndicatorRow {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: string | null;
  readonly score: string | null;
  readonly reason: string | null;
  /** Of the columns from target to reason, those the table has. */
  readonly values: Readonly<Record<string, string | null>>;
  readonly isPlaceholder: boolean;
  /** The class cell, where it begins in this row. */
  readonly classCell: GridCell | undefined;
  /** Points of the class in a column of their own. */
  readonly classWeight: string | null;
  readonly remarks: readonly Remark[];
}

/** Reads the rows of one indicator table in order: a blank class is the one above. */
export class IndicatorReader {
  private level1: string | null = null;
  private level2: string | null = null;

  /** The class of the last row read, as printed. */
  get currentClass(): string | null {
    return this.level1;
  }

  read(line: Line, columns: readonly IndicatorColumn[]): IndicatorRow {
    const row = new RowCells(line, columns);
    this.enterClass(row);
    const name = row.text('level4') ?? row.text('level3') ?? row.coveredText('level3');
    const target = this.target(row);
    const actual = row.phrase('actual');
    const unit = row.text('unit');
    const weight = row.points('weight') ?? this.weightInName(name, columns);
    const values = {
      level3: name === null ? null : unwrappedName(name),
      target,
      actual: actual === null ? null : withUnitOf(actual, unit ?? undefined),
      weight,
      score: row.points('score'),
      reason: row.text('reason'),
    };
    return {
      level1: this.level1 === null ? null : className(this.level1),
      level2: this.level2,
      ...values,
      values: brought(values, columns),
      isPlaceholder: isPlaceholder(values),
      classCell: row.cell('level1'),
      classWeight: row.points('weight1'),
      remarks: row.remarks,
    };
  }

  private enterClass(row: RowCells): void {
    const class1 = row.text('level1');
    const class2 = row.text('level2');
    const isNew = class1 !== null && plain(class1) !== plain(this.level1 ?? '');
    if (class1 !== null) this.level1 = class1;
    if (class2 !== null) this.level2 = class2;
    else if (isNew || row.isCovered('level2')) this.level2 = null;
  }

  private target(row: RowCells): string | null {
    const relation = row.text('relation') ?? undefined;
    const unit = row.text('unit') ?? undefined;
    const set = targetText(relation, row.phrase('target') ?? undefined, unit);
    const adjusted = targetText(relation, row.phrase('adjusted') ?? undefined, unit);
    if (set === null || adjusted === null || plain(set) === plain(adjusted)) return set ?? adjusted;
    row.remark(
      'target',
      say('年初和调整后的指标值不同，无法确定取哪一个', 'the target before and after adjustment differ'),
      `${set} | ${adjusted}`,
    );
    return null;
  }

  private weightInName(name: string | null, columns: readonly IndicatorColumn[]): string | null {
    const hasWeights = columns.some(({ role }) => role === 'weight');
    return hasWeights || name === null ? null : (namedPoints(name) ?? null);
  }
}

/** The values of the columns a table has; 偏差原因 left out is another thing than 偏差原因 left blank. */
const brought = (
  values: Readonly<Record<string, string | null>>,
  columns: readonly IndicatorColumn[],
): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => name !== 'level3' && (value !== null || columns.some(({ role }) => role === name)),
    ),
  );

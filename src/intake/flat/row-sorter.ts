import type { Bilingual } from '../../dataset';
import type { FlatTable } from './flat-table';
import type { FlatLayout } from './layout';
import type { Plan } from './plan';
import * as reasons from './reasons';
import {
  firstFilled,
  isBareTotal,
  isBlankRow,
  isFooting,
  isNumbering,
  isSection,
  isTotalLabel,
} from './row-kinds';
import { RunningSums } from './running-sums';

/** Tells the rows below a header apart: data, sums, notes, and what is no row of its own. */
export class RowSorter {
  private readonly classColumns: readonly number[];
  private readonly nameColumns: readonly number[];
  private readonly sums: RunningSums;

  constructor(
    private readonly table: FlatTable,
    private readonly layout: FlatLayout,
    plan: Plan,
  ) {
    const positions = (names: readonly string[]): number[] =>
      names.flatMap((name) => plan.column(`indicator.${name}`)?.index ?? []);
    this.classColumns = positions(['level1', 'level2']);
    this.nameColumns = positions(['level3']);
    // Where projects repeat on every indicator, their amounts add up to nothing.
    const amounts = plan.indicator.length > 0 ? [] : plan.project;
    this.sums = new RunningSums(
      amounts.filter(({ field }) => field.column.type === 'money').map(({ index }) => index),
    );
  }

  /** A blank row, or the header once more, as in exports that are printed page by page: not counted. */
  isNoRow(cells: readonly string[]): boolean {
    return isBlankRow(cells) || isNumbering(cells) || this.repeatsHeader(cells);
  }

  /** Why a row holds no project and no indicator; undefined for data. `project` is the cell that names the project. */
  reasonAgainst(cells: readonly string[], project: string): Bilingual | undefined {
    if (this.isTotal(cells, project)) {
      this.sums.startGroup();
      return reasons.total;
    }
    if (isFooting(cells)) return reasons.footing;
    if (isSection(cells)) return reasons.section;
    return this.isTooLong(cells) ? reasons.tooLong(cells.length, this.layout.width) : undefined;
  }

  /** Notes that a row is data. */
  count(cells: readonly string[]): void {
    this.sums.add(cells);
  }

  /** Whether a record has fewer cells than the header. */
  isTooShort(cells: readonly string[]): boolean {
    return !this.table.grid && cells.length < this.layout.width;
  }

  /** A separator inside a number makes a record longer, and moves what follows to other columns. */
  private isTooLong(cells: readonly string[]): boolean {
    const { width } = this.layout;
    return !this.table.grid && cells.length > width && !isBlankRow(cells.slice(width));
  }

  private repeatsHeader(cells: readonly string[]): boolean {
    const { headers } = this.layout;
    let filled = 0;
    for (const [column, cell] of cells.entries()) {
      const text = cell.trim();
      if (text === '') continue;
      if (!headers[column]?.includes(text)) return false;
      filled += 1;
    }
    return filled > 1;
  }

  private isTotal(cells: readonly string[], project: string): boolean {
    if (isTotalLabel(firstFilled(cells)) || isTotalLabel(project)) return true;
    if (this.classColumns.some((index) => isTotalLabel(cells[index] ?? ''))) return true;
    // An indicator may be named 培训人次合计; only the bare word is no name.
    if (this.nameColumns.some((index) => isBareTotal(cells[index] ?? ''))) return true;
    return this.sums.isSum(cells);
  }
}

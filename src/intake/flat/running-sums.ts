import { fold } from '../values';

/** Rows that must have been added before a row can be told to be their sum. */
const fewestRows = 3;
const fewestColumns = 2;
/** What rounding to cents in each row may add up to. */
const tolerance = 0.011;

/** Adds up columns of amounts, to know rows that hold the sums although nothing says so. */
export class RunningSums {
  private readonly all: Float64Array;
  /** Since the last row that was a sum. */
  private readonly recent: Float64Array;
  private rows = 0;
  private recentRows = 0;

  /** @param columns positions of the columns of amounts */
  constructor(private readonly columns: readonly number[]) {
    this.all = new Float64Array(columns.length);
    this.recent = new Float64Array(columns.length);
  }

  /** Whether every amount of the row is the sum of those above it, in two columns at least. */
  isSum(cells: readonly string[]): boolean {
    const isOf = (sums: Float64Array, rows: number): boolean =>
      rows >= fewestRows && this.equals(cells, sums);
    return isOf(this.all, this.rows) || isOf(this.recent, this.recentRows);
  }

  add(cells: readonly string[]): void {
    this.columns.forEach((column, index) => {
      const amount = amountOf(cells[column] ?? '') ?? 0;
      this.all[index] = (this.all[index] ?? 0) + amount;
      this.recent[index] = (this.recent[index] ?? 0) + amount;
    });
    this.rows += 1;
    this.recentRows += 1;
  }

  /** A row of sums begins a new group. */
  startGroup(): void {
    this.recent.fill(0);
    this.recentRows = 0;
  }

  private equals(cells: readonly string[], sums: Float64Array): boolean {
    let matching = 0;
    for (const [index, column] of this.columns.entries()) {
      const amount = amountOf(cells[column] ?? '');
      if (amount === undefined || amount === 0) continue;
      const sum = sums[index] ?? 0;
      if (Math.abs(amount - sum) > tolerance + 1e-9 * Math.abs(sum)) return false;
      matching += 1;
    }
    return matching >= fewestColumns;
  }
}

function amountOf(cell: string): number | undefined {
  if (cell === '') return undefined;
  const quick = Number(cell);
  if (!Number.isNaN(quick)) return quick;
  const plain = Number(fold(cell).replace(/[,¥\s]|[百千]?[万亿]?元$/gu, ''));
  return Number.isNaN(plain) ? undefined : plain;
}

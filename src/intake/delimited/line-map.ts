/** Line numbers of the good records, kept as the few places where they run ahead of the record numbers. */
export class LineMap {
  private readonly records: number[] = [];
  private readonly shifts: number[] = [];

  /** Notes that good record `record` (from 1, in order) begins on `line` (from 1). */
  note(record: number, line: number): void {
    const shift = line - record;
    if (this.shifts.at(-1) === shift) return;
    this.records.push(record);
    this.shifts.push(shift);
  }

  /** Line on which good record `record` begins. */
  line(record: number): number {
    let low = 0;
    let high = this.records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.records[middle] ?? 0) <= record) low = middle + 1;
      else high = middle;
    }
    return record + (this.shifts[low - 1] ?? 0);
  }

  /** The same as data: from good record `record` on, lines are `record + shift`. */
  steps(): readonly { readonly record: number; readonly shift: number }[] {
    return this.records.map((record, index) => ({ record, shift: this.shifts[index] ?? 0 }));
  }
}

import type { DraftBuilder } from './draft-builder';
import type { IndicatorColumn } from './indicator-columns';
import { unmapped } from './indicator-columns';
import { IndicatorReader, type IndicatorRow } from './indicator-reader';
import type { Line } from './lines';
import { placeOf } from './lines';
import { noColumn } from './no-column';
import { Subtotals } from './subtotals';
import { totalsOf } from './total-line';

/** A row of an indicator table, what it is and what stands in it. */
export interface TablePart {
  readonly kind: 'indicator' | 'subtotal';
  readonly line: Line;
  readonly columns: readonly IndicatorColumn[];
}

export interface ReadIndicators {
  readonly rows: readonly { readonly line: Line; readonly row: IndicatorRow }[];
  readonly subtotals: Subtotals;
}

/** Reads the rows of an indicator table, those of a repeated header included, in order. */
export function readIndicators(parts: readonly TablePart[], builder: DraftBuilder): ReadIndicators {
  const reader = new IndicatorReader();
  const subtotals = new Subtotals();
  const rows: { line: Line; row: IndicatorRow }[] = [];
  const remarked = new Set<string>();
  for (const { kind, line, columns } of parts) {
    for (const header of unmapped(columns)) {
      if (remarked.has(header)) continue;
      remarked.add(header);
      builder.remark(`表${line.grid.number}`, header, noColumn, header);
    }
    if (kind === 'subtotal') {
      const { weight, score } = totalsOf(line, columns);
      const hasPoints = weight !== null || score !== null;
      if (hasPoints && reader.currentClass !== null) {
        subtotals.takeRow(line, reader.currentClass, weight, score, builder);
      }
      continue;
    }
    const row = reader.read(line, columns);
    for (const { column, reason, raw } of row.remarks) builder.remark(placeOf(line), column, reason, raw);
    subtotals.takeClass(line, row, builder);
    rows.push({ line, row });
  }
  return { rows, subtotals };
}

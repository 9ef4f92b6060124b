import { say } from '../error';
import type { Part } from './part';
import type { DraftBuilder } from './table/draft-builder';
import type { Facts } from './table/facts';
import { placeOf } from './table/lines';
import { totalsOf } from './table/total-line';

/** States total and grade from the rows of totals of a table. */
export function stateTotals(parts: readonly Part[], facts: Facts, builder: DraftBuilder): void {
  for (const part of parts) {
    if (part.kind !== 'total') continue;
    const { line } = part;
    const totals = totalsOf(line, part.columns);
    facts.state('total_score', totals.score, placeOf(line), line);
    if (totals.grade !== null) facts.state('grade', totals.grade, placeOf(line), line);
    if (!totals.isUnclear) continue;
    const reason = say('无法确定哪个数是总得分', 'which number is the total score is not clear');
    builder.remark(placeOf(line), 'total_score', reason, line.cells.map(({ text }) => text).join(' | '));
  }
}

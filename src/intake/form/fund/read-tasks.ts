import { say } from '../../error';
import { underHeaders } from '../table/column-map';
import type { DraftBuilder } from '../table/draft-builder';
import { amountRoles, type FundRole } from './fund-header';
import type { Part } from '../part';
import { placeOf } from '../table/lines';
import { moneyUnitIn, withUnit } from './money-unit';
import { moneyUnitOf } from './money-unit-of';
import { saysNothing } from '../table/words';

/** Adds the main tasks of a department's year as `fund_item`, one row per amount whose column is clear. */
export function readTasks(parts: readonly Part[], id: string, builder: DraftBuilder): void {
  let seq = 0;
  for (const part of parts) {
    if (part.kind !== 'task') continue;
    const { line, columns, header } = part;
    const { own } = underHeaders(columns, line);
    const name =
      [...own]
        .find(([{ role }]) => role === 'name')?.[1]
        .map(({ text }) => text)
        .join('') ?? null;
    const unit = moneyUnitOf(header, []) ?? '万元';
    let hasAmount = false;
    for (const [column, cells] of own) {
      const { role } = column;
      const [cell] = cells;
      if (!role || role === 'name' || !amountRoles.has(role) || !cell || saysNothing(cell.text)) continue;
      const amount = withUnit(cell.text, moneyUnitIn(column.header) ?? unit);
      builder.add('fund_item', itemRow(id, ++seq, role, name, amount, placeOf(line)), line);
      hasAmount = true;
    }
    if (!hasAmount)
      builder.reject(
        line,
        noAmount,
        line.cells.map(({ text }) => text),
      );
  }
}

const itemRow = (
  id: string,
  seq: number,
  column: FundRole,
  name: string | null,
  amount: string,
  locator: string,
): Record<string, string | null> => ({
  evaluation_id: id,
  seq: String(seq),
  of_column: column,
  name,
  amount,
  locator,
});

const noAmount = say(
  '年度任务没有写明是年初预算、全年预算还是执行数的金额，不载入',
  'a task without an amount whose column is clear',
);

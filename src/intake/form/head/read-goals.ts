import { say } from '../../error';
import { underHeaders } from '../table/column-map';
import type { DraftBuilder } from '../table/draft-builder';
import type { Facts } from '../table/facts';
import type { GoalRole } from './goal-header';
import type { Part } from '../part';
import { placeOf, type Line } from '../table/lines';
import { plain } from '../table/words';

/** States goal and outcome of the year; several rows are joined line by line. */
export function readGoals(parts: readonly Part[], facts: Facts, builder: DraftBuilder): void {
  const found = new Map<GoalRole, { lines: Line[]; texts: string[] }>();
  for (const part of parts) {
    if (part.kind !== 'goal') continue;
    const { own } = underHeaders(part.columns, part.line);
    for (const { role } of part.columns) {
      if (!role) continue;
      const cells = [...own].filter(([column]) => column.role === role).flatMap(([, under]) => under);
      const known = found.get(role) ?? { lines: [], texts: [] };
      found.set(role, known);
      if (cells.length === 0) continue;
      known.lines.push(part.line);
      known.texts.push(cells.map(({ text }) => text).join(''));
    }
  }
  const textOf = (role: GoalRole): string => found.get(role)?.texts.join('\n') ?? '';
  const state = (column: 'goal' | 'outcome', role: GoalRole): void => {
    if (!found.has(role)) return;
    const [first, ...others] = found.get(role)?.lines ?? [];
    facts.ask(column);
    if (first) facts.stateOver(column, textOf(role), [first, ...others]);
  };
  const [set, adjusted] = [textOf('goal'), textOf('adjusted')];
  if (set === '' || adjusted === '' || plain(set) === plain(adjusted)) {
    state('goal', set === '' && adjusted !== '' ? 'adjusted' : 'goal');
    state('outcome', 'outcome');
    return;
  }
  state('outcome', 'outcome');
  facts.ask('goal');
  const [line] = found.get('adjusted')?.lines ?? [];
  const reason = say('年初目标和调整后的目标不同，无法确定', 'the goal before and after adjustment differ');
  if (line) builder.remark(placeOf(line), 'goal', reason, `${set} | ${adjusted}`);
}

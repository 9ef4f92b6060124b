import { dayOf } from './dates';
import type { Draft } from './draft';
import type { AmountColumn, Fund } from './rows';

/** Yuan in a 万元. */
export const wan = 10_000;

const formColumns: readonly AmountColumn[] = ['initial_budget', 'adjusted_budget', 'executed'];

/** The fund block of a form: budget, adjusted budget and spending, by source; the parts make the total. */
export function addFormFunds(draft: Draft, isScored: boolean): void {
  const { random } = draft;
  const initial = random.int(200_000, 600_000_000);
  const adjusted = random.chance(0.6) ? initial : Math.round(initial * (0.93 + 0.14 * random.next()));
  draft.rate = random.chance(0.3) ? 1 : 0.94 + 0.06 * random.next();
  const total: Fund = {
    source: 'total',
    amounts: {
      initial_budget: initial,
      adjusted_budget: adjusted,
      executed: Math.round(adjusted * draft.rate),
    },
    dates: {},
  };
  if (isScored) total.weight = 10_000;
  draft.funds.push(total);
  if (!random.chance(0.7)) return;
  for (const source of ['fiscal', 'carryover', 'other'] as const) {
    draft.funds.push({ source, amounts: {}, dates: {} });
  }
  splitParts(draft, random.chance(0.8) ? 1 : 0.7);
}

/** Fills the parts so that they make the total row: `share` from the year's appropriation, the rest carried over. */
export function splitParts(draft: Draft, share = 1): void {
  for (const part of draft.funds) {
    if (part.source === 'total') continue;
    for (const column of formColumns) {
      const whole = draft.amount(column);
      const fiscal = Math.round(whole * share);
      part.amounts[column] =
        part.source === 'fiscal' ? fiscal : part.source === 'carryover' ? whole - fiscal : 0;
    }
  }
}

/** The amounts a report states, stage by stage; many reports state only some of them. */
export function addReportFunds(draft: Draft): void {
  const { random } = draft;
  const approved = random.int(500_000, 900_000_000);
  const received = random.chance(0.6) ? approved : Math.round(approved * (0.96 + 0.04 * random.next()));
  draft.rate = 0.94 + 0.06 * random.next();
  const executed = Math.round(received * draft.rate);
  const total: Fund = {
    source: 'total',
    amounts: { approved, initial_budget: approved, received, executed },
    dates: {},
  };
  draft.funds.push(total);
  if (random.chance(0.3)) {
    const contracted = Math.round(executed * 1.03);
    const applied = Math.round(contracted * 1.04);
    draft.put({ applied, contracted });
    if (approved > contracted && random.chance(0.5)) draft.put({ claimed_saving: approved - contracted });
  }
  if (random.chance(0.2)) {
    const audited = Math.round(executed * 0.99);
    if (audited > approved * 0.9) draft.put({ audited, submitted: Math.round(audited * 1.05), returned: 0 });
  }
  if (random.chance(0.4)) addDates(draft);
}

function addDates(draft: Draft): void {
  const { random, year } = draft;
  const received = dayOf(year, random.int(3, 8), random.int(1, 28));
  const spent = received + random.int(5, 85);
  draft.putDates({ received_on: received, spent_on: spent, due_on: spent + random.int(0, 30) });
  if (random.chance(0.5))
    draft.putDates({ accepted_on: spent - random.int(0, 20), service_until: spent - 20 });
}

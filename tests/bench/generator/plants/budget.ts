import { dayOf } from '../dates';
import type { Draft } from '../draft';
import { splitParts, wan } from '../funds';
import type { AmountColumn, DateColumn } from '../rows';
import { ownForms, plantsOf, reports, type Plant } from './plant';

/** Amounts of a report in 万元; what is not named is not stated. */
const stated =
  (amounts: Partial<Record<AmountColumn, number>>) =>
  (draft: Draft): boolean => {
    draft.total.amounts = Object.fromEntries(
      Object.entries(amounts).map(([column, amount]) => [column, Math.round(amount * wan)]),
    );
    return true;
  };

/** A report that received 1,000 万元 and spent 990, with these days (from 1 March); nothing else is dated. */
const dated =
  (days: Partial<Record<DateColumn, number>>) =>
  (draft: Draft): boolean => {
    const first = dayOf(draft.year, 3, 1);
    draft.total.dates = Object.fromEntries(
      Object.entries(days).map(([column, day]) => [column, first + day]),
    );
    return true;
  };

/** A contract of 960 万元 of which so much is paid, on the 100th day, with these days beside it. */
const paid =
  (amount: number, days: Partial<Record<DateColumn, number>>) =>
  (draft: Draft): boolean =>
    stated({ approved: 1_000, received: 1_000, contracted: 960, executed: amount })(draft) &&
    dated({ spent_on: 100, ...days })(draft);

/** A form's initial and adjusted budget in 万元, 99 % of it spent. */
const adjusted =
  (initial: number, budget: number) =>
  (draft: Draft): boolean => {
    if (!draft.reserve(100)) return false;
    draft.put({
      initial_budget: Math.round(initial * wan),
      adjusted_budget: Math.round(budget * wan),
      executed: Math.round(budget * wan * 0.99),
    });
    splitParts(draft);
    return true;
  };

const deviation = plantsOf('budget-deviation');
const arrival = plantsOf('fund-arrival-low');
const low = plantsOf('execution-low');
const over = plantsOf('execution-over');
const change = plantsOf('budget-adjustment-large');
const late = plantsOf('late-spending');
const early = plantsOf('paid-before-acceptance');
const saving = plantsOf('saving-base-wrong');
const retention = plantsOf('retention-unfunded');

const stages = ['amounts', 'stages'] as const;
const paying = ['amounts', 'stages', 'dates'] as const;

/** Amounts against each other. */
const amounts: readonly Plant[] = [
  deviation.hit('applied 1000, contracted 899.99', reports, stages, {
    shape: stated({ applied: 1_000, contracted: 899.99, approved: 960, received: 960, executed: 880 }),
  }),
  deviation.hit('submitted 1000, audited 799', reports, stages, {
    shape: stated({ submitted: 1_000, audited: 799, received: 800, executed: 799 }),
  }),
  deviation.miss('applied 1000, contracted 900', reports, stages, {
    shape: stated({ applied: 1_000, contracted: 900, approved: 960, received: 960, executed: 880 }),
  }),
  deviation.miss('approved 1000, audited 900', reports, stages, {
    shape: stated({ approved: 1_000, audited: 900, received: 960, executed: 900 }),
  }),
  arrival.hit('94.99 % received', reports, stages, {
    shape: stated({ approved: 1_000, received: 949.9, executed: 930 }),
  }),
  arrival.hit('79 % received', reports, stages, {
    shape: stated({ approved: 1_000, received: 790, executed: 780 }),
  }),
  arrival.miss('95 % received', reports, stages, {
    shape: stated({ approved: 1_000, received: 950, executed: 930 }),
  }),
  low.hit('89.99 % of what was received spent', reports, stages, {
    shape: stated({ approved: 1_000, received: 1_000, executed: 899.9 }),
  }),
  low.miss('90 % of what was received spent', reports, stages, {
    shape: stated({ approved: 1_000, received: 1_000, executed: 900 }),
  }),
  over.hit('a hundredth of a 万元 above what was received', reports, stages, {
    shape: stated({ approved: 1_000, received: 1_000, executed: 1_000.01 }),
  }),
  over.hit('101 % of the adjusted budget', ownForms, ['amounts'], {
    shape: (draft) => {
      draft.put({ initial_budget: 1_000 * wan, adjusted_budget: 1_000 * wan, executed: 1_010 * wan });
      splitParts(draft);
      return true;
    },
  }),
  over.miss('all that was received', reports, stages, {
    shape: stated({ approved: 1_000, received: 1_000, executed: 1_000 }),
  }),
  change.hit('raised by 10.01 %', ownForms, ['amounts'], { shape: adjusted(1_000, 1_100.1) }),
  change.hit('added during the year', ownForms, ['amounts'], { shape: adjusted(0, 300) }),
  change.hit('cut by a quarter', ownForms, ['amounts'], { shape: adjusted(1_000, 750) }),
  change.miss('raised by 10 %', ownForms, ['amounts'], { shape: adjusted(1_000, 1_100) }),
  saving.hit('claimed 100, saved 98.99', reports, stages, {
    shape: stated({
      approved: 1_000,
      contracted: 901.01,
      received: 1_000,
      executed: 900.5,
      claimed_saving: 100,
    }),
  }),
  saving.miss('claimed 100, saved 99', reports, stages, {
    shape: stated({
      approved: 1_000,
      contracted: 901,
      received: 1_000,
      executed: 900.5,
      claimed_saving: 100,
    }),
  }),
  retention.hit('0.02 more to pay than is left', reports, stages, {
    shape: stated({ approved: 1_000, audited: 980.02, received: 980, returned: 0, executed: 950 }),
  }),
  retention.miss('more to pay than is left by the tolerance', reports, stages, {
    shape: stated({ approved: 1_000, audited: 980.01, received: 980, returned: 0, executed: 950 }),
  }),
];

/** Days against each other. */
const days: readonly Plant[] = [
  late.hit('a day after the due date', reports, ['dates'], {
    shape: dated({ received_on: 0, spent_on: 61, due_on: 60 }),
  }),
  late.hit('91 days after arrival', reports, ['dates'], {
    shape: dated({ received_on: 0, spent_on: 91, due_on: 120 }),
  }),
  late.miss('on the due date', reports, ['dates'], {
    shape: dated({ received_on: 0, spent_on: 60, due_on: 60 }),
  }),
  late.miss('90 days after arrival', reports, ['dates'], {
    shape: dated({ received_on: 0, spent_on: 90, due_on: 120 }),
  }),
  early.hit('paid a day before acceptance', reports, paying, {
    shape: paid(960, { accepted_on: 101, service_until: 90 }),
  }),
  early.hit('paid before the service ends', reports, paying, {
    shape: paid(960, { accepted_on: 90, service_until: 465 }),
  }),
  early.miss('paid on the day of acceptance', reports, paying, {
    shape: paid(960, { accepted_on: 100, service_until: 100 }),
  }),
  early.miss('nearly paid before acceptance', reports, paying, {
    shape: paid(959.99, { accepted_on: 140, service_until: 465 }),
  }),
];

export const budgetPlants: readonly Plant[] = [...amounts, ...days];

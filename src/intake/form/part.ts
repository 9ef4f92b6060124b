import type { FundRole } from './fund/fund-header';
import type { GoalRole } from './head/goal-header';
import type { Pair } from './head/pairs';
import type { HeaderColumn } from './table/column-map';
import type { IndicatorColumn } from './table/indicator-columns';
import type { Line } from './table/lines';
import type { TablePart } from './table/read-indicators';

/** What one row of a form is. */
export type Part = { readonly line: Line } & (
  | { readonly kind: 'heading' | 'header' | 'note' | 'other' }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'fund'; readonly columns: readonly HeaderColumn<FundRole>[]; readonly header: Line }
  | { readonly kind: 'goal'; readonly columns: readonly HeaderColumn<GoalRole>[] }
  | { readonly kind: 'task'; readonly columns: readonly HeaderColumn<TaskRole>[]; readonly header: Line }
  | { readonly kind: 'indicator' | 'total' | 'subtotal'; readonly columns: readonly IndicatorColumn[] }
);

export type TaskRole = FundRole | 'name';

/** Whether a part is a row of an indicator table that holds an indicator or the points of a class. */
export const isTablePart = (part: Part): part is Part & TablePart =>
  part.kind === 'indicator' || part.kind === 'subtotal';

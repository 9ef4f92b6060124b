import type { Random } from './random';
import type {
  AmountColumn,
  DateColumn,
  Evaluation,
  Form,
  Fund,
  Indicator,
  IndicatorCount,
  Problem,
  Role,
  Subtotal,
  Survey,
} from './rows';

/** Most points a self-evaluation may lose in all (thousandths), so that none lies far from its peers by accident. */
const mostLost = 4_500;

/** One evaluation in the making, clean until something is planted in it. */
export class Draft {
  readonly random: Random;
  readonly evaluation: Evaluation;
  readonly funds: Fund[] = [];
  readonly indicators: Indicator[] = [];
  readonly surveys: Survey[] = [];
  readonly subtotals: Subtotal[] = [];
  readonly counts: IndicatorCount[] = [];
  readonly problems: Problem[] = [];
  /** Further evaluations that belong to this one: the year before, or the third party's. They are settled already. */
  readonly companions: Draft[] = [];
  /** Points to be lost in all (thousandths); what rows and execution do not lose by themselves is taken off free rows. */
  loss = 0;
  /** Share of the budget that is spent. */
  rate = 1;
  /** Whether the document prints a grade. */
  hasGrade = false;
  /** Whether it prints subtotals by class. */
  hasSubtotals = false;
  #reserved = 0;
  #mostLost = mostLost;

  constructor(random: Random, evaluation: Evaluation) {
    this.random = random;
    this.evaluation = evaluation;
  }

  get form(): Form {
    return this.evaluation.form;
  }

  get year(): number {
    return this.evaluation.year ?? 2024;
  }

  /** The year's total fund row; every evaluation but a silent one has it. */
  get total(): Fund {
    const found = this.funds.find(({ source }) => source === 'total');
    if (!found) throw new Error(`${this.evaluation.id} has no total fund row`);
    return found;
  }

  amount(column: AmountColumn): number {
    return this.total.amounts[column] ?? 0;
  }

  put(amounts: Partial<Record<AmountColumn, number>>): void {
    Object.assign(this.total.amounts, amounts);
  }

  putDates(dates: Partial<Record<DateColumn, number>>): void {
    Object.assign(this.total.dates, dates);
  }

  /** Rows of a role that hold no plant yet. */
  open(role: Role): Indicator[] {
    return this.indicators.filter((row) => row.role === role && !row.taken);
  }

  /** An open row of a role, from now on taken; undefined where none is left. */
  take(role: Role): Indicator | undefined {
    const row = this.open(role)[0];
    if (row) row.taken = true;
    return row;
  }

  /** Sets points aside that a plant will take off; FALSE where too many would be lost. */
  reserve(points: number): boolean {
    if (this.#reserved + points > this.#mostLost) return false;
    this.#reserved += points;
    this.loss = Math.max(this.loss, this.#reserved);
    return true;
  }

  /** Fixes the points to be lost in all; from now on nothing else can be taken off. */
  fixLoss(points: number): void {
    this.loss = points;
    this.#mostLost = this.#reserved;
  }
}

/** A row's name that no other evaluation has, so that its type of indicator stands alone. */
export const ownName = (draft: Draft, name: string): string => `${draft.evaluation.projectName}${name}`;

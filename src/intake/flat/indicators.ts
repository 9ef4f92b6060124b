import { className, isPlaceholder, targetText, withUnitOf } from '../form';
import { normaliseLevel } from '../values';
import type { Evaluation } from './evaluations';
import type { Notes } from './notes';
import type { Plan, PlannedColumn } from './plan';
import * as reasons from './reasons';

/** Columns that say what an indicator is; without any of them figures belong to nothing. */
const naming = new Set(['level1', 'level2', 'level3', 'measure', 'target', 'plan', 'actual']);
const levels = ['level1', 'level2'] as const;
const partsOfTarget = new Set(['target_op', 'target_unit']);
const ofFramework = new Set(['决策', '过程', '投入']);
const ofExecution = /^(?:项目)?(?:预算|资金)*执行(?:率|情况|进度)?$/u;

/** What became of the indicator columns of a row. */
export type IndicatorOutcome = 'taken' | 'nothing' | 'nameless';

/** Gathers the indicators of all evaluations, one per row of the file. */
export class Indicators {
  /** Canonical columns in the order of the cells. */
  readonly columns: readonly string[];
  private readonly rows: (string | null)[][] = [];
  private readonly frameworks = new Set<string>();
  private readonly classes = new Map<string, string>();
  private readonly planned: readonly PlannedColumn[];
  private readonly unitColumn: PlannedColumn | undefined;
  private readonly relationColumn: PlannedColumn | undefined;
  private last: { evaluation: Evaluation; level1: string | null; level2: string | null } | undefined;

  private hasCarried = false;

  /** @param carriesClasses whether a blank class is that of the row above */
  constructor(
    plan: Plan,
    private readonly notes: Notes,
    private readonly carriesClasses: boolean,
  ) {
    this.unitColumn = plan.column('indicator.target_unit');
    this.relationColumn = plan.column('indicator.target_op');
    this.planned = plan.indicator.filter(({ field }) => !partsOfTarget.has(field.column.name));
    const names = this.planned.map(({ field }) => field.column.name);
    const added = ['scheme', 'is_placeholder'].filter((name) => !names.includes(name));
    this.columns = ['evaluation_id', ...names, ...added, 'locator'];
  }

  /** Whether a row says what an indicator is. */
  isNamed(cells: readonly string[]): boolean {
    return this.planned.some(
      ({ field, index }) => naming.has(field.column.name) && (cells[index] ?? '').trim() !== '',
    );
  }

  /** Takes the indicator of a row. */
  take(evaluation: Evaluation, cells: readonly string[], row: number): IndicatorOutcome {
    const values = new Map<string, string | null>();
    for (const { field, index, read } of this.planned)
      values.set(field.column.name, read(cells[index] ?? '') ?? null);
    if (!this.isNamed(cells))
      return [...values.values()].some((value) => value !== null) ? 'nameless' : 'nothing';
    const place = this.notes.placeOf(row);
    if (this.carriesClasses) this.carryLevels(evaluation, values, row);
    this.joinUnits(values, cells);
    const level1 = this.classOf(values.get('level1') ?? null);
    if (level1 !== null && ofExecution.test(level1)) return takeExecution(evaluation, values, place);
    if (level1 !== null && ofFramework.has(level1)) this.frameworks.add(evaluation.id);
    if (values.has('level1')) values.set('level1', level1);
    if (!values.has('is_placeholder')) values.set('is_placeholder', placeholderText(values));
    this.rows.push(
      this.columns.map((name) => {
        if (name === 'evaluation_id') return evaluation.id;
        return name === 'locator' ? place : (values.get(name) ?? null);
      }),
    );
    return 'taken';
  }

  /** The rows, each with its scheme: one evaluation's are all of the framework where 决策 or 过程 is among them. */
  finished(): (string | null)[][] {
    const scheme = this.columns.indexOf('scheme');
    for (const row of this.rows) {
      row[scheme] ??= this.frameworks.has(row[0] ?? '') ? 'framework' : 'performance';
    }
    return this.rows;
  }

  private carryLevels(evaluation: Evaluation, values: Map<string, string | null>, row: number): void {
    const above = this.last?.evaluation === evaluation ? this.last : undefined;
    const hasOwnClass = (values.get('level1') ?? null) !== null;
    for (const level of levels) {
      if (!values.has(level) || values.get(level) !== null) continue;
      if (!above?.[level] || (level === 'level2' && hasOwnClass)) continue;
      values.set(level, above[level]);
      if (!this.hasCarried) this.notes.remark(row, level, reasons.carriedClass, above[level]);
      this.hasCarried = true;
    }
    this.last = { evaluation, level1: values.get('level1') ?? null, level2: values.get('level2') ?? null };
  }

  /** ≥, 36 and 家 in three columns are `≥36家`, and 38 achieved is `38家`. */
  private joinUnits(values: Map<string, string | null>, cells: readonly string[]): void {
    const part = (column: PlannedColumn | undefined): string | undefined =>
      column?.read(cells[column.index] ?? '') ?? undefined;
    const unit = part(this.unitColumn);
    const relation = part(this.relationColumn);
    if (unit === undefined && relation === undefined) return;
    const target = values.get('target') ?? undefined;
    const actual = values.get('actual') ?? undefined;
    if (target !== undefined) values.set('target', targetText(relation, target, unit));
    if (actual !== undefined) values.set('actual', withUnitOf(actual, unit));
  }

  /** 项目决策（20分） is 决策; the same few texts come again and again. */
  private classOf(text: string | null): string | null {
    if (text === null) return null;
    let found = this.classes.get(text);
    if (found === undefined) {
      found = normaliseLevel(className(text));
      this.classes.set(text, found);
    }
    return found;
  }
}

/** A row that has points but no name below its class is scored by class; it is no template row. */
function placeholderText(values: ReadonlyMap<string, string | null>): string {
  const text = (name: string): string | null => values.get(name) ?? null;
  // A figure in either says something; most rows end here.
  if (/\d/u.test(`${text('target') ?? ''}${text('actual') ?? ''}`)) return 'false';
  const isScoredByClass = text('level3') === null && (text('weight') ?? text('score')) !== null;
  const isLeftIn = isPlaceholder({ level3: text('level3'), target: text('target'), actual: text('actual') });
  return String(values.has('level3') && isLeftIn && !isScoredByClass);
}

/** 预算执行率 among the indicators is what forms print in their fund block. */
function takeExecution(
  { execution }: Evaluation,
  values: ReadonlyMap<string, string | null>,
  place: string,
): IndicatorOutcome {
  if (execution.values.size > 0) return 'nothing';
  const columns = { weight: 'weight', score: 'score', printed_rate: 'actual', reason: 'reason' };
  for (const [column, from] of Object.entries(columns)) {
    const text = values.get(from) ?? null;
    if (text !== null) execution.values.set(column, text);
  }
  execution.place = place;
  return 'taken';
}

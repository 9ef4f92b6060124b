import type { Engine, Value } from '../engine';

/** One evaluation as lists and filters need it. Scores in points; progress a fraction. */
export interface EvaluationRow {
  readonly id: string;
  readonly projectName: string;
  readonly region: string;
  readonly year: number | null;
  readonly department: string;
  readonly unit: string;
  readonly kind: string;
  readonly form: string;
  readonly totalScore: number | null;
  readonly grade: string;
  readonly sourceId: string;
}

/** Every loaded evaluation; blanks of text columns are empty. */
export async function readEvaluations(engine: Engine, signal?: AbortSignal): Promise<EvaluationRow[]> {
  const table = await engine.query(
    `SELECT evaluation_id, project_name, region, year, department, unit, kind, form, total_score, grade, source_id
     FROM evaluation_view ORDER BY region, year, evaluation_id`,
    signal,
  );
  const text = (value: Value | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);
  return table.rows().map((row) => ({
    id: text(row['evaluation_id']),
    projectName: text(row['project_name']) || text(row['evaluation_id']),
    region: text(row['region']),
    year: number(row['year']),
    department: text(row['department']),
    unit: text(row['unit']),
    kind: text(row['kind']),
    form: text(row['form']),
    totalScore: number(row['total_score']),
    grade: text(row['grade']),
    sourceId: text(row['source_id']),
  }));
}

/** 部门评价 and 财政评价 are the third-party kinds. */
export const isThirdParty = (kind: string): boolean => kind !== '' && kind !== 'self';

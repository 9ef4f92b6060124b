import type { Engine } from '../engine';
import { scopeSql, type Scope } from './scope';

/** A type of indicator with its score rate (Σ score ÷ Σ weight) over the evaluations in scope. */
export interface WeakType {
  readonly type: string;
  readonly level1: string;
  /** Evaluations that score it. */
  readonly n: number;
  readonly weight: number;
  readonly score: number;
  /** Fraction. */
  readonly rate: number;
  readonly lost: number;
  /** Evaluations in which it lies below 75 %. */
  readonly belowLine: number;
}

/** Framework indicators of third-party evaluations, weakest first; self-evaluation is never mixed in. */
export async function readWeakTypes(engine: Engine, scope: Scope, signal?: AbortSignal): Promise<WeakType[]> {
  const table = await engine.query(
    `WITH per_evaluation AS (
       SELECT level1, indicator_type, evaluation_id, sum(weight) AS weight, sum(score) AS score
       FROM indicator_view
       WHERE scheme = 'framework' AND kind <> 'self' AND weight > 0 AND score IS NOT NULL AND ${scopeSql(scope)}
       GROUP BY level1, indicator_type, evaluation_id)
     SELECT indicator_type, level1, count(*) AS n, sum(weight) AS weight, sum(score) AS score,
            sum(score) / sum(weight) AS rate, sum(weight) - sum(score) AS lost,
            count(*) FILTER (score < weight * 0.75) AS below_line
     FROM per_evaluation
     GROUP BY indicator_type, level1
     ORDER BY rate, lost DESC, indicator_type`,
    signal,
  );
  return table.rows().map((row) => ({
    type: String(row['indicator_type']),
    level1: String(row['level1']),
    n: Number(row['n']),
    weight: Number(row['weight']),
    score: Number(row['score']),
    rate: Number(row['rate']),
    lost: Number(row['lost']),
    belowLine: Number(row['below_line']),
  }));
}

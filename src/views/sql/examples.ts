import type { Bilingual } from '../../dataset';

export interface Example {
  readonly key: string;
  readonly title: Bilingual;
  readonly sql: string;
}

/** Queries to begin with; each answers a question of the field. */
export const examples: readonly Example[] = [
  {
    key: 'score',
    title: { zh: '各项评价的总分与执行率', en: 'Total score and execution of each evaluation' },
    sql: `SELECT project_name, region, year, kind, total_score,
       round(executed / nullif(execution_base, 0), 4) AS execution_rate
FROM evaluation_view
ORDER BY total_score`,
  },
  {
    key: 'weak',
    title: { zh: '丢分最多的指标', en: 'Indicators that lost the most points' },
    sql: `SELECT level1, level3, count(*) AS n,
       sum(score) AS score, sum(weight) AS weight,
       round(sum(score) / sum(weight), 4) AS score_rate,
       sum(weight - score) AS lost_points
FROM indicator
WHERE weight > 0 AND score IS NOT NULL
GROUP BY level1, level3
HAVING sum(weight - score) > 0
ORDER BY lost_points DESC
LIMIT 50`,
  },
  {
    key: 'class',
    title: { zh: '各类指标得分率，按评价方式', en: 'Score rate by class and kind of evaluation' },
    sql: `SELECT e.kind, i.level1,
       count(DISTINCT i.evaluation_id) AS evaluations, count(*) AS indicators,
       round(sum(i.score) / sum(i.weight), 4) AS score_rate
FROM indicator AS i
JOIN evaluation AS e USING (evaluation_id)
WHERE i.weight > 0 AND i.score IS NOT NULL
GROUP BY e.kind, i.level1
ORDER BY e.kind, score_rate`,
  },
  {
    key: 'stage',
    title: { zh: '各环节资金偏差', en: 'Deviation of amounts between stages' },
    sql: `SELECT project_name, stage_pair, base_amount, result_amount,
       round((result_amount - base_amount) / base_amount, 4) AS deviation
FROM fund_stage_view
WHERE base_amount > 0 AND result_amount IS NOT NULL
ORDER BY abs(result_amount - base_amount) / base_amount DESC`,
  },
  {
    key: 'missing',
    title: { zh: '哪些列没有提供', en: 'Which columns are not provided' },
    sql: `SELECT column_name, null_percentage, count
FROM (SUMMARIZE evaluation_view)
ORDER BY null_percentage DESC`,
  },
  {
    key: 'survey',
    title: { zh: '满意度调查的样本量', en: 'Samples of satisfaction surveys' },
    sql: `SELECT e.project_name, s.item, s.issued, s.returned, s.valid, s.satisfaction, s.conducted
FROM survey AS s
JOIN evaluation AS e USING (evaluation_id)
ORDER BY e.project_name, s.seq`,
  },
];

-- One row per evaluation, with the sums and counts of what hangs below it.
-- The total fund row is scored with a unit's own table; the evaluator's framework scores execution in a row of its own.
-- A row counts as scored when it prints a weight or a score; the evaluator's framework goes before the unit's own table.
WITH scored AS (
  SELECT evaluation_id,
         scheme,
         count(*) AS scored_rows,
         sum(weight) AS weight_sum,
         sum(score) AS score_sum,
         count(*) FILTER (weight IS NULL) AS rows_without_weight,
         count(*) FILTER (score IS NULL) AS rows_without_score,
         sum(weight) FILTER (level1 = '产出') AS output_weight,
         sum(score) FILTER (level1 = '产出') AS output_score,
         sum(weight) FILTER (level1 = '效益') AS benefit_weight,
         sum(score) FILTER (level1 = '效益') AS benefit_score,
         sum(weight) FILTER (level1 = '满意度') AS satisfaction_weight,
         sum(score) FILTER (level1 = '满意度') AS satisfaction_score,
         count(*) FILTER (scheme = 'performance' AND weight > 0 AND score IS NOT NULL AND actual IS NOT NULL) AS judged_rows,
         row_number() OVER (PARTITION BY evaluation_id ORDER BY scheme) AS choice
  FROM indicator
  WHERE scheme IN ('performance', 'framework')
    AND is_placeholder IS NOT TRUE
    AND (weight IS NOT NULL OR score IS NOT NULL)
  GROUP BY evaluation_id, scheme
),
total_fund AS (
  SELECT * FROM fund WHERE fund_source = 'total'
),
incomplete AS (
  SELECT evaluation_id,
         count(*) AS incomplete_full_count,
         string_agg(level3 || '（' || actual || '）', '；' ORDER BY seq) AS incomplete_full_items,
         string_agg(locator || ' [incomplete_full_items]', '; ' ORDER BY seq) AS locators
  FROM indicator
  WHERE scheme = 'performance'
    AND is_placeholder IS NOT TRUE
    AND weight > 0
    AND score >= weight
    AND (actual LIKE '%未完成%' OR actual LIKE '%部分%' OR actual LIKE '%初步%' OR actual LIKE '%收尾%')
  GROUP BY evaluation_id
),
scores_at AS (
  SELECT evaluation_id, string_agg(locator || ' [score_sum, weight_sum]', '; ' ORDER BY seq) AS locators
  FROM indicator
  WHERE scheme IN ('performance', 'framework')
    AND is_placeholder IS NOT TRUE
    AND (weight IS NOT NULL OR score IS NOT NULL)
  GROUP BY evaluation_id
),
problems AS (
  SELECT evaluation_id, count(*) AS problem_count FROM expert_problem GROUP BY evaluation_id
)
SELECT e.evaluation_id,
       e.project_name,
       e.region,
       e.year,
       e.department,
       e.unit,
       e.kind,
       CASE WHEN e.kind IS NULL THEN NULL ELSE e.kind <> 'self' END AS third_party,
       e.evaluator,
       e.form,
       e.total_score,
       e.grade,
       e.goal,
       e.outcome,
       e.progress,
       e.suggestion_count,
       s.scheme AS scored_scheme,
       s.scored_rows,
       CASE WHEN s.rows_without_weight = 0 THEN s.weight_sum + CASE WHEN s.scheme = 'performance' THEN coalesce(f.weight, 0) ELSE 0 END END AS weight_sum,
       CASE WHEN s.rows_without_score > 0 THEN NULL
            WHEN s.scheme = 'framework' THEN s.score_sum
            WHEN f.weight IS NULL OR f.score IS NOT NULL THEN s.score_sum + coalesce(f.score, 0) END AS score_sum,
       f.weight AS fund_weight,
       f.score AS fund_score,
       s.output_weight,
       s.output_score,
       s.benefit_weight,
       s.benefit_score,
       s.satisfaction_weight,
       s.satisfaction_score,
       CASE WHEN s.judged_rows > 0 THEN coalesce(i.incomplete_full_count, 0) END AS incomplete_full_count,
       i.incomplete_full_items,
       coalesce(p.problem_count, 0) AS problem_count,
       e.source_id,
       concat_ws('; ', e.locator, i.locators, a.locators, f.locator || ' [score_sum, weight_sum, fund_score, fund_weight]') AS locator
FROM evaluation AS e
LEFT JOIN scored AS s ON s.evaluation_id = e.evaluation_id AND s.choice = 1
LEFT JOIN total_fund AS f ON f.evaluation_id = e.evaluation_id
LEFT JOIN incomplete AS i ON i.evaluation_id = e.evaluation_id
LEFT JOIN scores_at AS a ON a.evaluation_id = e.evaluation_id
LEFT JOIN problems AS p ON p.evaluation_id = e.evaluation_id

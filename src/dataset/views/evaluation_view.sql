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
         count(*) FILTER (level1 = '产出' AND (weight IS NULL OR score IS NULL)) AS incomplete_output_rows,
         sum(weight) FILTER (level1 = '效益') AS benefit_weight,
         sum(score) FILTER (level1 = '效益') AS benefit_score,
         sum(weight) FILTER (level1 = '满意度') AS satisfaction_weight,
         sum(score) FILTER (level1 = '满意度') AS satisfaction_score,
         sum(weight) FILTER (level1 = '成本') AS cost_weight,
         count(*) FILTER (level1 LIKE '%预算执行%' OR level2 LIKE '%预算执行%' OR level3 LIKE '%执行率%' OR level3 LIKE '%资金使用率%') AS execution_rows,
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
  -- lists are sorted all at once, an aggregate that orders its input sorts group by group
  SELECT evaluation_id, array_to_string(list_transform(list_sort(places), lambda x: x.place), '; ') AS locators
  FROM (
    SELECT evaluation_id, list(struct_pack(seq := seq, place := locator || ' [score_sum, weight_sum]')) FILTER (locator IS NOT NULL) AS places
    FROM indicator
    WHERE scheme IN ('performance', 'framework')
      AND is_placeholder IS NOT TRUE
      AND (weight IS NOT NULL OR score IS NOT NULL)
    GROUP BY evaluation_id
  ) AS scored_place
),
problems AS (
  SELECT evaluation_id,
         count(*) AS problem_count,
         string_agg(replace(locator, '; ', ' [problem_count]; ') || ' [problem_count]', '; ' ORDER BY seq) AS locators
  FROM expert_problem
  GROUP BY evaluation_id
),
-- rows of a unit's own table that lost points without a word why
unexplained AS (
  SELECT evaluation_id,
         count(*) AS unexplained_count,
         string_agg(level3 || '（' || regexp_replace(CAST(score AS VARCHAR), '\.?0+$', '') || ' / ' ||
                    regexp_replace(CAST(weight AS VARCHAR), '\.?0+$', '') || '）', '；' ORDER BY seq) AS unexplained_items,
         sum(weight - score) AS unexplained_points,
         string_agg(locator || ' [unexplained_items]', '; ' ORDER BY seq) AS locators
  FROM indicator
  WHERE scheme = 'performance' AND is_placeholder IS NOT TRUE AND score < weight - 0.005 AND reason IS NULL
  GROUP BY evaluation_id
),
own_rows AS (
  SELECT evaluation_id, count(*) FILTER (weight IS NULL OR score IS NULL) AS unscored_rows
  FROM indicator
  WHERE scheme = 'performance' AND is_placeholder IS NOT TRUE AND (weight IS NOT NULL OR score IS NOT NULL)
  GROUP BY evaluation_id
),
-- totals compare only with totals of the same kind and year
peer AS (
  SELECT kind, year, count(total_score) AS peer_n, median(total_score) AS peer_median
  FROM evaluation
  GROUP BY kind, year
),
peer_spread AS (
  SELECT e.kind, e.year, median(abs(e.total_score - p.peer_median)) AS peer_mad
  FROM evaluation AS e
  JOIN peer AS p ON p.kind = e.kind AND p.year = e.year
  GROUP BY e.kind, e.year
),
-- one project through the years and kinds: same region, same name but for years, blanks and brackets
project_key AS (
  SELECT project_name,
         regexp_replace(regexp_replace(project_name, '(19|20)[0-9]{2}\s*年?度?', '', 'g'), '[\s\pP\pS\pZ]', '', 'g') AS project_key
  FROM (SELECT DISTINCT project_name FROM evaluation WHERE project_name IS NOT NULL) AS names
),
project AS (
  SELECT e.evaluation_id,
         coalesce(e.region, '') AS region,
         k.project_key,
         e.kind,
         e.year,
         e.total_score,
         coalesce(f.adjusted_budget, f.approved, f.initial_budget) AS budget
  FROM evaluation AS e
  JOIN project_key AS k ON k.project_name = e.project_name
  LEFT JOIN total_fund AS f ON f.evaluation_id = e.evaluation_id
  WHERE k.project_key <> '' AND e.kind IS NOT NULL AND e.year IS NOT NULL
),
-- a name that several projects of a year share says nothing about any of them
single AS (
  SELECT region, project_key, kind, year,
         min(evaluation_id) AS evaluation_id, min(total_score) AS total_score, min(budget) AS budget
  FROM project
  GROUP BY region, project_key, kind, year
  HAVING count(*) = 1
),
outside AS (
  SELECT region, project_key, year,
         count(total_score) AS third_count,
         avg(total_score) AS third_score,
         string_agg(evaluation_id, '、' ORDER BY evaluation_id) AS third_evaluations
  FROM single
  WHERE kind <> 'self' AND total_score IS NOT NULL
  GROUP BY region, project_key, year
),
compared AS (
  SELECT own.evaluation_id,
         own.budget,
         before.evaluation_id AS previous_evaluation,
         before.year AS previous_year,
         before.total_score AS previous_score,
         before.budget AS previous_budget,
         o.third_count,
         o.third_score,
         o.third_evaluations
  FROM single AS own
  LEFT JOIN single AS before
    ON before.region = own.region AND before.project_key = own.project_key
   AND before.kind = own.kind AND before.year = own.year - 1
  LEFT JOIN outside AS o
    -- a condition on the left side alone would turn the hash join into a nested loop
    ON o.region = own.region AND o.project_key = own.project_key AND o.year = CASE WHEN own.kind = 'self' THEN own.year END
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
       s.cost_weight,
       CASE WHEN s.scored_rows > 0 THEN s.execution_rows > 0 OR f.weight IS NOT NULL OR f.score IS NOT NULL END AS has_execution_row,
       CASE WHEN s.judged_rows > 0 THEN coalesce(i.incomplete_full_count, 0) END AS incomplete_full_count,
       i.incomplete_full_items,
       coalesce(p.problem_count, 0) AS problem_count,
       CASE WHEN s.incomplete_output_rows = 0 AND s.output_weight > 0 THEN s.output_score / s.output_weight END AS output_rate,
       f.executed,
       CASE WHEN e.kind = 'self' THEN 'adjusted_budget' WHEN e.kind IS NOT NULL THEN 'received' END AS execution_base_name,
       CASE WHEN e.kind = 'self' THEN f.adjusted_budget WHEN e.kind IS NOT NULL THEN f.received END AS execution_base,
       f.reason AS execution_reason,
       -- none without a reason is known only where every row prints weight and score
       CASE WHEN u.unexplained_count > 0 THEN u.unexplained_count WHEN w.unscored_rows = 0 THEN 0 END AS unexplained_count,
       u.unexplained_items,
       u.unexplained_points,
       n.peer_n,
       n.peer_median,
       d.peer_mad,
       c.third_count,
       c.third_score,
       c.third_evaluations,
       c.previous_evaluation,
       c.previous_year,
       c.previous_score,
       c.budget,
       c.previous_budget,
       e.source_id,
       -- a fund row whose locator names its columns has several places: it stays as it is
       concat_ws('; ', e.locator, i.locators, u.locators, p.locators, a.locators,
                 CASE WHEN f.locator LIKE '%[%' THEN f.locator
                      ELSE f.locator || ' [score_sum, weight_sum, fund_score, fund_weight, executed, execution_base, execution_reason, budget]' END) AS locator
FROM evaluation AS e
LEFT JOIN scored AS s ON s.evaluation_id = e.evaluation_id AND s.choice = 1
LEFT JOIN total_fund AS f ON f.evaluation_id = e.evaluation_id
LEFT JOIN incomplete AS i ON i.evaluation_id = e.evaluation_id
LEFT JOIN scores_at AS a ON a.evaluation_id = e.evaluation_id
LEFT JOIN problems AS p ON p.evaluation_id = e.evaluation_id
LEFT JOIN unexplained AS u ON u.evaluation_id = e.evaluation_id
LEFT JOIN own_rows AS w ON w.evaluation_id = e.evaluation_id
LEFT JOIN peer AS n ON n.kind = e.kind AND n.year = e.year
LEFT JOIN peer_spread AS d ON d.kind = e.kind AND d.year = e.year
LEFT JOIN compared AS c ON c.evaluation_id = e.evaluation_id

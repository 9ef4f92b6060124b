-- One row per survey row; an evaluation without any has one row of NULLs.
-- The sample is the valid answers, else those returned, else those issued; sample_basis says which.
WITH part AS (
  SELECT evaluation_id, count(*) AS part_count, max(satisfaction) AS best_part
  FROM survey
  WHERE item <> 'overall'
  GROUP BY evaluation_id
),
satisfaction AS (
  SELECT evaluation_id,
         bool_or(level1 = '满意度' OR level3 LIKE '%满意度%') AS has_satisfaction_indicator,
         sum(weight) FILTER (scheme = 'framework' AND (level1 = '满意度' OR level3 LIKE '%满意度%')) AS framework_weight,
         sum(score) FILTER (scheme = 'framework' AND (level1 = '满意度' OR level3 LIKE '%满意度%')) AS framework_score,
         sum(weight) FILTER (scheme = 'performance' AND level1 = '满意度') AS performance_weight,
         sum(score) FILTER (scheme = 'performance' AND level1 = '满意度') AS performance_score,
         string_agg(locator || ' [satisfaction_weight, satisfaction_score]', '; ')
           FILTER ((level1 = '满意度' OR level3 LIKE '%满意度%') AND score IS NOT NULL) AS locators
  FROM indicator
  WHERE scheme IN ('performance', 'framework') AND is_placeholder IS NOT TRUE
  GROUP BY evaluation_id
)
SELECT e.evaluation_id,
       e.project_name,
       e.region,
       e.year,
       e.department,
       e.unit,
       e.kind,
       v.seq,
       v.audience,
       v.item,
       v.population,
       v.issued,
       v.returned,
       v.valid,
       v.satisfaction,
       v.conducted,
       coalesce(v.valid, v.returned, v.issued) AS sample_size,
       CASE WHEN v.valid IS NOT NULL THEN 'valid'
            WHEN v.returned IS NOT NULL THEN 'returned'
            WHEN v.issued IS NOT NULL THEN 'issued' END AS sample_basis,
       coalesce(v.valid, v.returned) AS answered,
       CASE WHEN v.item = 'overall' THEN coalesce(p.part_count, 0) END AS part_count,
       CASE WHEN v.item = 'overall' THEN p.best_part END AS best_part,
       s.has_satisfaction_indicator,
       coalesce(s.framework_weight, s.performance_weight) AS satisfaction_weight,
       coalesce(s.framework_score, s.performance_score) AS satisfaction_score,
       coalesce(v.source_id, e.source_id) AS source_id,
       concat_ws('; ', coalesce(v.locator, e.locator), s.locators) AS locator
FROM evaluation AS e
LEFT JOIN survey AS v ON v.evaluation_id = e.evaluation_id
LEFT JOIN part AS p ON p.evaluation_id = e.evaluation_id
LEFT JOIN satisfaction AS s ON s.evaluation_id = e.evaluation_id

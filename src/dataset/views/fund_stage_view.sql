-- One row per evaluation and pair of stages an amount passes through: base and result, from the total fund row.
WITH stage(stage_pair, base_name, result_name, stage_order) AS (
  VALUES ('申请→中标', 'applied', 'contracted', 1),
         ('批复→审定', 'approved', 'audited', 2),
         ('送审→审定', 'submitted', 'audited', 3)
)
SELECT e.evaluation_id,
       e.project_name,
       e.region,
       e.year,
       e.department,
       e.unit,
       e.kind,
       s.stage_pair,
       s.base_name,
       s.result_name,
       CASE s.base_name WHEN 'applied' THEN f.applied WHEN 'approved' THEN f.approved ELSE f.submitted END AS base_amount,
       CASE s.result_name WHEN 'contracted' THEN f.contracted ELSE f.audited END AS result_amount,
       coalesce(f.source_id, e.source_id) AS source_id,
       coalesce(f.locator, e.locator) AS locator
FROM evaluation AS e
CROSS JOIN stage AS s
LEFT JOIN fund AS f ON f.evaluation_id = e.evaluation_id AND f.fund_source = 'total'

-- One row per evaluation and target table (declared_by); an evaluation that prints none has one row, which holds the
-- counts its report states, if any. Template rows are not counted.
-- The has_… columns are TRUE, FALSE (not in the printed rows, or stated as not set) or NULL (nothing is known).
WITH printed AS (
  SELECT evaluation_id,
         declared_by,
         count(*) AS row_count,
         count(*) FILTER (level1 = '产出' OR level1 = '成本') AS output_count,
         count(*) FILTER (level1 = '产出' AND level2 = '数量') AS quantity_count,
         count(*) FILTER (level1 = '产出' AND level2 = '质量') AS quality_count,
         count(*) FILTER (level1 = '产出' AND level2 = '质量' AND target_low IS NULL AND target_high IS NULL AND target IS NOT NULL) AS quality_qualitative_count,
         count(*) FILTER (level1 = '产出' AND level2 = '时效') AS timeliness_count,
         count(*) FILTER (level2 IN ('成本', '经济成本') OR level1 = '成本') AS cost_count,
         count(*) FILTER (level1 = '效益') AS benefit_count,
         count(DISTINCT level2) FILTER (level1 = '效益') AS benefit_subclass_count,
         count(*) FILTER (level1 = '满意度') AS satisfaction_count,
         count(target) AS target_count,
         any_value(source_id) AS source_id,
         string_agg(locator, '; ' ORDER BY seq) AS locator
  FROM indicator
  WHERE scheme = 'performance' AND is_placeholder IS NOT TRUE
  GROUP BY evaluation_id, declared_by
),
stated AS (
  SELECT evaluation_id,
         max(n) FILTER (level1 = '产出' AND level2 IS NULL) AS output_count,
         max(n) FILTER (level1 = '产出' AND level2 = '质量') AS quality_count,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '产出' AND level2 = '数量') AS has_quantity,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '产出' AND level2 = '质量') AS has_quality,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '产出' AND level2 = '时效') AS has_timeliness,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '效益') AS has_benefit,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '满意度') AS has_satisfaction,
         count(*) FILTER (level1 = '效益' AND level2 IS NOT NULL AND (n IS NULL OR n > 0)) AS benefit_subclass_count,
         count(*) FILTER (level1 = '效益' AND n = 0) AS benefit_not_set_count,
         string_agg(level2, '、' ORDER BY level2) FILTER (level1 = '效益' AND n = 0) AS benefit_not_set,
         any_value(source_id) AS source_id,
         string_agg(DISTINCT locator, '; ') AS locator
  FROM indicator_count
  GROUP BY evaluation_id
)
SELECT e.evaluation_id,
       e.project_name,
       e.region,
       e.year,
       e.department,
       e.unit,
       e.kind,
       e.form,
       p.declared_by,
       p.row_count IS NULL AND s.evaluation_id IS NOT NULL AS is_stated,
       p.row_count,
       coalesce(p.output_count, s.output_count) AS output_count,
       p.quantity_count,
       coalesce(p.quality_count, s.quality_count) AS quality_count,
       p.quality_qualitative_count,
       p.timeliness_count,
       p.cost_count,
       p.benefit_count,
       coalesce(p.benefit_subclass_count, s.benefit_subclass_count) AS benefit_subclass_count,
       coalesce(s.benefit_not_set_count, CASE WHEN p.row_count IS NOT NULL THEN 0 END) AS benefit_not_set_count,
       s.benefit_not_set,
       p.satisfaction_count,
       p.target_count,
       coalesce(p.quantity_count > 0, s.has_quantity) AS has_quantity,
       coalesce(p.quality_count > 0, s.has_quality) AS has_quality,
       coalesce(p.timeliness_count > 0, s.has_timeliness) AS has_timeliness,
       coalesce(p.benefit_count > 0, s.has_benefit) AS has_benefit,
       coalesce(p.satisfaction_count > 0, s.has_satisfaction) AS has_satisfaction,
       coalesce(p.source_id, s.source_id, e.source_id) AS source_id,
       coalesce(p.locator, s.locator, e.locator) AS locator
FROM evaluation AS e
LEFT JOIN printed AS p ON p.evaluation_id = e.evaluation_id
LEFT JOIN stated AS s ON s.evaluation_id = e.evaluation_id

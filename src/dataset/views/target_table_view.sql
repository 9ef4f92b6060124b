-- One row per evaluation and target table (declared_by); an evaluation that prints none has one row, which holds the
-- counts its report states, if any. Template rows are not counted.
-- The has_… columns are TRUE, FALSE (not in the printed rows, or stated as not set) or NULL (nothing is known, or rows
-- without a class could hold it).
WITH performance AS (
  SELECT evaluation_id, declared_by, seq, level1, level2, level3, target, target_low, target_high, target_unit, source_id, locator
  FROM indicator
  WHERE scheme = 'performance'
    AND is_placeholder IS NOT TRUE
    -- a row with nothing but what the template prints, where the file does not say so (see indicator_view)
    AND CASE WHEN is_placeholder IS NOT NULL
                  OR coalesce(target, actual, reason) IS NOT NULL
                  OR coalesce(weight, score) IS NOT NULL
                  OR level3 IS NULL THEN TRUE
             ELSE NOT regexp_full_match(level3, '[\s….。·_]*|([\s….。·_]*指标\s*[0-9０-９]*\s*[:：]?[\s….。·_]*)+|\s*(指标\s*[0-9０-９]*\s*[:：]\s*)*(无|/|／|[-—－]+)\s*[。]?\s*') END
),
printed AS (
  SELECT evaluation_id,
         declared_by,
         count(*) AS row_count,
         count(*) FILTER (level1 = '产出' OR level1 = '成本') AS output_count,
         count(*) FILTER (level1 = '产出' AND level2 = '数量') AS quantity_count,
         count(*) FILTER (level1 = '产出' AND level2 = '质量') AS quality_count,
         count(*) FILTER (level1 = '产出' AND level2 = '质量' AND target_low IS NULL AND target_high IS NULL AND target IS NOT NULL) AS quality_qualitative_count,
         count(*) FILTER (level1 = '产出' AND level2 = '质量' AND (target_low IS NOT NULL OR target_high IS NOT NULL)) AS quality_quantified_count,
         count(*) FILTER (level1 = '产出' AND level2 = '时效') AS timeliness_count,
         count(*) FILTER (level2 IN ('成本', '经济成本') OR level1 = '成本') AS cost_count,
         count(*) FILTER (level1 = '效益') AS benefit_count,
         count(DISTINCT level2) FILTER (level1 = '效益') AS benefit_subclass_count,
         count(*) FILTER (level1 = '效益' AND target_low IS NULL AND target_high IS NULL AND target IS NOT NULL) AS benefit_qualitative_count,
         count(*) FILTER (level1 = '效益' AND (target_low IS NOT NULL OR target_high IS NOT NULL)) AS benefit_quantified_count,
         count(*) FILTER (level1 = '满意度') AS satisfaction_count,
         count(target) AS target_count,
         count(*) FILTER (level1 IS NULL) AS classless_count,
         count(*) FILTER (level1 IS NULL OR (level1 IN ('产出', '效益') AND level2 IS NULL)) AS unclassified_count,
         any_value(source_id) AS source_id,
         -- lists are sorted all at once, an aggregate that orders its input sorts group by group
         list(struct_pack(seq := seq, place := locator)) FILTER (locator IS NOT NULL) AS places
  FROM performance
  GROUP BY evaluation_id, declared_by
),
-- names, without numbering, blanks and punctuation, that stand under two sub-classes of one table
name_text AS (
  SELECT level3,
         regexp_replace(regexp_replace(level3, '^(指标\s*[0-9０-９]*\s*[:：]\s*)+', ''), '[\s\pP\pS\pZ]', '', 'g') AS folded
  FROM (SELECT DISTINCT level3 FROM performance WHERE level3 IS NOT NULL) AS names
),
twice_named AS (
  SELECT i.evaluation_id, i.declared_by, n.folded
  FROM performance AS i
  JOIN name_text AS n ON n.level3 = i.level3
  WHERE n.folded NOT IN ('', '无')
  GROUP BY i.evaluation_id, i.declared_by, n.folded
  HAVING min(i.level2) <> max(i.level2)
),
-- targets that stand under two sub-classes of one table: one quantity with its unit, no share, with three digits or more
-- beside trailing noughts; or one text of eight characters or more without a quantity
twice_targeted AS (
  SELECT evaluation_id, declared_by, target_low, target_high, target_unit,
         CASE WHEN target_low IS NULL AND target_high IS NULL THEN target END AS words
  FROM performance
  WHERE target IS NOT NULL
  GROUP BY ALL
  HAVING min(level2) <> max(level2)
),
specific AS (
  SELECT t.*
  FROM twice_targeted AS t
  LEFT JOIN measure_unit AS u ON u.unit = t.target_unit
  WHERE length(t.words) >= 8
     OR (t.target_unit IS NOT NULL
         AND u.dimension IS DISTINCT FROM 'share'
         AND length(trim(replace(CAST(CAST(coalesce(t.target_low, t.target_high) AS DOUBLE) AS VARCHAR), '.', ''), '0')) >= 3)
),
repeated AS (
  SELECT 'name' AS what, i.evaluation_id, i.declared_by, t.folded AS key, i.level2, min(i.level3) AS shown, min(i.seq) AS seq
  FROM twice_named AS t
  JOIN name_text AS n ON n.folded = t.folded
  JOIN performance AS i ON i.level3 = n.level3 AND i.evaluation_id = t.evaluation_id AND i.declared_by IS NOT DISTINCT FROM t.declared_by
  WHERE i.level2 IS NOT NULL
  GROUP BY ALL
  UNION ALL
  SELECT 'target', i.evaluation_id, i.declared_by, concat_ws('|', t.target_low, t.target_high, t.target_unit, t.words), i.level2, min(i.target), min(i.seq)
  FROM specific AS t
  JOIN performance AS i
    ON i.evaluation_id = t.evaluation_id
   AND i.declared_by IS NOT DISTINCT FROM t.declared_by
   AND i.target_low IS NOT DISTINCT FROM t.target_low
   AND i.target_high IS NOT DISTINCT FROM t.target_high
   AND i.target_unit IS NOT DISTINCT FROM t.target_unit
   AND (t.words IS NULL OR i.target = t.words)
  WHERE i.target IS NOT NULL AND i.level2 IS NOT NULL
  GROUP BY ALL
),
copies AS (
  SELECT what, evaluation_id, declared_by, key,
         '「' || min_by(shown, seq) || '」（' || string_agg(level2, '、' ORDER BY seq) || '）' AS listed,
         count(*) AS places,
         min(seq) AS seq
  FROM repeated
  GROUP BY what, evaluation_id, declared_by, key
),
duplicates AS (
  SELECT evaluation_id, declared_by,
         string_agg(listed, '；' ORDER BY seq) FILTER (what = 'name') AS duplicate_names,
         string_agg(listed, '；' ORDER BY seq) FILTER (what = 'target') AS duplicate_targets,
         max(places) AS duplicate_places
  FROM copies
  GROUP BY evaluation_id, declared_by
),
stated AS (
  SELECT evaluation_id,
         max(n) FILTER (level1 = '产出' AND level2 IS NULL) AS output_count,
         max(n) FILTER (level1 = '产出' AND level2 = '质量') AS quality_count,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '产出') AS has_output,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '产出' AND level2 = '数量') AS has_quantity,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '产出' AND level2 = '质量') AS has_quality,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '产出' AND level2 = '时效') AS has_timeliness,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '成本' OR level2 = '成本') AS has_cost,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '效益') AS has_benefit,
         bool_or(n IS NULL OR n > 0) FILTER (level1 = '满意度') AS has_satisfaction,
         CASE WHEN count(*) FILTER (level1 = '效益') > 0
              THEN count(*) FILTER (level1 = '效益' AND level2 IS NOT NULL AND (n IS NULL OR n > 0)) END AS benefit_subclass_count,
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
       CASE WHEN p.quality_count = 0 OR p.quality_qualitative_count + p.quality_quantified_count > 0 THEN p.quality_quantified_count END AS quality_quantified_count,
       p.timeliness_count,
       p.cost_count,
       p.benefit_count,
       coalesce(p.benefit_subclass_count, s.benefit_subclass_count) AS benefit_subclass_count,
       coalesce(s.benefit_not_set_count, CASE WHEN p.row_count IS NOT NULL THEN 0 END) AS benefit_not_set_count,
       s.benefit_not_set,
       p.benefit_qualitative_count,
       CASE WHEN p.benefit_count = 0 OR p.benefit_qualitative_count + p.benefit_quantified_count > 0 THEN p.benefit_quantified_count END AS benefit_quantified_count,
       p.satisfaction_count,
       p.target_count,
       p.unclassified_count,
       d.duplicate_names,
       d.duplicate_targets,
       CASE WHEN p.row_count IS NOT NULL THEN coalesce(d.duplicate_places, 0) END AS duplicate_places,
       CASE WHEN p.output_count > 0 THEN TRUE WHEN p.classless_count = 0 THEN FALSE WHEN p.row_count IS NULL THEN s.has_output END AS has_output,
       CASE WHEN p.quantity_count > 0 THEN TRUE WHEN p.unclassified_count = 0 THEN FALSE WHEN p.row_count IS NULL THEN s.has_quantity END AS has_quantity,
       CASE WHEN p.quality_count > 0 THEN TRUE WHEN p.unclassified_count = 0 THEN FALSE WHEN p.row_count IS NULL THEN s.has_quality END AS has_quality,
       CASE WHEN p.timeliness_count > 0 THEN TRUE WHEN p.unclassified_count = 0 THEN FALSE WHEN p.row_count IS NULL THEN s.has_timeliness END AS has_timeliness,
       CASE WHEN p.cost_count > 0 THEN TRUE WHEN p.unclassified_count = 0 THEN FALSE WHEN p.row_count IS NULL THEN s.has_cost END AS has_cost,
       CASE WHEN p.benefit_count > 0 THEN TRUE WHEN p.classless_count = 0 THEN FALSE WHEN p.row_count IS NULL THEN s.has_benefit END AS has_benefit,
       CASE WHEN p.satisfaction_count > 0 THEN TRUE WHEN p.classless_count = 0 THEN FALSE WHEN p.row_count IS NULL THEN s.has_satisfaction END AS has_satisfaction,
       coalesce(p.source_id, s.source_id, e.source_id) AS source_id,
       coalesce(array_to_string(list_transform(list_sort(p.places), lambda x: x.place), '; '), s.locator, e.locator) AS locator
FROM evaluation AS e
LEFT JOIN printed AS p ON p.evaluation_id = e.evaluation_id
LEFT JOIN duplicates AS d ON d.evaluation_id = p.evaluation_id AND d.declared_by IS NOT DISTINCT FROM p.declared_by
LEFT JOIN stated AS s ON s.evaluation_id = e.evaluation_id

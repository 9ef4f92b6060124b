-- One row per indicator and measure; an evaluation that prints no indicator table has one row of NULLs.
-- Texts are compared by the share of common character bigrams (Dice), after numbering, blanks and punctuation are taken off.
WITH pair AS (
  SELECT DISTINCT level3, target FROM indicator WHERE level3 IS NOT NULL AND target IS NOT NULL
),
folded AS (
  SELECT level3,
         target,
         regexp_replace(regexp_replace(level3, '^(指标\s*[0-9０-９]*\s*[:：]\s*)+', ''), '[\s\pP\pS\pZ]', '', 'g') AS name_text,
         regexp_replace(target, '[\s\pP\pZ]', '', 'g') AS target_text
  FROM pair
),
bigrams AS (
  SELECT level3,
         target,
         name_text,
         target_text,
         list_distinct(list_transform(range(1, greatest(length(name_text), 2)), lambda i: substr(name_text, i, 2))) AS name_pairs,
         list_distinct(list_transform(range(1, greatest(length(target_text), 2)), lambda i: substr(target_text, i, 2))) AS target_pairs
  FROM folded
),
compared AS (
  SELECT level3,
         target,
         2.0 * len(list_intersect(name_pairs, target_pairs)) / (len(name_pairs) + len(target_pairs)) AS name_similarity,
         CASE WHEN contains(name_text, target_text) THEN length(target_text) ELSE 0 END AS target_in_name_length
  FROM bigrams
),
named AS (
  -- the type of an indicator: its name without numbering and brackets, synonyms folded
  SELECT bare.level3, coalesce(s.indicator_type, bare.bare_name) AS indicator_type
  FROM (
    SELECT DISTINCT level3,
           trim(regexp_replace(regexp_replace(level3, '^(指标\s*[0-9０-９]*\s*[:：]\s*)+', ''), '[（(][^（）()]*[）)]', '', 'g')) AS bare_name
    FROM indicator
    WHERE level3 IS NOT NULL
  ) AS bare
  LEFT JOIN indicator_synonym AS s ON s.name = bare.bare_name
),
-- an evaluation whose report prints no indicator table still has one row, so that its silence counts as unknown
slot AS (
  SELECT evaluation_id, seq FROM indicator
  UNION ALL
  SELECT evaluation_id, NULL
  FROM evaluation
  WHERE evaluation_id NOT IN (
    SELECT evaluation_id FROM indicator WHERE scheme IN ('performance', 'framework') AND is_placeholder IS NOT TRUE
  )
)
SELECT e.evaluation_id,
       e.project_name,
       e.region,
       e.year,
       e.department,
       e.unit,
       e.kind,
       e.form,
       i.seq,
       i.scheme,
       i.declared_by,
       i.level1,
       i.level2,
       i.level3,
       n.indicator_type,
       i.measure,
       i.target,
       i.plan,
       i.actual,
       i.weight,
       i.score,
       i.reason,
       i.scored_by,
       i.is_placeholder,
       i.target_op,
       i.target_low,
       i.target_high,
       i.target_unit,
       tu.dimension AS target_dimension,
       i.actual_value,
       i.actual_unit,
       au.dimension AS actual_dimension,
       CASE WHEN i.weight > 0 THEN i.score / i.weight END AS score_rate,
       -- a target table that is declared only, without any weight or score, is not scored
       CASE WHEN i.scheme IS NOT NULL THEN bool_or(i.weight IS NOT NULL OR i.score IS NOT NULL)
            OVER (PARTITION BY e.evaluation_id, i.scheme, i.declared_by) END AS is_scored,
       c.name_similarity,
       c.target_in_name_length,
       coalesce(i.source_id, e.source_id) AS source_id,
       coalesce(i.locator, e.locator) AS locator
FROM evaluation AS e
JOIN slot ON slot.evaluation_id = e.evaluation_id
LEFT JOIN indicator AS i ON i.evaluation_id = slot.evaluation_id AND i.seq = slot.seq
LEFT JOIN compared AS c ON c.level3 = i.level3 AND c.target = i.target
LEFT JOIN named AS n ON n.level3 = i.level3
LEFT JOIN measure_unit AS tu ON tu.unit = i.target_unit
LEFT JOIN measure_unit AS au ON au.unit = i.actual_unit

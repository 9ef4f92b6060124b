-- One row per evaluation and class with a printed subtotal, beside the sums of that class; an evaluation that prints no
-- subtotal has one row of NULLs.
-- The evaluator's framework goes before the unit's own table; a sum is NULL where a row lacks its weight or score.
WITH scored AS (
  SELECT evaluation_id,
         scheme,
         level1,
         count(*) AS scored_rows,
         CASE WHEN count(weight) = count(*) THEN sum(weight) END AS weight_sum,
         CASE WHEN count(score) = count(*) THEN sum(score) END AS score_sum,
         -- lists are sorted all at once, an aggregate that orders its input sorts group by group
         list(struct_pack(seq := seq, place := locator || ' [weight_sum, score_sum]')) FILTER (locator IS NOT NULL) AS places
  FROM indicator
  WHERE scheme IN ('performance', 'framework')
    AND is_placeholder IS NOT TRUE
    AND (weight IS NOT NULL OR score IS NOT NULL)
    AND evaluation_id IN (SELECT evaluation_id FROM subtotal)
  GROUP BY evaluation_id, scheme, level1
),
first_scheme AS (
  SELECT evaluation_id, min(scheme) AS scheme FROM scored GROUP BY evaluation_id
)
SELECT e.evaluation_id,
       e.project_name,
       e.region,
       e.year,
       e.department,
       e.unit,
       e.kind,
       e.form,
       t.level1,
       t.weight AS printed_weight,
       t.score AS printed_score,
       c.scheme AS scored_scheme,
       s.scored_rows,
       s.weight_sum,
       s.score_sum,
       coalesce(t.source_id, e.source_id) AS source_id,
       nullif(concat_ws('; ', coalesce(t.locator, e.locator), array_to_string(list_transform(list_sort(s.places), lambda x: x.place), '; ')), '') AS locator
FROM evaluation AS e
LEFT JOIN subtotal AS t ON t.evaluation_id = e.evaluation_id
LEFT JOIN first_scheme AS c ON c.evaluation_id = t.evaluation_id
LEFT JOIN scored AS s ON s.evaluation_id = t.evaluation_id AND s.scheme = c.scheme AND s.level1 = t.level1

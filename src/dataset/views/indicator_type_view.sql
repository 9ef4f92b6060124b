-- One row per scheme, kind of evaluation and type of indicator (see indicator_view).
-- The score rate is Σ score ÷ Σ weight over rows that print both. Of the evaluations that lost points the five lowest are
-- named, with their places where those are in the document of the lowest.
WITH per_evaluation AS (
  SELECT scheme, kind, level1, indicator_type, evaluation_id, sum(weight) AS weight, sum(score) AS score
  FROM indicator_view
  WHERE scheme IN ('performance', 'framework')
    AND is_placeholder IS NOT TRUE
    AND weight > 0
    AND score IS NOT NULL
  GROUP BY scheme, kind, level1, indicator_type, evaluation_id
),
type AS (
  SELECT scheme,
         kind,
         level1,
         indicator_type,
         count(*) AS evaluation_count,
         sum(weight) AS weight_sum,
         sum(score) AS score_sum,
         sum(score) / sum(weight) AS score_rate,
         sum(weight) - sum(score) AS lost_points,
         count(*) FILTER (score < weight * 0.75) AS below_line_count
  FROM per_evaluation
  GROUP BY scheme, kind, level1, indicator_type
),
ranked AS (
  SELECT scheme, kind, level1, indicator_type, evaluation_id,
         round(score / weight, 9) AS rate,
         row_number() OVER (PARTITION BY scheme, kind, level1, indicator_type ORDER BY score / weight, evaluation_id) AS place
  FROM per_evaluation
  WHERE score < weight
),
lowest AS (
  SELECT * FROM ranked WHERE place <= 5
),
named AS (
  SELECT l.scheme, l.kind, l.level1, l.indicator_type, l.rate, l.place,
         min(i.project_name) AS project_name, min(i.source_id) AS source_id, min(i.locator) AS locator
  FROM indicator_view AS i
  JOIN lowest AS l
    ON l.evaluation_id = i.evaluation_id AND l.scheme = i.scheme AND l.kind IS NOT DISTINCT FROM i.kind
   AND l.level1 IS NOT DISTINCT FROM i.level1 AND l.indicator_type IS NOT DISTINCT FROM i.indicator_type
  GROUP BY 1, 2, 3, 4, 5, 6
),
low AS (
  SELECT n.scheme, n.kind, n.level1, n.indicator_type,
         max(n.rate) FILTER (n.place = 3) AS third_lowest_rate,
         string_agg(coalesce(n.project_name || ' ', '') || CAST(round(100 * n.rate, 1) AS DECIMAL(9,1)) || '%', '；' ORDER BY n.place) AS lowest_rates,
         min(f.source_id) AS source_id,
         string_agg(n.locator, '; ' ORDER BY n.place) FILTER (n.source_id = f.source_id) AS locator
  FROM named AS n
  JOIN named AS f
    ON f.scheme = n.scheme AND f.kind IS NOT DISTINCT FROM n.kind AND f.level1 IS NOT DISTINCT FROM n.level1 AND f.indicator_type IS NOT DISTINCT FROM n.indicator_type AND f.place = 1
  GROUP BY n.scheme, n.kind, n.level1, n.indicator_type
)
SELECT t.scheme,
       t.kind,
       t.level1,
       t.indicator_type,
       t.evaluation_count,
       t.weight_sum,
       t.score_sum,
       t.score_rate,
       t.lost_points,
       t.below_line_count,
       CASE WHEN t.evaluation_count >= 3 THEN coalesce(l.third_lowest_rate, 1) END AS third_lowest_rate,
       l.lowest_rates,
       l.source_id,
       l.locator
FROM type AS t
LEFT JOIN low AS l
  ON l.scheme = t.scheme AND l.kind IS NOT DISTINCT FROM t.kind AND l.level1 IS NOT DISTINCT FROM t.level1 AND l.indicator_type IS NOT DISTINCT FROM t.indicator_type

-- One row per scheme, kind of evaluation and type of indicator (see indicator_view).
-- The score rate is Σ score ÷ Σ weight over rows that print both.
WITH per_evaluation AS (
  SELECT scheme, kind, level1, indicator_type, evaluation_id, sum(weight) AS weight, sum(score) AS score
  FROM indicator_view
  WHERE scheme IN ('performance', 'framework')
    AND is_placeholder IS NOT TRUE
    AND weight > 0
    AND score IS NOT NULL
  GROUP BY scheme, kind, level1, indicator_type, evaluation_id
)
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

-- One row per region, year and kind of evaluation. Kinds are never mixed in one mean.
-- The rest_… columns are the other regions of the same year and kind; the interval of the difference is Welch's.
WITH cell AS (
  SELECT region,
         year,
         kind,
         count(*) AS evaluation_count,
         count(total_score) AS scored_count,
         avg(total_score) AS mean_score,
         median(total_score) AS median_score,
         stddev_samp(total_score) AS score_deviation,
         min(total_score) AS lowest_score,
         max(total_score) AS highest_score,
         count(*) FILTER (total_score >= 98) AS ceiling_count
  FROM evaluation
  GROUP BY region, year, kind
),
-- sums of squares about 80 keep their digits where totals lie close together
moment AS (
  SELECT region, year, kind,
         count(total_score) AS n,
         CAST(sum(total_score - 80) AS DOUBLE) AS total,
         sum(CAST(total_score - 80 AS DOUBLE) * CAST(total_score - 80 AS DOUBLE)) AS squares
  FROM evaluation
  WHERE region IS NOT NULL AND total_score IS NOT NULL
  GROUP BY region, year, kind
),
overall AS (
  SELECT year, kind, CAST(sum(n) AS BIGINT) AS n, count(*) AS region_count, sum(total) AS total, sum(squares) AS squares
  FROM moment
  GROUP BY year, kind
),
rest AS (
  SELECT m.region, m.year, m.kind,
         o.region_count - 1 AS rest_region_count,
         o.n - m.n AS rest_count,
         (o.total - m.total) / nullif(o.n - m.n, 0) AS rest_mean,
         (o.squares - m.squares) - (o.total - m.total) * (o.total - m.total) / nullif(o.n - m.n, 0) AS rest_squares
  FROM moment AS m
  JOIN overall AS o ON o.year = m.year AND o.kind = m.kind
),
welch AS (
  SELECT c.*,
         r.rest_region_count,
         r.rest_count,
         r.rest_mean + 80 AS rest_mean,
         CASE WHEN r.rest_count > 1 THEN sqrt(CASE WHEN r.rest_squares > 0 THEN r.rest_squares ELSE 0 END / (r.rest_count - 1)) END AS rest_deviation
  FROM cell AS c
  LEFT JOIN rest AS r ON r.region = c.region AND r.year = c.year AND r.kind = c.kind
),
spread AS (
  SELECT *,
         score_deviation * score_deviation / scored_count AS own_part,
         rest_deviation * rest_deviation / rest_count AS rest_part
  FROM welch
),
freedom AS (
  SELECT *,
         CASE WHEN own_part + rest_part > 0
              THEN (own_part + rest_part) * (own_part + rest_part)
                   / (own_part * own_part / (scored_count - 1) + rest_part * rest_part / (rest_count - 1)) END AS df
  FROM spread
)
SELECT region,
       year,
       kind,
       evaluation_count,
       scored_count,
       mean_score,
       median_score,
       score_deviation,
       lowest_score,
       highest_score,
       ceiling_count,
       rest_region_count,
       rest_count,
       rest_mean,
       rest_deviation,
       mean_score - rest_mean AS mean_shift,
       -- 97.5 % point of t with df degrees of freedom (Cornish-Fisher expansion, within 0.001 from df = 7 on) times the standard error
       CASE WHEN own_part + rest_part = 0 THEN 0
            ELSE (1.959964 + 2.372271 / df + 2.822499 / (df * df) + 2.555850 / (df * df * df) + 1.589534 / (df * df * df * df))
                 * sqrt(own_part + rest_part) END AS shift_reach
FROM freedom

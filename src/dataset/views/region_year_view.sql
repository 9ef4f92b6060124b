-- One row per region, year and kind of evaluation. Kinds are never mixed in one mean.
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

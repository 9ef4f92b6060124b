-- One row per evaluation and fund source; an evaluation without any has one row of NULLs.
-- The execution rate divides by the adjusted budget in self-evaluation and by the money received in third-party scoring.
WITH based AS (
  SELECT e.evaluation_id,
         e.project_name,
         e.region,
         e.year,
         e.department,
         e.unit,
         e.kind,
         CASE WHEN e.kind IS NULL THEN NULL ELSE e.kind <> 'self' END AS third_party,
         e.form,
         f.fund_source,
         f.applied,
         f.approved,
         f.initial_budget,
         f.adjusted_budget,
         f.received,
         f.returned,
         f.contracted,
         f.executed,
         f.submitted,
         f.audited,
         f.claimed_saving,
         f.received_on,
         f.due_on,
         f.spent_on,
         f.accepted_on,
         f.service_until,
         f.weight,
         f.printed_rate,
         f.score,
         f.reason,
         CASE WHEN e.kind = 'self' THEN 'adjusted_budget' WHEN e.kind IS NOT NULL THEN 'received' END AS execution_base_name,
         CASE WHEN e.kind = 'self' THEN f.adjusted_budget WHEN e.kind IS NOT NULL THEN f.received END AS execution_base,
         coalesce(f.source_id, e.source_id) AS source_id,
         coalesce(f.locator, e.locator) AS locator
  FROM evaluation AS e
  LEFT JOIN fund AS f ON f.evaluation_id = e.evaluation_id
)
SELECT based.* EXCLUDE (source_id, locator),
       CASE WHEN execution_base > 0 THEN executed / execution_base END AS execution_rate,
       CASE WHEN initial_budget > 0 THEN executed / initial_budget END AS initial_rate,
       CASE WHEN approved > 0 THEN received / approved END AS arrival_rate,
       -- half of the last digit a printed percentage can have had
       CASE WHEN printed_rate = round(printed_rate, 2) THEN 0.005
            WHEN printed_rate = round(printed_rate, 3) THEN 0.0005
            WHEN printed_rate = round(printed_rate, 4) THEN 0.00005
            WHEN printed_rate IS NOT NULL THEN 0.000005 END AS printed_rate_rounding,
       source_id,
       locator
FROM based

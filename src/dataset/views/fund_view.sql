-- One row per evaluation and fund source; an evaluation without any has one row of NULLs.
-- The execution rate divides by the adjusted budget in self-evaluation and by the money received in third-party scoring.
-- The total row also carries the amount that differs most from the sum of the other rows (parts_…).
WITH part AS (
  SELECT evaluation_id,
         count(*) AS n,
         sum(applied) AS applied, count(applied) AS applied_n,
         sum(approved) AS approved, count(approved) AS approved_n,
         sum(initial_budget) AS initial_budget, count(initial_budget) AS initial_budget_n,
         sum(adjusted_budget) AS adjusted_budget, count(adjusted_budget) AS adjusted_budget_n,
         sum(received) AS received, count(received) AS received_n,
         sum(executed) AS executed, count(executed) AS executed_n,
         concat_ws('; ',
                   min(locator) FILTER (fund_source = 'fiscal') || ' [parts_sum, parts_gap]',
                   min(locator) FILTER (fund_source = 'carryover') || ' [parts_sum, parts_gap]',
                   min(locator) FILTER (fund_source = 'other') || ' [parts_sum, parts_gap]') AS locators
  FROM fund
  WHERE fund_source <> 'total'
  GROUP BY evaluation_id
),
gap AS (
  -- A blank part is not 0, but it cannot make the sum smaller: only a sum below the total is then left open.
  SELECT t.evaluation_id,
         p.executed_n > 0 AS has_executed, p.adjusted_budget_n > 0 AS has_adjusted_budget,
         p.initial_budget_n > 0 AS has_initial_budget, p.received_n > 0 AS has_received,
         p.approved_n > 0 AS has_approved, p.applied_n > 0 AS has_applied,
         CASE WHEN p.executed >= t.executed OR p.executed_n = p.n THEN p.executed - t.executed END AS executed,
         CASE WHEN p.adjusted_budget >= t.adjusted_budget OR p.adjusted_budget_n = p.n THEN p.adjusted_budget - t.adjusted_budget END AS adjusted_budget,
         CASE WHEN p.initial_budget >= t.initial_budget OR p.initial_budget_n = p.n THEN p.initial_budget - t.initial_budget END AS initial_budget,
         CASE WHEN p.received >= t.received OR p.received_n = p.n THEN p.received - t.received END AS received,
         CASE WHEN p.approved >= t.approved OR p.approved_n = p.n THEN p.approved - t.approved END AS approved,
         CASE WHEN p.applied >= t.applied OR p.applied_n = p.n THEN p.applied - t.applied END AS applied
  FROM fund AS t
  JOIN part AS p ON p.evaluation_id = t.evaluation_id
  WHERE t.fund_source = 'total'
),
width AS (
  SELECT *,
         greatest(coalesce(abs(executed), -1), coalesce(abs(adjusted_budget), -1), coalesce(abs(initial_budget), -1),
                  coalesce(abs(received), -1), coalesce(abs(approved), -1), coalesce(abs(applied), -1)) AS widest
  FROM gap
),
parted AS (
  SELECT evaluation_id,
         CASE widest WHEN abs(executed) THEN 'executed'
              WHEN abs(adjusted_budget) THEN 'adjusted_budget'
              WHEN abs(initial_budget) THEN 'initial_budget'
              WHEN abs(received) THEN 'received'
              WHEN abs(approved) THEN 'approved'
              WHEN abs(applied) THEN 'applied' END AS name,
         CASE WHEN executed IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN adjusted_budget IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN initial_budget IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN received IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN approved IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN applied IS NOT NULL THEN 1 ELSE 0 END AS compared_count,
         CASE WHEN has_executed AND executed IS NULL THEN 1 ELSE 0 END + CASE WHEN has_adjusted_budget AND adjusted_budget IS NULL THEN 1 ELSE 0 END
           + CASE WHEN has_initial_budget AND initial_budget IS NULL THEN 1 ELSE 0 END + CASE WHEN has_received AND received IS NULL THEN 1 ELSE 0 END
           + CASE WHEN has_approved AND approved IS NULL THEN 1 ELSE 0 END + CASE WHEN has_applied AND applied IS NULL THEN 1 ELSE 0 END AS open_count
  FROM width
),
based AS (
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
         d.name AS parts_column,
         CASE d.name WHEN 'executed' THEN f.executed WHEN 'adjusted_budget' THEN f.adjusted_budget
                     WHEN 'initial_budget' THEN f.initial_budget WHEN 'received' THEN f.received
                     WHEN 'approved' THEN f.approved WHEN 'applied' THEN f.applied END AS parts_total,
         CASE d.name WHEN 'executed' THEN p.executed WHEN 'adjusted_budget' THEN p.adjusted_budget
                     WHEN 'initial_budget' THEN p.initial_budget WHEN 'received' THEN p.received
                     WHEN 'approved' THEN p.approved WHEN 'applied' THEN p.applied END AS parts_sum,
         d.compared_count AS parts_compared,
         d.open_count AS parts_open,
         nullif(concat_ws('; ', coalesce(f.locator, e.locator), nullif(p.locators, '')), '') AS locator
  FROM evaluation AS e
  LEFT JOIN fund AS f ON f.evaluation_id = e.evaluation_id
  -- a condition on the left side alone would turn the hash join into a nested loop
  LEFT JOIN parted AS d ON d.evaluation_id = CASE WHEN f.fund_source = 'total' THEN f.evaluation_id END
  LEFT JOIN part AS p ON p.evaluation_id = d.evaluation_id
)
SELECT based.* EXCLUDE (source_id, locator),
       parts_sum - parts_total AS parts_gap,
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

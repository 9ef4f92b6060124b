-- One row per indicator and measure; an evaluation that prints no indicator table has one row of NULLs.
-- Texts are compared by the share of common character bigrams (Dice), after numbering, blanks and punctuation are taken off.
WITH target_word AS (
  -- each target once; whether it stands somewhere without a quantity that could be read, and outside the evaluator's framework
  SELECT target,
         bool_or(target_low IS NULL AND target_high IS NULL) AS is_wordy,
         bool_or(scheme <> 'framework') AS is_declared,
         regexp_replace(target, '[\s\pP\pZ]', '', 'g') AS target_text
  FROM indicator
  WHERE target IS NOT NULL
  GROUP BY target
),
actual_word AS (
  SELECT actual,
         bool_or(actual_value IS NULL) AS is_wordy,
         bool_or(scheme <> 'framework' AND target IS NOT NULL) AS is_declared
  FROM indicator
  WHERE actual IS NOT NULL
  GROUP BY actual
),
name_word AS (
  SELECT level3,
         regexp_replace(level3, '^(指标\s*[0-9０-９]*\s*[:：]\s*)+', '') AS unnumbered
  FROM (SELECT DISTINCT level3 FROM indicator WHERE level3 IS NOT NULL) AS names
),
named AS (
  -- the type of an indicator: its name without numbering and brackets, synonyms folded
  -- what of a form's template its name still is: number or blank only, 无, or the number twice
  -- and whether its last word means an amount of money (补贴发放户数 and 资金到位率 do not)
  SELECT bare.level3,
         bare.name_text,
         coalesce(s.indicator_type, bare.bare_name) AS indicator_type,
         CASE WHEN regexp_full_match(bare.level3, '[\s….。·_]*|([\s….。·_]*指标\s*[0-9０-９]*\s*[:：]?[\s….。·_]*)+') THEN 'empty'
              WHEN regexp_full_match(bare.level3, '\s*(指标\s*[0-9０-９]*\s*[:：]\s*)*(无|/|／|[-—－]+)\s*[。]?\s*') THEN 'none'
              WHEN regexp_matches(bare.level3, '^\s*(指标\s*[0-9０-９]+\s*[:：]\s*){2,}') THEN 'doubled' END AS template_text,
         regexp_matches(bare.bare_name, '(费|费用|经费|资金|金额|总额|补贴|补助|津贴|租金|房租|投资|投入|支出|款|款项|奖金|价格|成本|预算|产值|收入)[\s。，,；;：:]*$') AS is_money_name,
         -- what there should be little of; the name may go on to what is done about it, so the way stays open
         regexp_matches(bare.level3, '投诉|事故|差错|失误|误差|死亡|故障|缺陷|违规|逾期|超时|超支|流失|返贫|空置|闲置|损耗|能耗|排放|发病|等待|响应') AS is_unwanted
  FROM (
    SELECT level3,
           regexp_replace(unnumbered, '[\s\pP\pS\pZ]', '', 'g') AS name_text,
           trim(regexp_replace(unnumbered, '[（(][^（）()]*[）)]', '', 'g')) AS bare_name
    FROM name_word
  ) AS bare
  LEFT JOIN indicator_synonym AS s ON s.name = bare.bare_name
),
-- pairs of name and target that have a sign in common; the others have nothing in common
close_pair AS (
  SELECT p.level3, p.target, n.name_text, t.target_text
  FROM (SELECT DISTINCT level3, target FROM indicator WHERE level3 IS NOT NULL AND target IS NOT NULL) AS p
  JOIN named AS n ON n.level3 = p.level3
  JOIN target_word AS t ON t.target = p.target
  WHERE t.target_text = '' OR translate(t.target_text, n.name_text, '') <> t.target_text
),
bigrams AS (
  SELECT level3,
         target,
         name_text,
         target_text,
         list_distinct(list_transform(range(1, greatest(length(name_text), 2)), lambda i: substr(name_text, i, 2))) AS name_pairs,
         list_distinct(list_transform(range(1, greatest(length(target_text), 2)), lambda i: substr(target_text, i, 2))) AS target_pairs
  FROM close_pair
),
compared AS (
  SELECT level3,
         target,
         2.0 * len(list_intersect(name_pairs, target_pairs)) / (len(name_pairs) + len(target_pairs)) AS name_similarity,
         CASE WHEN contains(name_text, target_text) THEN length(target_text) ELSE 0 END AS target_in_name_length
  FROM bigrams
),
-- how much of a long text the goal holds: share of its character bigrams, computed once per goal and text. Most texts
-- have nothing to do with the goal: eight bigrams spread over the text, of which two must be in the goal, spare them the count.
long_text AS (
  SELECT DISTINCT e.goal, x.text
  FROM (
    SELECT evaluation_id, target AS text FROM indicator WHERE scheme = 'performance' AND length(target) >= 30
    UNION ALL
    SELECT evaluation_id, level3 FROM indicator WHERE scheme = 'performance' AND length(level3) >= 30
  ) AS x
  JOIN evaluation AS e ON e.evaluation_id = x.evaluation_id
  WHERE len(list_filter([1, 2, 3, 4, 5, 6, 7, 8], lambda k: contains(e.goal, substr(x.text, k * length(x.text) // 9, 2)))) >= 2
),
plain_text AS (
  SELECT goal,
         text,
         regexp_replace(goal, '[\s\pP\pS\pZ]', '', 'g') AS plain_goal,
         -- the length again: an engine that looks for the number of signs early must not split the short texts
         CASE WHEN length(text) >= 30
              THEN string_split(regexp_replace(regexp_replace(text, '^(指标\s*[0-9０-９]*\s*[:：]\s*)+', ''), '[\s\pP\pS\pZ]', '', 'g'), '') END AS signs
  FROM long_text
),
copied AS (
  SELECT goal,
         text,
         len(list_filter(range(1, len(signs)), lambda i: contains(plain_goal, signs[i] || signs[i + 1]))) / (len(signs) - 1) AS share
  FROM plain_text
  WHERE len(signs) > 1
),
in_goal AS (
  SELECT e.evaluation_id, c.text, c.share
  FROM copied AS c
  JOIN evaluation AS e ON e.goal = c.goal
  WHERE c.share >= 0.5
),
-- what the target tables declare of a measure for which the evaluation took a plan of its own; a number that one table
-- repeats under several sub-classes counts once
declared_once AS (
  SELECT t.evaluation_id,
         t.measure,
         t.declared_by,
         CASE WHEN t.target_op <> 'range' THEN coalesce(t.target_low, t.target_high) END AS value,
         t.target_unit,
         min(t.seq) AS seq,
         min(t.locator) AS locator
  FROM indicator AS t
  JOIN (SELECT DISTINCT evaluation_id, measure FROM indicator WHERE plan IS NOT NULL AND measure IS NOT NULL) AS planned
    ON planned.evaluation_id = t.evaluation_id AND planned.measure = t.measure
  WHERE t.scheme = 'performance' AND t.is_placeholder IS NOT TRUE AND t.target IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5
),
declared AS (
  SELECT evaluation_id,
         measure,
         CASE WHEN count(value) = count(*) AND count(DISTINCT coalesce(target_unit, '')) = 1 THEN sum(value) END AS declared_sum,
         min(target_unit) AS declared_unit,
         string_agg(coalesce(declared_by || ' ', '') || regexp_replace(CAST(value AS VARCHAR), '\.?0+$', ''), '、' ORDER BY seq) AS declared_parts,
         string_agg(locator || ' [declared_sum]', '; ' ORDER BY seq) AS locators
  FROM declared_once
  GROUP BY evaluation_id, measure
),
-- The last day a text names, in months and days: 6月和11月底前, 2020年4月23日-5月20日, 5月1日-20日, 2024.12.25, 年底前.
-- A text without a day (10月底, 11月) means the month; one without a year the evaluation's.
dated_text AS (
  SELECT target AS raw FROM target_word WHERE is_declared AND (target LIKE '%月%' OR target LIKE '%年%' OR target LIKE '%20%')
  UNION
  SELECT actual FROM actual_word WHERE is_declared AND (actual LIKE '%月%' OR actual LIKE '%年%' OR actual LIKE '%20%')
),
dated_part AS (
  SELECT raw,
         half,
         regexp_extract(half, '(?s)^.*(?:^|[^0-9])((?:1[0-2]|0?[1-9])\s*月.*)$', 1) AS tail,
         regexp_extract(half, '(?s)^.*(?:^|[^0-9])((?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2})(?:[^0-9]|$)', 1) AS whole,
         regexp_extract(half, '(?s)^.*(?:^|[^0-9])((?:19|20)[0-9]{2})\s*[年./-]', 1) AS year_text
  FROM (SELECT raw, translate(raw, '０１２３４５６７８９', '0123456789') AS half FROM dated_text) AS folded
),
dated AS (
  SELECT raw,
         replace(replace(nullif(whole, ''), '.', '-'), '/', '-') AS day_text,
         nullif(year_text, '') AS year_text,
         CASE WHEN tail <> '' THEN regexp_extract(tail, '^[0-9]+', 0)
              WHEN whole = '' AND regexp_matches(half, '年底|年末|年内') THEN '12' END AS month_text,
         coalesce(nullif(regexp_extract(tail, '^[0-9]+\s*月\s*[0-9]+\s*[日号]?\s*[-~～至到—–]+\s*([0-9]{1,2})\s*[日号]', 1), ''),
                  nullif(regexp_extract(tail, '^[0-9]+\s*月\s*([0-9]{1,2})\s*[日号]', 1), '')) AS month_day
  FROM dated_part
  WHERE tail <> '' OR whole <> '' OR regexp_matches(half, '年底|年末|年内')
),
target_said AS (
  SELECT w.target,
         -- words without a standard, in targets that hold no quantity
         CASE WHEN w.is_wordy THEN nullif(regexp_extract(
           w.target,
           '显著|明显|有效|进一步|不断|大力|切实|加大|优化|保持增长|保持稳定|按照?[^，。；,;]*(?:要求|期限|进度|规定)|符合[^，。；,;]*要求|满意、评价好|评价好|较好|良好'
         ), '') END AS vague_word,
         d.raw, d.day_text, d.year_text, d.month_text, d.month_day
  FROM target_word AS w
  LEFT JOIN dated AS d ON d.raw = w.target
),
actual_said AS (
  SELECT w.actual,
         -- actuals that hold digits, or a counted Chinese numeral, but no quantity that could be read: dates, ranges
         CASE WHEN w.is_wordy THEN regexp_matches(w.actual, '\pN|[一二两三四五六七八九十百千万亿]+(家|个|项|户|套|处|次|人|名|件|台|座|条|口|份|批|场|亩|米|平|元|%)') ELSE FALSE END AS has_number,
         d.raw, d.day_text, d.year_text, d.month_text, d.month_day
  FROM actual_word AS w
  LEFT JOIN dated AS d ON d.raw = w.actual
),
-- the row of the evaluator's framework that scores an indicator, where the document says which
scoring AS (
  SELECT evaluation_id, level3, min(weight) AS weight, min(score) AS score, min(locator) AS locator
  FROM indicator
  WHERE scheme = 'framework'
    AND (evaluation_id, level3) IN (SELECT evaluation_id, scored_by FROM indicator WHERE scored_by IS NOT NULL)
  GROUP BY evaluation_id, level3
  HAVING count(*) = 1
),
-- deductions a report states, by the indicator they are named for
deduction AS (
  SELECT evaluation_id, trim(name) AS level3, count(*) AS deduction_count
  FROM (
    SELECT evaluation_id, unnest(string_split(replace(indicators, '；', ';'), ';')) AS name FROM expert_problem WHERE indicators IS NOT NULL
  ) AS named_problem
  GROUP BY 1, 2
),
reported AS (
  SELECT e.*, coalesce(p.report_problem_count, 0) AS report_problem_count, p.assigned_count
  FROM evaluation AS e
  LEFT JOIN (
    SELECT evaluation_id, count(*) AS report_problem_count, count(indicators) AS assigned_count
    FROM expert_problem
    GROUP BY evaluation_id
  ) AS p ON p.evaluation_id = e.evaluation_id
),
-- a target table that is declared only, without any weight or score, is not scored
printed_table AS (
  SELECT evaluation_id,
         scheme,
         declared_by,
         count(weight) + count(score) AS scored_count,
         count(*) FILTER (is_placeholder IS NOT TRUE) AS row_count
  FROM indicator
  GROUP BY evaluation_id, scheme, declared_by
),
unscored AS (
  SELECT evaluation_id, scheme, declared_by FROM printed_table WHERE scheme IS NOT NULL AND scored_count = 0
),
-- an evaluation whose report prints no indicator table still has one row, so that its silence counts as unknown
printed AS (
  SELECT evaluation_id AS of_evaluation, * FROM indicator
  UNION ALL
  SELECT e.evaluation_id, nothing.*
  FROM evaluation AS e
  LEFT JOIN (SELECT * FROM indicator WHERE FALSE) AS nothing ON TRUE
  WHERE e.evaluation_id NOT IN (
    SELECT evaluation_id FROM printed_table WHERE scheme IN ('performance', 'framework') AND row_count > 0
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
       -- where the file does not say so, a row with nothing but what the template prints is one of the template
       coalesce(i.is_placeholder, n.template_text IN ('empty', 'none') AND coalesce(i.target, i.actual, i.reason) IS NULL AND coalesce(i.weight, i.score) IS NULL) AS is_placeholder,
       i.target_op,
       i.target_low,
       i.target_high,
       i.target_unit,
       tu.dimension AS target_dimension,
       i.actual_value,
       i.actual_unit,
       au.dimension AS actual_dimension,
       CASE WHEN i.weight > 0 THEN i.score / i.weight END AS score_rate,
       -- Which way a target is met: a plain amount is to be reached, of costs not to be exceeded. NULL where a plain text
       -- leaves it open (a duration, a share of costs, a count of complaints).
       CASE WHEN i.target_op = '<=' THEN 'less'
            WHEN i.target_op = '>=' THEN 'more'
            WHEN tu.dimension = 'duration' OR n.is_unwanted THEN NULL
            WHEN i.level1 = '成本' OR i.level2 LIKE '%成本'
            THEN CASE WHEN i.target_unit IS NULL OR tu.dimension = 'money' THEN 'less' END
            WHEN i.target_op = 'range' THEN 'range'
            WHEN i.target_op = '=' THEN 'more' END AS target_direction,
       CASE WHEN i.actual_value IS NULL THEN NULL
            WHEN coalesce(i.target_unit, '') <> coalesce(i.actual_unit, '')
                 AND coalesce(tu.dimension <> 'count' OR au.dimension <> 'count', TRUE) THEN NULL
            WHEN i.actual_value BETWEEN i.target_low AND i.target_high THEN 1
            -- 95 and 0.98 without a unit may both be percentages, written differently
            WHEN i.target_unit IS NULL AND i.actual_value BETWEEN 0.000001 AND 1
                 AND coalesce(i.target_low, i.target_high) BETWEEN 50 AND 100 THEN NULL
            WHEN target_direction = 'less' AND i.actual_value <= i.target_high THEN 1
            WHEN target_direction = 'less' AND i.target_high >= 0 THEN i.target_high / i.actual_value
            WHEN target_direction = 'range' AND i.actual_value > i.target_high THEN NULL
            WHEN target_direction IN ('more', 'range') AND i.target_low > 0 AND i.actual_value <= 0 THEN 0
            WHEN target_direction IN ('more', 'range') AND i.target_low > 0 THEN i.actual_value / i.target_low
            WHEN target_direction = 'more' AND i.target_low = 0 THEN CASE WHEN i.actual_value >= 0 THEN 1 ELSE 0 END
            END AS achieved_ratio,
       CASE WHEN i.scheme IS NOT NULL THEN u.evaluation_id IS NULL END AS is_scored,
       CASE WHEN i.level3 IS NOT NULL AND i.target IS NOT NULL THEN coalesce(c.name_similarity, 0) END AS name_similarity,
       CASE WHEN i.level3 IS NOT NULL AND i.target IS NOT NULL THEN coalesce(c.target_in_name_length, 0) END AS target_in_name_length,
       n.template_text,
       n.is_money_name,
       due.vague_word,
       CASE WHEN i.actual_value IS NOT NULL OR done.has_number THEN TRUE
            WHEN i.actual IS NOT NULL THEN FALSE END AS actual_has_number,
       CASE WHEN e.goal IS NOT NULL AND i.level3 IS NOT NULL THEN coalesce(gn.share, 0) END AS goal_share_of_name,
       CASE WHEN e.goal IS NOT NULL AND i.target IS NOT NULL THEN coalesce(gt.share, 0) END AS goal_share_of_target,
       i.plan_value,
       i.plan_unit,
       CASE WHEN i.plan IS NULL THEN NULL
            WHEN d.measure IS NOT NULL THEN CASE WHEN d.declared_unit IS NOT DISTINCT FROM i.plan_unit THEN d.declared_sum END
            WHEN i.target_op <> 'range' AND i.target_unit IS NOT DISTINCT FROM i.plan_unit THEN coalesce(i.target_low, i.target_high)
            END AS declared_sum,
       CASE WHEN i.plan IS NOT NULL THEN coalesce(d.declared_parts, i.target) END AS declared_parts,
       -- the latest day the target allows, the earliest and the latest the actual can mean
       CASE WHEN i.scheme <> 'framework' AND due.raw IS NOT NULL THEN coalesce(
         TRY_CAST(due.day_text AS DATE),
         TRY_CAST(coalesce(due.year_text, CAST(e.year AS VARCHAR)) || '-' || due.month_text || '-' || due.month_day AS DATE),
         CAST(TRY_CAST(coalesce(due.year_text, CAST(e.year AS VARCHAR)) || '-' || due.month_text || '-1' AS DATE) + INTERVAL 1 MONTH - INTERVAL 1 DAY AS DATE))
         END AS target_due,
       CASE WHEN i.scheme <> 'framework' AND done.raw IS NOT NULL THEN coalesce(
         TRY_CAST(done.day_text AS DATE),
         TRY_CAST(coalesce(done.year_text, CAST(e.year AS VARCHAR)) || '-' || done.month_text || '-' || coalesce(done.month_day, '1') AS DATE))
         END AS actual_from,
       CASE WHEN i.scheme <> 'framework' AND done.raw IS NOT NULL THEN coalesce(
         TRY_CAST(done.day_text AS DATE),
         TRY_CAST(coalesce(done.year_text, CAST(e.year AS VARCHAR)) || '-' || done.month_text || '-' || done.month_day AS DATE),
         CAST(TRY_CAST(coalesce(done.year_text, CAST(e.year AS VARCHAR)) || '-' || done.month_text || '-1' AS DATE) + INTERVAL 1 MONTH - INTERVAL 1 DAY AS DATE))
         END AS actual_until,
       CASE WHEN i.weight IS NOT NULL OR i.score IS NOT NULL THEN i.weight ELSE sc.weight END AS scoring_weight,
       CASE WHEN i.weight IS NOT NULL OR i.score IS NOT NULL THEN i.score ELSE sc.score END AS scoring_score,
       CASE WHEN i.scheme = 'framework' THEN e.report_problem_count END AS report_problem_count,
       CASE WHEN i.scheme = 'framework' AND e.assigned_count > 0 THEN coalesce(de.deduction_count, 0) END AS deduction_count,
       coalesce(i.source_id, e.source_id) AS source_id,
       CASE WHEN i.plan IS NOT NULL AND d.locators IS NOT NULL
            THEN i.locator || CASE WHEN i.locator LIKE '%[%' THEN '' ELSE ' [plan, plan_value, actual]' END || '; ' || d.locators
            WHEN i.scheme <> 'framework' AND due.raw IS NOT NULL AND done.raw IS NOT NULL AND sc.locator IS NOT NULL
            THEN i.locator || CASE WHEN i.locator LIKE '%[%' THEN '' ELSE ' [target, actual]' END || '; ' || sc.locator || ' [scoring_score, scoring_weight]'
            ELSE coalesce(i.locator, e.locator) END AS locator
FROM printed AS i
JOIN reported AS e ON e.evaluation_id = i.of_evaluation
LEFT JOIN compared AS c ON c.level3 = i.level3 AND c.target = i.target
LEFT JOIN named AS n ON n.level3 = i.level3
LEFT JOIN target_said AS due ON due.target = i.target
LEFT JOIN actual_said AS done ON done.actual = i.actual
LEFT JOIN in_goal AS gn ON gn.evaluation_id = i.evaluation_id AND gn.text = CASE WHEN length(i.level3) >= 30 THEN i.level3 END
LEFT JOIN in_goal AS gt ON gt.evaluation_id = i.evaluation_id AND gt.text = CASE WHEN length(i.target) >= 30 THEN i.target END
LEFT JOIN unscored AS u ON u.evaluation_id = i.evaluation_id AND u.scheme = i.scheme AND u.declared_by IS NOT DISTINCT FROM i.declared_by
-- conditions on the left side alone would turn these hash joins into nested loops
LEFT JOIN declared AS d ON d.evaluation_id = i.evaluation_id AND d.measure = CASE WHEN i.plan IS NOT NULL THEN i.measure END
LEFT JOIN scoring AS sc ON sc.evaluation_id = i.evaluation_id AND sc.level3 = i.scored_by
LEFT JOIN deduction AS de ON de.evaluation_id = i.evaluation_id AND de.level3 = CASE WHEN i.scheme = 'framework' THEN i.level3 END
LEFT JOIN measure_unit AS tu ON tu.unit = i.target_unit
LEFT JOIN measure_unit AS au ON au.unit = i.actual_unit

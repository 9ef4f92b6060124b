import { both } from '../columns';
import type { ViewColumn } from '../view-types';
import { carried, computed } from './carried';

const scores = ['indicator.weight', 'indicator.score'];

/** Columns of the indicator view that set what was declared, planned and dated against how it was judged. */
export const assessed: readonly ViewColumn[] = [
  ...carried('indicator', 'plan_value', 'plan_unit').map((column) => ({
    ...column,
    from: ['indicator.plan'],
  })),
  computed('declared_sum', 'number', '申报指标值合计', 'sum of the declared targets', ['indicator.target'], {
    note: both(
      '只在有计划值的行：同一评价同一度量各申报表指标值之和，同表重复的同一数值只计一次；单位不一或有区间值则为空',
      'only where a plan is given: targets of the same measure over the target tables of the evaluation, a number repeated within one table once; blank for mixed units or a range',
    ),
  }),
  computed('declared_parts', 'text', '申报指标值明细', 'the targets that are summed', ['indicator.target']),
  computed('target_due', 'date', '指标值所载时限', 'date the target is due', ['indicator.target'], {
    note: both(
      '文字中最后一个日期可指的最后一天；未写年份取评价年度',
      "last day the last date of the text can mean; the evaluation's year where none is written",
    ),
  }),
  computed('actual_from', 'date', '完成值所载日期（最早）', 'date of the actual, earliest', [
    'indicator.actual',
  ]),
  computed('actual_until', 'date', '完成值所载日期（最晚）', 'date of the actual, latest', [
    'indicator.actual',
  ]),
  computed('scoring_weight', 'number', '评分处分值', 'weight where it is scored', scores, {
    note: both(
      '本行的分值；本行不评分的，取 scored_by 所指评价指标的分值',
      'of the row itself, else of the framework row that scored_by names',
    ),
  }),
  computed('scoring_score', 'number', '评分处得分', 'score where it is scored', scores),
  computed('report_problem_count', 'integer', '报告载明问题数', 'problems the report records', [
    'expert_problem.summary',
  ]),
  computed(
    'deduction_count',
    'integer',
    '载明扣分理由数',
    'problems stated for the indicator',
    ['expert_problem.indicators'],
    {
      note: both(
        '评价指标行：报告问题中点名该指标的条数；问题都未对应到指标的为空',
        'framework rows: problems of the report assigned to the indicator; blank where none is assigned to any',
      ),
    },
  ),
];

import { both } from '../columns';
import type { ViewDefinition } from '../view-types';
import { carried, computed, where, whose } from './carried';
import { fundView } from './fund';

const scored = ['indicator.weight', 'indicator.score'];
const total = ['evaluation.total_score'];
const budgets = ['fund.adjusted_budget', 'fund.approved', 'fund.initial_budget'];

const executionBase = fundView.columns.filter(({ name }) =>
  ['execution_base_name', 'execution_base'].includes(name),
);

const peerNote = {
  note: both('评价方式与年度相同的评价', 'evaluations of the same kind and year'),
};
const peers = [
  computed('peer_n', 'integer', '同组总分数', 'totals in the peer group', total, peerNote),
  computed('peer_median', 'number', '同组总分中位数', 'median total of the peer group', total, peerNote),
  computed(
    'peer_mad',
    'number',
    '同组绝对离差中位数',
    'median absolute deviation of the peer group',
    total,
    peerNote,
  ),
];

const projectNote = {
  note: both(
    '同一区内去掉年份与标点后名称相同；同名不止一项则为空',
    'same region and same name without years and punctuation; blank where several share the name',
  ),
};
const sameProject = [
  computed('third_count', 'integer', '同项目第三方评价数', 'third-party evaluations', total, projectNote),
  computed('third_score', 'number', '同项目第三方总分', 'third-party total', total, projectNote),
  computed('third_evaluations', 'text', '同项目第三方评价', 'their ids', total, projectNote),
  computed('previous_evaluation', 'text', '上年评价', "last year's evaluation", [], projectNote),
  computed('previous_year', 'year', '上年', 'last year', [], projectNote),
  computed('previous_score', 'number', '上年总分', "last year's total", total, projectNote),
  computed('budget', 'money', '预算', 'budget', budgets, {
    note: both('全年预算，无则批复，再无则年初预算', 'adjusted, else approved, else initial budget'),
  }),
  computed('previous_budget', 'money', '上年预算', "last year's budget", budgets, projectNote),
];

export const evaluationView: ViewDefinition = {
  name: 'evaluation_view',
  label: both('评价', 'Evaluations'),
  note: both('一行一项评价，附其下各表的合计', 'One row per evaluation, with sums over what belongs to it'),
  key: ['evaluation_id'],
  optionalRows: [],
  columns: [
    ...whose,
    computed('third_party', 'boolean', '第三方评价', 'third-party', ['evaluation.kind']),
    ...carried(
      'evaluation',
      'evaluator',
      'form',
      'total_score',
      'grade',
      'goal',
      'outcome',
      'progress',
      'suggestion_count',
    ),
    computed('scored_scheme', 'choice', '评分体系', 'scored scheme', scored, {
      choices: {
        framework: both('评价指标（评分表）', "the evaluator's framework"),
        performance: both('绩效指标', 'performance indicators'),
      },
    }),
    computed('scored_rows', 'integer', '评分指标数', 'scored rows', scored),
    computed('weight_sum', 'number', '分值合计', 'sum of weights', ['indicator.weight'], {
      note: both(
        '评分体系各行分值之和，加资金总额行的分值；任一行缺分值则为空',
        'weights of the scored scheme plus that of the total fund row; blank if any row lacks its weight',
      ),
    }),
    computed('score_sum', 'number', '得分合计', 'sum of scores', ['indicator.score'], {
      note: both('任一有分值的行缺得分则为空', 'blank if any weighted row lacks its score'),
    }),
    computed('fund_weight', 'number', '资金执行分值', 'fund weight', ['fund.weight']),
    computed('fund_score', 'number', '资金执行得分', 'fund score', ['fund.score']),
    computed('output_weight', 'number', '产出分值', 'output weight', ['indicator.weight']),
    computed('output_score', 'number', '产出得分', 'output score', ['indicator.score']),
    computed('benefit_weight', 'number', '效益分值', 'benefit weight', ['indicator.weight']),
    computed('benefit_score', 'number', '效益得分', 'benefit score', ['indicator.score']),
    computed('satisfaction_weight', 'number', '满意度分值', 'satisfaction weight', ['indicator.weight']),
    computed('satisfaction_score', 'number', '满意度得分', 'satisfaction score', ['indicator.score']),
    computed('cost_weight', 'number', '成本分值', 'cost weight', ['indicator.weight'], {
      note: both('成本单列为一级指标时', 'where cost is a class of its own'),
    }),
    computed(
      'has_execution_row',
      'boolean',
      '执行率参与评分',
      'execution is scored',
      ['fund.weight', 'fund.score'],
      {
        note: both(
          '资金总额行有分值或得分，或评分行中有预算执行率；没有评分行则为空',
          'the total fund row has a weight or a score, or a scored row is on execution; blank without scored rows',
        ),
      },
    ),
    computed('incomplete_full_count', 'integer', '未完成而满分的指标数', 'incomplete with full marks', [
      'indicator.actual',
    ]),
    computed('incomplete_full_items', 'text', '未完成而满分的指标', 'incomplete indicators with full marks', [
      'indicator.actual',
    ]),
    computed('problem_count', 'integer', '载明问题数', 'problems recorded', ['expert_problem.summary']),
    computed('output_rate', 'fraction', '产出得分率', 'score rate of outputs', scored, {
      note: both(
        '产出类得分 ÷ 分值；任一行缺分值或得分则为空',
        'score ÷ weight of the output class; blank if any of its rows lacks weight or score',
      ),
    }),
    ...carried('fund', 'executed'),
    ...executionBase,
    computed('execution_reason', 'text', '执行偏差原因', 'reason on the total fund row', [
      'fund.reason',
      'indicator.reason',
    ]),
    computed(
      'unexplained_count',
      'integer',
      '未说明原因的失分指标数',
      'indicators that lost points without a reason',
      ['indicator.reason'],
      {
        note: both(
          '绩效指标中得分低于分值而偏差原因为空；没有可判断的行则为空',
          'performance rows scored below their weight with a blank reason; blank if no row can be judged',
        ),
      },
    ),
    computed('unexplained_items', 'text', '未说明原因的失分指标', 'those indicators', ['indicator.reason']),
    computed('unexplained_points', 'number', '未说明原因的失分', 'points lost without a reason', [
      'indicator.reason',
    ]),
    ...peers,
    ...sameProject,
    ...where('evaluation'),
  ],
};

import { both } from '../columns';
import type { ViewDefinition } from '../view-types';
import { carried, computed, where, whose } from './carried';

const scored = ['indicator.weight', 'indicator.score'];

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
    computed('incomplete_full_count', 'integer', '未完成而满分的指标数', 'incomplete with full marks', [
      'indicator.actual',
    ]),
    computed('incomplete_full_items', 'text', '未完成而满分的指标', 'incomplete indicators with full marks', [
      'indicator.actual',
    ]),
    computed('problem_count', 'integer', '载明问题数', 'problems recorded', []),
    ...where('evaluation'),
  ],
};

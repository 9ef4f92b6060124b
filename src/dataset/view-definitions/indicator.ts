import { both } from '../columns';
import { dimensionLabels } from '../units';
import type { ViewDefinition } from '../view-types';
import { carried, computed, where, whose } from './carried';

export const indicatorView: ViewDefinition = {
  name: 'indicator_view',
  label: both('指标', 'Indicators'),
  note: both(
    '一行一个指标的一个度量；没有指标的评价也有一行，各列为空',
    'One row per indicator and measure; an evaluation without any has one row of blanks',
  ),
  key: ['evaluation_id', 'scheme', 'declared_by', 'level1', 'level2', 'level3', 'measure'],
  optionalRows: [
    { name: 'fact', label: both('文中载明的数量', 'quantities stated in prose'), where: "scheme = 'fact'" },
    { name: 'placeholder', label: both('模板空行', 'template rows'), where: 'is_placeholder' },
  ],
  columns: [
    ...whose,
    ...carried('evaluation', 'form'),
    ...carried(
      'indicator',
      'seq',
      'scheme',
      'declared_by',
      'level1',
      'level2',
      'level3',
      'measure',
      'target',
      'plan',
      'actual',
      'weight',
      'score',
      'reason',
      'scored_by',
      'is_placeholder',
    ),
    ...carried('indicator', 'target_op', 'target_low', 'target_high', 'target_unit').map((column) => ({
      ...column,
      from: ['indicator.target'],
    })),
    computed('indicator_type', 'text', '指标类型', 'indicator type', ['indicator.level3'], {
      note: both('去掉编号与括号、同义归并后的名称', 'name without numbering and brackets, synonyms folded'),
    }),
    computed('target_dimension', 'choice', '指标值量纲', 'dimension of the target', ['indicator.target'], {
      choices: dimensionLabels,
    }),
    ...carried('indicator', 'actual_value', 'actual_unit').map((column) => ({
      ...column,
      from: ['indicator.actual'],
    })),
    computed('actual_dimension', 'choice', '完成值量纲', 'dimension of the actual', ['indicator.actual'], {
      choices: dimensionLabels,
    }),
    computed('score_rate', 'fraction', '得分率', 'score rate', ['indicator.score'], {
      note: both('得分 ÷ 分值', 'score ÷ weight'),
    }),
    computed('is_scored', 'boolean', '参与评分', 'scored', ['indicator.weight', 'indicator.score'], {
      note: both('所在的表有分值或得分', 'its table prints weights or scores'),
    }),
    computed(
      'name_similarity',
      'fraction',
      '指标值与名称相似度',
      'similarity of target and name',
      ['indicator.target'],
      {
        note: both('字符二元组 Dice 系数', 'Dice coefficient of character bigrams'),
      },
    ),
    computed(
      'target_in_name_length',
      'integer',
      '指标值包含于名称的字数',
      'length of the target contained in the name',
      ['indicator.target'],
    ),
    ...where('indicator'),
  ],
};

const countedFrom = ['indicator.level2', 'indicator_count.n'];

export const targetTableView: ViewDefinition = {
  name: 'target_table_view',
  label: both('绩效目标表', 'Target tables'),
  note: both(
    '一行一张绩效目标表；未列出的取报告载明的个数',
    'One row per target table; where none is printed, the counts the report states',
  ),
  key: ['evaluation_id', 'declared_by'],
  optionalRows: [],
  columns: [
    ...whose,
    ...carried('evaluation', 'form'),
    ...carried('indicator', 'declared_by'),
    computed('is_stated', 'boolean', '取自文中载明', 'stated, not printed', []),
    computed('row_count', 'integer', '指标行数', 'rows', ['indicator.level3']),
    computed('output_count', 'integer', '产出指标数', 'output indicators', countedFrom),
    computed('quantity_count', 'integer', '数量指标数', 'quantity indicators', countedFrom),
    computed('quality_count', 'integer', '质量指标数', 'quality indicators', countedFrom),
    computed(
      'quality_qualitative_count',
      'integer',
      '定性质量指标数',
      'quality indicators without a number',
      ['indicator.target'],
    ),
    computed('timeliness_count', 'integer', '时效指标数', 'timeliness indicators', countedFrom),
    computed('cost_count', 'integer', '成本指标数', 'cost indicators', countedFrom),
    computed('benefit_count', 'integer', '效益指标数', 'benefit indicators', countedFrom),
    computed('benefit_subclass_count', 'integer', '效益子类数', 'benefit sub-classes', countedFrom),
    computed(
      'benefit_not_set_count',
      'integer',
      '载明未设置的效益子类数',
      'benefit sub-classes stated as not set',
      countedFrom,
    ),
    computed(
      'benefit_not_set',
      'text',
      '载明未设置的效益子类',
      'benefit sub-classes stated as not set, by name',
      countedFrom,
    ),
    computed('satisfaction_count', 'integer', '满意度指标数', 'satisfaction indicators', countedFrom),
    computed('target_count', 'integer', '有指标值的行数', 'rows with a target', ['indicator.target']),
    computed('has_quantity', 'boolean', '有数量指标', 'has quantity', countedFrom),
    computed('has_quality', 'boolean', '有质量指标', 'has quality', countedFrom),
    computed('has_timeliness', 'boolean', '有时效指标', 'has timeliness', countedFrom),
    computed('has_benefit', 'boolean', '有效益指标', 'has benefit', countedFrom),
    computed('has_satisfaction', 'boolean', '有满意度指标', 'has satisfaction', countedFrom),
    ...where('indicator'),
  ],
};

export const indicatorTypeView: ViewDefinition = {
  name: 'indicator_type_view',
  label: both('指标类型', 'Indicator types'),
  note: both('一行一类指标，按评价方式分开', 'One row per type of indicator, kinds of evaluation kept apart'),
  key: ['scheme', 'kind', 'level1', 'indicator_type'],
  optionalRows: [],
  columns: [
    ...carried('indicator', 'scheme'),
    ...carried('evaluation', 'kind'),
    ...carried('indicator', 'level1'),
    computed('indicator_type', 'text', '指标类型', 'indicator type', ['indicator.level3']),
    computed('evaluation_count', 'integer', '评价数', 'evaluations', []),
    computed('weight_sum', 'number', '分值合计', 'sum of weights', ['indicator.weight']),
    computed('score_sum', 'number', '得分合计', 'sum of scores', ['indicator.score']),
    computed('score_rate', 'fraction', '得分率', 'score rate', ['indicator.score']),
    computed('lost_points', 'number', '失分', 'lost points', ['indicator.score']),
    computed('below_line_count', 'integer', '低于 75% 的评价数', 'evaluations below 75 %', [
      'indicator.score',
    ]),
  ],
};

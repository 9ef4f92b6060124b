import { both } from '../columns';
import { dimensionLabels } from '../units';
import type { ViewDefinition } from '../view-types';
import { assessed } from './assessed';
import { carried, computed, where, whose } from './carried';

const goalNote = {
  note: both(
    '该文字的字符二元组见于预期目标的比例；不足 30 字或不到一半的记为 0',
    'share of its character bigrams that the goal holds; 0 below 30 characters or below a half',
  ),
};

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
    computed('target_direction', 'choice', '达标方向', 'way the target is met', ['indicator.target'], {
      choices: {
        more: both('达到或超过', 'reached or exceeded'),
        less: both('不超过', 'not exceeded'),
        range: both('在区间内', 'inside the range'),
      },
      note: both(
        '未写明时，成本类金额为不超过，其余为达到；时长、成本类比例和投诉、事故等原文未写明方向的为空',
        'where the text does not say: amounts of cost are not to be exceeded, others to be reached; blank for durations, shares of costs, and complaints, accidents and the like',
      ),
    }),
    computed(
      'achieved_ratio',
      'fraction',
      '完成比例',
      'share of the target achieved',
      ['indicator.target', 'indicator.actual'],
      {
        note: both(
          '完成值 ÷ 指标值，超额可大于 1；不超过的为 指标值 ÷ 完成值，达标为 1；区间内为 1。单位不同、方向不明的为空；日期不是数量',
          'actual ÷ target, above 1 where exceeded; target ÷ actual where it is not to be exceeded, 1 when kept; 1 inside a range. Blank where units differ or the way is not clear; dates are no quantities',
        ),
      },
    ),
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
    computed('template_text', 'choice', '模板残留', 'left of the template', ['indicator.level3'], {
      choices: {
        empty: both('只有编号', 'a number and nothing else'),
        none: both('填“无”', 'filled in with 无 (none)'),
        doubled: both('编号重复', 'the number twice'),
      },
    }),
    computed('is_money_name', 'boolean', '名称为金额', 'the name means an amount', ['indicator.level3'], {
      note: both('名称以费用、补贴、资金等词结尾', 'it ends in a word such as 费用, 补贴 or 资金'),
    }),
    computed('vague_word', 'text', '空泛用语', 'words without a standard', ['indicator.target'], {
      note: both(
        '没有数量的指标值中第一处空泛用语；没有则为空',
        'the first in a target without a quantity; blank if there is none',
      ),
    }),
    computed(
      'actual_has_number',
      'boolean',
      '完成值有数字',
      'the actual holds a number',
      ['indicator.actual'],
      {
        note: both('包括日期等不能作数量的数字', 'dates and other numbers that are no quantity included'),
      },
    ),
    computed(
      'goal_share_of_name',
      'fraction',
      '指标名称见于预期目标的比例',
      'share of the name in the goal',
      ['evaluation.goal'],
      goalNote,
    ),
    computed(
      'goal_share_of_target',
      'fraction',
      '指标值见于预期目标的比例',
      'share of the target in the goal',
      ['evaluation.goal'],
      goalNote,
    ),
    ...assessed,
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
    computed('quality_quantified_count', 'integer', '定量质量指标数', 'quality indicators with a number', [
      'indicator.target',
    ]),
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
    computed(
      'benefit_qualitative_count',
      'integer',
      '定性效益指标数',
      'benefit indicators without a number',
      ['indicator.target'],
    ),
    computed('benefit_quantified_count', 'integer', '定量效益指标数', 'benefit indicators with a number', [
      'indicator.target',
    ]),
    computed('satisfaction_count', 'integer', '满意度指标数', 'satisfaction indicators', countedFrom),
    computed('target_count', 'integer', '有指标值的行数', 'rows with a target', ['indicator.target']),
    computed(
      'unclassified_count',
      'integer',
      '缺一级或二级指标的行数',
      'rows without their class',
      countedFrom,
      {
        note: both(
          '缺一级指标，或产出、效益缺二级指标；不为 0 时，没有数到的类别不能断定为缺失',
          'rows without level 1, or outputs and benefits without level 2; unless it is 0, a class not counted may still be there',
        ),
      },
    ),
    computed('duplicate_names', 'text', '重复的指标名称', 'names that repeat', ['indicator.level3'], {
      note: both(
        '去掉编号、空白和标点后，同一张表内列在两个以上二级指标下的名称',
        'names without numbering, blanks and punctuation under two or more sub-classes of one table',
      ),
    }),
    computed('duplicate_targets', 'text', '重复的指标值', 'targets that repeat', ['indicator.target'], {
      note: both(
        '同一张表内列在两个以上二级指标下的同一数量（带单位，不含比例，有效数字三位以上）或同一文字（八字以上）',
        'one quantity (with a unit, no share, three significant digits or more) or one text (eight characters or more) under two or more sub-classes of one table',
      ),
    }),
    computed('duplicate_places', 'integer', '重复所在的二级指标数', 'sub-classes it repeats in', [
      'indicator.level3',
      'indicator.target',
    ]),
    computed('has_output', 'boolean', '有产出指标', 'has outputs', ['indicator.level1', 'indicator_count.n']),
    computed('has_quantity', 'boolean', '有数量指标', 'has quantity', countedFrom),
    computed('has_quality', 'boolean', '有质量指标', 'has quality', countedFrom),
    computed('has_timeliness', 'boolean', '有时效指标', 'has timeliness', countedFrom),
    computed('has_cost', 'boolean', '有成本指标', 'has cost', countedFrom),
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
    computed(
      'third_lowest_rate',
      'fraction',
      '第三低的得分率',
      'third-lowest score rate',
      ['indicator.score'],
      {
        note: both(
          '不足三项评价为空，失分的不足三项为 1',
          'blank with fewer than three evaluations, 1 where fewer than three lost points',
        ),
      },
    ),
    computed(
      'lowest_rates',
      'text',
      '得分率最低的评价',
      'evaluations with the lowest rates',
      ['indicator.score'],
      {
        note: both('失分的评价，至多五项', 'of those that lost points, at most five'),
      },
    ),
    ...where('indicator'),
  ],
};

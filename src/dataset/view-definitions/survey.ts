import { both } from '../columns';
import type { ViewDefinition } from '../view-types';
import { carried, computed, where, whose } from './carried';

export const surveyView: ViewDefinition = {
  name: 'survey_view',
  label: both('满意度调查', 'Surveys'),
  note: both(
    '一行一次调查的总体或一个部分；没有调查数据的评价也有一行，各列为空',
    'One row per survey or part of one; an evaluation without survey data has one row of blanks',
  ),
  key: ['evaluation_id', 'audience', 'item'],
  optionalRows: [],
  columns: [
    ...whose,
    ...carried(
      'survey',
      'seq',
      'audience',
      'item',
      'population',
      'issued',
      'returned',
      'valid',
      'satisfaction',
      'conducted',
    ),
    computed(
      'sample_size',
      'integer',
      '样本量',
      'sample size',
      ['survey.valid', 'survey.returned', 'survey.issued'],
      {
        note: both('有效份数，无则回收，再无则发放', 'valid answers, else returned, else issued'),
      },
    ),
    computed(
      'sample_basis',
      'choice',
      '样本口径',
      'basis of the sample size',
      ['survey.valid', 'survey.returned', 'survey.issued'],
      {
        choices: {
          valid: both('有效', 'valid'),
          returned: both('回收', 'returned'),
          issued: both('发放', 'issued'),
        },
      },
    ),
    computed('answered', 'integer', '作答份数', 'answers', ['survey.valid', 'survey.returned'], {
      note: both('有效份数，无则回收', 'valid answers, else returned'),
    }),
    computed('part_count', 'integer', '分项数', 'parts', []),
    computed('best_part', 'fraction', '最高分项满意度', 'best part', ['survey.satisfaction']),
    computed(
      'has_satisfaction_indicator',
      'boolean',
      '设有满意度指标',
      'satisfaction is scored or targeted',
      ['indicator.level3'],
    ),
    computed('satisfaction_weight', 'number', '满意度分值', 'weight of satisfaction', ['indicator.weight']),
    computed('satisfaction_score', 'number', '满意度得分', 'score of satisfaction', ['indicator.score']),
    ...where('survey'),
  ],
};

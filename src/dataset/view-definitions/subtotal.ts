import { both } from '../columns';
import type { ViewDefinition } from '../view-types';
import { carried, computed, where, whose } from './carried';

export const subtotalView: ViewDefinition = {
  name: 'subtotal_view',
  label: both('分类小计', 'Subtotals'),
  note: both(
    '一行一类载明的小计，附该类评分行的合计；未载明小计的评价也有一行，各列为空',
    'One row per class with a printed subtotal, beside the sums of its scored rows; an evaluation that prints none has one row of blanks',
  ),
  key: ['evaluation_id', 'level1'],
  optionalRows: [],
  columns: [
    ...whose,
    ...carried('evaluation', 'form'),
    ...carried('subtotal', 'level1'),
    computed('printed_weight', 'number', '载明小计分值', 'printed subtotal of weights', ['subtotal.weight']),
    computed('printed_score', 'number', '载明小计得分', 'printed subtotal of scores', ['subtotal.score']),
    computed(
      'scored_scheme',
      'choice',
      '评分体系',
      'scored scheme',
      ['indicator.weight', 'indicator.score'],
      {
        choices: {
          framework: both('评价指标（评分表）', "the evaluator's framework"),
          performance: both('绩效指标', 'performance indicators'),
        },
      },
    ),
    computed('scored_rows', 'integer', '该类评分行数', 'scored rows of the class', [
      'indicator.weight',
      'indicator.score',
    ]),
    computed(
      'weight_sum',
      'number',
      '该类分值合计',
      'sum of the weights of the class',
      ['indicator.weight'],
      {
        note: both('任一评分行缺分值则为空', 'blank if any scored row lacks its weight'),
      },
    ),
    computed('score_sum', 'number', '该类得分合计', 'sum of the scores of the class', ['indicator.score'], {
      note: both('任一评分行缺得分则为空', 'blank if any scored row lacks its score'),
    }),
    ...where('subtotal'),
  ],
};

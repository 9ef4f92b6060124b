import { both } from '../columns';
import type { ViewDefinition } from '../view-types';
import { carried, computed } from './carried';

const total = ['evaluation.total_score'];

const rest = {
  note: both('同一年度、同一评价方式的其他区', 'the other regions of the same year and kind'),
};
const againstRest = [
  computed('rest_region_count', 'integer', '其他区的个数', 'other regions', total, rest),
  computed('rest_count', 'integer', '其他区的总分数', 'totals of the other regions', total, rest),
  computed('rest_mean', 'number', '其他区平均总分', 'mean total of the other regions', total, rest),
  computed(
    'rest_deviation',
    'number',
    '其他区总分标准差',
    'standard deviation of the other regions',
    total,
    rest,
  ),
  computed('mean_shift', 'number', '平均总分之差', 'difference of the means', total, {
    note: both('本区减其他区', 'the region minus the others'),
  }),
  computed('shift_reach', 'number', '差的 95% 区间半宽', 'half-width of its 95 % interval', total, {
    note: both('Welch 区间，方差可不等', "Welch's interval, variances may differ"),
  }),
];

export const regionYearView: ViewDefinition = {
  name: 'region_year_view',
  label: both('区与年度', 'Regions and years'),
  note: both('一行一个区、年度和评价方式', 'One row per region, year and kind of evaluation'),
  key: ['region', 'year', 'kind'],
  optionalRows: [],
  columns: [
    ...carried('evaluation', 'region', 'year', 'kind'),
    computed('evaluation_count', 'integer', '评价数', 'evaluations', []),
    computed('scored_count', 'integer', '有总分的评价数', 'evaluations with a total', total),
    computed('mean_score', 'number', '平均总分', 'mean total', total),
    computed('median_score', 'number', '总分中位数', 'median total', total),
    computed('score_deviation', 'number', '总分标准差', 'standard deviation of totals', total),
    computed('lowest_score', 'number', '最低总分', 'lowest total', total),
    computed('highest_score', 'number', '最高总分', 'highest total', total),
    computed('ceiling_count', 'integer', '98 分及以上的评价数', 'totals of 98 and above', total),
    ...againstRest,
  ],
};

import { both } from '../columns';
import type { ViewDefinition } from '../view-types';
import { carried, computed } from './carried';

const total = ['evaluation.total_score'];

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
  ],
};

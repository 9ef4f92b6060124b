import type { Bilingual } from '../../dataset';
import type { Area, ParameterFile } from '../../rules';

export type SketchRow = Readonly<Record<string, string | number>>;

/** What a template over one view compares, with rows that show each outcome. */
export interface Sketch {
  readonly area: Area;
  readonly applies?: string;
  readonly needs: readonly string[];
  /** The parameter `line`. */
  readonly param: Pick<ParameterFile, 'type' | 'default'> & { readonly label: Bilingual };
  readonly when: string;
  /** Columns of every case that the rule does not compare. */
  readonly common: SketchRow;
  readonly hit: SketchRow;
  /** Exactly the threshold. */
  readonly pass: SketchRow;
  readonly na?: SketchRow;
}

/** One template for each entity view. */
export const sketches: Readonly<Record<string, Sketch>> = {
  evaluation_view: {
    area: 'consistency',
    needs: ['total_score'],
    param: { type: 'points', default: 60, label: { zh: '总分低于', en: 'total below' } },
    when: 'total_score < :line',
    common: {},
    hit: { total_score: 59.5 },
    pass: { total_score: 60 },
  },
  fund_view: {
    area: 'budget',
    applies: "fund_source = 'total'",
    needs: ['approved', 'executed'],
    param: {
      type: 'fraction',
      default: 0.5,
      label: { zh: '支出 ÷ 批复低于', en: 'executed ÷ approved below' },
    },
    when: 'executed < approved * :line',
    common: { fund_source: 'total' },
    hit: { approved: 100, executed: 49 },
    pass: { approved: 100, executed: 50 },
    na: { fund_source: 'fiscal' },
  },
  fund_stage_view: {
    area: 'budget',
    needs: ['base_amount', 'result_amount'],
    param: { type: 'fraction', default: 0.3, label: { zh: '相差超过', en: 'difference above' } },
    when: 'abs(result_amount - base_amount) > base_amount * :line',
    common: { stage_pair: '申请→中标' },
    hit: { base_amount: 100, result_amount: 69 },
    pass: { base_amount: 100, result_amount: 70 },
  },
  indicator_view: {
    area: 'structure',
    applies: "scheme = 'performance'",
    needs: ['weight'],
    param: { type: 'points', default: 30, label: { zh: '分值超过', en: 'weight above' } },
    when: 'weight > :line',
    common: { scheme: 'performance' },
    hit: { weight: 31 },
    pass: { weight: 30 },
    na: { scheme: 'framework' },
  },
  target_table_view: {
    area: 'structure',
    needs: ['row_count'],
    param: { type: 'integer', default: 3, label: { zh: '指标行数少于', en: 'rows fewer than' } },
    when: 'row_count < :line',
    common: {},
    hit: { row_count: 2 },
    pass: { row_count: 3 },
  },
  subtotal_view: {
    area: 'arithmetic',
    needs: ['printed_score', 'score_sum'],
    param: { type: 'points', default: 0.005, label: { zh: '容差', en: 'tolerance' } },
    when: 'abs(printed_score - score_sum) > :line',
    common: { level1: '产出' },
    hit: { printed_score: 48.5, score_sum: 48 },
    pass: { printed_score: 48.005, score_sum: 48 },
  },
  survey_view: {
    area: 'survey',
    applies: "item = 'overall'",
    needs: ['sample_size'],
    param: { type: 'integer', default: 100, label: { zh: '样本少于', en: 'sample below' } },
    when: 'sample_size < :line',
    common: { item: 'overall' },
    hit: { sample_size: 99 },
    pass: { sample_size: 100 },
    na: { item: '分项' },
  },
  region_year_view: {
    area: 'statistics',
    needs: ['mean_score'],
    param: { type: 'points', default: 95, label: { zh: '平均总分高于', en: 'mean total above' } },
    when: 'mean_score > :line',
    common: {},
    hit: { mean_score: 96 },
    pass: { mean_score: 95 },
  },
  indicator_type_view: {
    area: 'statistics',
    needs: ['score_rate'],
    param: { type: 'fraction', default: 0.75, label: { zh: '得分率低于', en: 'score rate below' } },
    when: 'score_rate < :line',
    common: {},
    hit: { score_rate: 0.7 },
    pass: { score_rate: 0.75 },
  },
};

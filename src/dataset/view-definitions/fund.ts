import { both } from '../columns';
import type { ViewDefinition } from '../view-types';
import { carried, computed, where, whose } from './carried';

const partedAmounts = {
  applied: both('申请', 'applied'),
  approved: both('批复', 'approved'),
  initial_budget: both('年初预算数', 'initial budget'),
  adjusted_budget: both('全年预算数', 'adjusted budget'),
  received: both('到位', 'received'),
  executed: both('执行数', 'executed'),
};
const partedColumns = Object.keys(partedAmounts).map((name) => `fund.${name}`);

export const fundView: ViewDefinition = {
  name: 'fund_view',
  label: both('资金', 'Funds'),
  note: both(
    '一行一种资金来源；没有资金数据的评价也有一行，各列为空',
    'One row per fund source; an evaluation without fund data has one row of blanks',
  ),
  key: ['evaluation_id', 'fund_source'],
  optionalRows: [],
  columns: [
    ...whose,
    computed('third_party', 'boolean', '第三方评价', 'third-party', ['evaluation.kind']),
    ...carried('evaluation', 'form'),
    ...carried(
      'fund',
      'fund_source',
      'applied',
      'approved',
      'initial_budget',
      'adjusted_budget',
      'received',
      'returned',
      'contracted',
      'executed',
      'submitted',
      'audited',
      'claimed_saving',
      'received_on',
      'due_on',
      'spent_on',
      'accepted_on',
      'service_until',
      'weight',
      'printed_rate',
      'score',
      'reason',
    ),
    computed(
      'execution_base_name',
      'choice',
      '执行率分母',
      'denominator of the execution rate',
      ['evaluation.kind'],
      {
        choices: {
          adjusted_budget: both('全年预算数', 'adjusted budget'),
          received: both('到位资金', 'money received'),
        },
        note: both(
          '自评表用全年预算数，第三方评分用到位资金',
          'adjusted budget in self-evaluation, money received in third-party scoring',
        ),
      },
    ),
    computed('execution_base', 'money', '执行率分母金额', 'amount of the denominator', [
      'fund.adjusted_budget',
      'fund.received',
    ]),
    computed('execution_rate', 'fraction', '执行率（计算）', 'execution rate, computed', ['fund.executed']),
    computed('initial_rate', 'fraction', '执行数 ÷ 年初预算数', 'executed ÷ initial budget', [
      'fund.initial_budget',
    ]),
    computed('arrival_rate', 'fraction', '资金到位率（计算）', 'arrival rate, computed', ['fund.received']),
    computed(
      'printed_rate_rounding',
      'fraction',
      '载明执行率的舍入误差',
      'rounding of the printed rate',
      ['fund.printed_rate'],
      {
        note: both('末位数字的一半', 'half of the last printed digit'),
      },
    ),
    computed('parts_column', 'choice', '与分项比较的金额', 'amount compared with its parts', [], {
      choices: partedAmounts,
      note: both(
        '仅资金总额行：与各分项之和相差最大的一列',
        'total row only: the column that differs most from the sum of the other rows',
      ),
    }),
    computed('parts_total', 'money', '总额', 'total', partedColumns),
    computed('parts_sum', 'money', '分项之和', 'sum of the parts', partedColumns),
    computed('parts_gap', 'money', '分项之和 − 总额', 'sum of the parts − total', partedColumns, {
      note: both(
        '有分项为空且已填各项之和小于总额时为空',
        'blank where a part is blank and the stated ones stay below the total',
      ),
    }),
    computed('parts_compared', 'integer', '已比较列数', 'columns compared with their parts', partedColumns),
    computed('parts_open', 'integer', '未能比较列数', 'columns left open by a blank', partedColumns),
    ...where('fund'),
  ],
};

const stageNames = {
  applied: both('申请', 'applied'),
  approved: both('批复', 'approved'),
  contracted: both('中标/合同', 'contracted'),
  submitted: both('送审', 'submitted'),
  audited: both('审定', 'audited'),
};

export const fundStageView: ViewDefinition = {
  name: 'fund_stage_view',
  label: both('资金环节', 'Fund stages'),
  note: both(
    '每项评价三行：申请→中标、批复→审定、送审→审定，取资金总额行',
    'Three rows per evaluation: applied→contracted, approved→audited, submitted→audited, from the total fund row',
  ),
  key: ['evaluation_id', 'stage_pair'],
  optionalRows: [],
  columns: [
    ...whose,
    computed('stage_pair', 'text', '环节', 'stages', []),
    computed('base_name', 'choice', '基数名称', 'name of the base', [], { choices: stageNames }),
    computed('result_name', 'choice', '结果名称', 'name of the result', [], { choices: stageNames }),
    computed('base_amount', 'money', '基数', 'base', ['fund.applied', 'fund.approved', 'fund.submitted']),
    computed('result_amount', 'money', '结果', 'result', ['fund.contracted', 'fund.audited']),
    ...where('fund'),
  ],
};

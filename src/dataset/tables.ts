import { both, column, provenance } from './columns';
import type { ColumnDefinition, TableDefinition } from './types';

const evaluationId = column('evaluation_id', 'text', '评价编号', 'evaluation id', {
  key: true,
  note: both('一项评价的主键', 'key of one evaluation'),
});

const seq = column('seq', 'integer', '序号', 'sequence', { key: true, derived: true });

const level1 = column('level1', 'text', '一级指标', 'level 1', {
  headers: ['一级'],
  note: both('归一后的类别：产出、效益、满意度、成本；决策、过程', 'normalised class'),
});
const level2 = column('level2', 'text', '二级指标', 'level 2', {
  headers: ['二级'],
  note: both('归一后的子类，如 数量、质量、时效', 'normalised sub-class, such as 数量 (quantity)'),
});
const level3 = column('level3', 'text', '三级指标', 'level 3', {
  headers: ['三级', '指标名称', '指标内容'],
  note: both('指标名称，按原文', 'indicator name as printed'),
});
const weight = column('weight', 'number', '分值', 'weight', { headers: ['权重', '标准分'] });
const score = column('score', 'number', '得分', 'score', { headers: ['评分', '专家评分', '自评得分'] });

const source: TableDefinition = {
  name: 'source',
  label: both('来源', 'Sources'),
  note: both('一行一份来源文件', 'One row per source document'),
  columns: [
    column('source_id', 'text', '来源编号', 'source id', { key: true }),
    column('title', 'text', '标题', 'title'),
    column('publisher', 'text', '发布单位', 'publisher'),
    column('region', 'text', '区', 'region', { headers: ['地区', '区县'] }),
    column('year', 'year', '年度', 'year'),
    column('kind', 'text', '文件类型', 'kind of document'),
    column('file', 'text', '文件', 'file'),
    column('note', 'text', '说明', 'note'),
  ],
};

const sourceCell: TableDefinition = {
  name: 'source_cell',
  label: both('来源单元格', 'Source cells'),
  note: both(
    '已识别表格的每个单元格，按原文；个人姓名和电话已删去',
    'Every cell of a recognised table as printed; personal names and telephone numbers removed',
  ),
  columns: [
    column('source_id', 'text', '来源编号', 'source id', { key: true }),
    column('table_no', 'integer', '表号', 'table number', { key: true }),
    column('row', 'integer', '行', 'row', { key: true }),
    column('col', 'integer', '列', 'column', { key: true }),
    column('text', 'text', '文本', 'text'),
  ],
};

const evaluation: TableDefinition = {
  name: 'evaluation',
  label: both('评价', 'Evaluations'),
  note: both('一行一项评价（一份自评表或一篇评价报告）', 'One row per evaluation (one form or one report)'),
  columns: [
    evaluationId,
    column('project_name', 'text', '项目名称', 'project'),
    column('region', 'text', '区', 'region', { headers: ['地区', '区县', '所属区'] }),
    column('year', 'year', '年度', 'year', {
      headers: ['评价年度', '预算年度'],
      note: both('资金使用的年度', 'year in which the money was spent'),
    }),
    column('department', 'text', '主管部门', 'department'),
    column('unit', 'text', '实施单位', 'implementing unit', { headers: ['项目单位'] }),
    column('kind', 'choice', '评价方式', 'kind of evaluation', {
      choices: {
        self: both('单位自评', 'self-evaluation'),
        department: both('部门评价', 'department evaluation'),
        fiscal: both('财政评价', 'fiscal evaluation'),
      },
      note: both(
        '部门评价与财政评价合称第三方',
        'department and fiscal evaluations are the third-party kinds',
      ),
    }),
    column('evaluator', 'text', '评价机构', 'evaluator'),
    column('form', 'choice', '文本形式', 'form', {
      choices: {
        'self-form': both('自评表', 'self-evaluation form'),
        'unit-report': both('单位评价报告', "unit's own report"),
        'evaluation-report': both('第三方评价报告', 'evaluation report'),
        flat: both('汇总表', 'flat export'),
      },
    }),
    column('total_score', 'number', '总分', 'total score', { headers: ['综合得分', '评价得分'] }),
    column('grade', 'text', '等级', 'grade', { headers: ['绩效级别', '评价等级'] }),
    column('goal', 'text', '预期目标', 'goal', { headers: ['年度总体目标', '年度目标'] }),
    column('outcome', 'text', '实际完成情况', 'outcome'),
    column('progress', 'fraction', '完成进度', 'progress'),
    column('suggestion_count', 'integer', '建议条数', 'number of suggestions', {
      note: both(
        '「有关建议」一章的条数；该章写「无」为 0',
        'suggestions in the chapter; 0 where it says 无 (none)',
      ),
    }),
    ...provenance,
  ],
};

const money = (name: string, zh: string, en: string, headers: string[] = []): ColumnDefinition =>
  column(name, 'money', zh, en, { headers });

const fund: TableDefinition = {
  name: 'fund',
  label: both('资金', 'Funds'),
  note: both('一行一种资金来源；金额单位万元', 'One row per fund source; amounts in 万元 (10,000 yuan)'),
  columns: [
    evaluationId,
    column('fund_source', 'choice', '资金来源', 'fund source', {
      key: true,
      choices: {
        total: both('年度资金总额', 'total'),
        fiscal: both('当年财政拨款', 'fiscal appropriation of the year'),
        carryover: both('上年结转资金', 'carried over'),
        other: both('其他资金', 'other'),
      },
    }),
    money('applied', '申请', 'applied', ['申请金额', '预算申请']),
    money('approved', '批复', 'approved', ['批复金额']),
    money('initial_budget', '年初预算', 'initial budget', ['年初预算数']),
    money('adjusted_budget', '全年预算', 'adjusted budget', ['全年预算数', '调整后预算', '调整后预算数']),
    money('received', '到位', 'received', ['到位资金', '到位金额']),
    money('returned', '退回', 'returned', ['退回金额']),
    money('contracted', '中标/合同', 'contracted', ['合同金额', '中标金额']),
    money('executed', '执行/支出', 'executed', ['全年执行数', '执行数', '支出金额', '实际支出']),
    money('submitted', '送审', 'submitted for audit', ['送审金额']),
    money('audited', '审定', 'audited', ['审定金额']),
    money('claimed_saving', '自报节约', 'claimed saving', ['节约金额']),
    column('received_on', 'date', '到位日期', 'received on', {
      note: both('分次到位的取最后一次', 'the last tranche where there are several'),
    }),
    column('due_on', 'date', '应支出日期', 'due on'),
    column('spent_on', 'date', '支出日期', 'spent on'),
    column('accepted_on', 'date', '验收日期', 'accepted on'),
    column('service_until', 'date', '服务期至', 'service until'),
    column('weight', 'number', '分值', 'weight', {
      note: both('仅取自自评表的资金栏', "only from a form's own fund block"),
    }),
    column('printed_rate', 'fraction', '执行率', 'printed execution rate', {
      headers: ['预算执行率'],
      note: both('仅取自自评表的资金栏，按原文', "only from a form's own fund block, as printed"),
    }),
    column('score', 'number', '得分', 'score', {
      note: both('仅取自自评表的资金栏', "only from a form's own fund block"),
    }),
    column('reason', 'text', '偏差原因', 'reason for deviation'),
    ...provenance,
  ],
};

const fundItem: TableDefinition = {
  name: 'fund_item',
  label: both('资金明细', 'Fund items'),
  note: both('文中列出的分项和分次，单位万元', 'Printed breakdowns and tranches, in 万元'),
  columns: [
    evaluationId,
    seq,
    column('of_column', 'text', '所属金额', 'column it breaks down', {
      note: both(
        'fund 表的列名；estimate 为总投资估算',
        'a column of fund; estimate is the whole-project estimate',
      ),
    }),
    column('name', 'text', '名称', 'name'),
    column('amount', 'money', '金额', 'amount'),
    column('on_date', 'date', '日期', 'date'),
    ...provenance,
  ],
};

const subtotal: TableDefinition = {
  name: 'subtotal',
  label: both('小计', 'Subtotals'),
  note: both('文中载明的分类小计', 'Subtotals by class as printed'),
  columns: [evaluationId, { ...level1, key: true }, weight, score, ...provenance],
};

const indicator: TableDefinition = {
  name: 'indicator',
  label: both('指标', 'Indicators'),
  note: both('一行一个指标的一个度量', 'One row per measure of an indicator'),
  columns: [
    evaluationId,
    seq,
    column('scheme', 'choice', '指标体系', 'scheme', {
      choices: {
        performance: both('绩效指标（申报与完成）', 'performance indicators, declared and achieved'),
        framework: both('评价指标（评分表）', "the evaluator's scoring framework"),
        fact: both('文中载明的数量', 'a quantity stated in prose'),
      },
    }),
    column('declared_by', 'text', '申报表', 'declared by', {
      note: both('有多张绩效目标表时的表名', 'label of the target table where there are several'),
    }),
    level1,
    level2,
    level3,
    column('measure', 'text', '度量', 'measure', {
      note: both('跨表指同一事物的名称', 'joins the same thing across tables'),
    }),
    column('target', 'text', '指标值', 'target', { headers: ['年度指标值', '目标值', '计划值'] }),
    column('plan', 'text', '评价采用的计划值', 'plan used by the evaluation', {
      note: both('与申报指标值不同的才填', 'where it is not the declared target'),
    }),
    column('actual', 'text', '完成值', 'actual', { headers: ['实际完成值', '实际值'] }),
    weight,
    score,
    column('reason', 'text', '偏差原因', 'reason for deviation', {
      headers: ['偏差原因分析及改进措施', '未完成原因', '偏差原因分析'],
    }),
    column('scored_by', 'text', '评分指标', 'scored by', {
      note: both('为其评分的评价指标（三级）', 'the framework level 3 that scores it'),
    }),
    column('is_placeholder', 'boolean', '模板空行', 'template row', {
      note: both(
        '模板残留行，只供模板空行规则使用',
        'a template row left in, seen only by the rule for those',
      ),
    }),
    column('target_op', 'choice', '指标值关系', 'target relation', {
      derived: true,
      choices: {
        '>=': both('不低于', 'at least'),
        '<=': both('不超过', 'at most'),
        '=': both('等于', 'equal to'),
        range: both('区间', 'range'),
      },
    }),
    column('target_low', 'number', '指标值下限', 'target, lower end', { derived: true }),
    column('target_high', 'number', '指标值上限', 'target, upper end', { derived: true }),
    column('target_unit', 'text', '指标值单位', 'target unit', { derived: true }),
    column('actual_value', 'number', '完成数值', 'actual as a number', { derived: true }),
    column('actual_unit', 'text', '完成值单位', 'actual unit', { derived: true }),
    column('plan_value', 'number', '计划数值', 'plan as a number', { derived: true }),
    column('plan_unit', 'text', '计划值单位', 'plan unit', { derived: true }),
    ...provenance,
  ],
};

const indicatorCount: TableDefinition = {
  name: 'indicator_count',
  label: both('指标数量', 'Indicator counts'),
  note: both(
    '报告只载明个数、未列出各行时的指标数量；0 为载明未设置，空为有但未计数',
    'Counts stated by a document that does not print the rows; 0 = stated as not set, blank = exists but not counted',
  ),
  columns: [
    evaluationId,
    { ...level1, key: true },
    { ...level2, note: both('空为整类', 'blank = the whole class') },
    column('n', 'integer', '个数', 'count'),
    ...provenance,
  ],
};

const survey: TableDefinition = {
  name: 'survey',
  label: both('满意度调查', 'Surveys'),
  note: both('一行一次调查的总体或一个部分', 'One row per survey, overall or one part'),
  columns: [
    evaluationId,
    seq,
    column('audience', 'text', '调查对象', 'audience'),
    column('item', 'text', '项目', 'item', {
      note: both('overall 为总体，其余为分项名称', 'overall, or the name of a part'),
    }),
    column('population', 'integer', '总体', 'population'),
    column('issued', 'integer', '发放', 'issued', { headers: ['发放份数'] }),
    column('returned', 'integer', '回收', 'returned', { headers: ['回收份数'] }),
    column('valid', 'integer', '有效', 'valid', { headers: ['有效份数'] }),
    column('satisfaction', 'fraction', '满意度', 'satisfaction'),
    column('conducted', 'boolean', '是否开展', 'conducted', {
      note: both('文中载明是否开展；未载明为空', 'as stated; blank where the document is silent'),
    }),
    ...provenance,
  ],
};

const expertProblem: TableDefinition = {
  name: 'expert_problem',
  label: both('专家意见', 'Expert problems'),
  note: both(
    '评价报告所写的问题，用自己的话概述',
    'Problems written in the reports, summarised in our own words',
  ),
  columns: [
    evaluationId,
    seq,
    column('author', 'choice', '作者', 'author', {
      choices: { expert: both('评价专家', 'expert'), unit: both('单位', 'unit') },
    }),
    column('category', 'text', '类别', 'category'),
    column('summary', 'text', '概述', 'summary'),
    column('reach', 'choice', '可及程度', 'reach', {
      choices: {
        structured: both('结构化列足以发现', 'the named columns suffice'),
        text: both('需读文字', 'needs text'),
        judgement: both('需人工判断', 'needs judgement'),
      },
    }),
    column('indicators', 'text', '涉及指标', 'indicators', {
      note: both('三级指标名，以 ; 分隔', 'level 3 names, separated by ;'),
    }),
    column('rules', 'text', '对应规则', 'rules', {
      note: both(
        '应能复现它的规则编号，以 ; 分隔',
        'ids of the rules that should reproduce it, separated by ;',
      ),
    }),
    ...provenance,
  ],
};

/** The canonical tables, in loading order (a table refers only to ones before it). */
export const tables: readonly TableDefinition[] = [
  source,
  sourceCell,
  evaluation,
  fund,
  fundItem,
  subtotal,
  indicator,
  indicatorCount,
  survey,
  expertProblem,
];

const byName = new Map(tables.map((table) => [table.name, table]));

/** The definition of the canonical table `name`; throws on a name that is none. */
export function tableNamed(name: string): TableDefinition {
  const table = byName.get(name);
  if (!table) throw new Error(`no canonical table is named ${name}`);
  return table;
}

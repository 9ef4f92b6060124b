import type { Grain } from '../../../../src/intake/mapping';

/** A header as met in the field, and what a person who knows the field would load it as. */
export interface LabelledHeader {
  readonly grain: Grain;
  /** Cells of the header rows, joined by ` / `. */
  readonly header: string;
  /** Id of a field, or `none` for columns that must not be loaded, persons included. */
  readonly field: string;
}

const of = (grain: Grain, lines: string): LabelledHeader[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [header = '', field = ''] = line.split('=>').map((part) => part.trim());
      return { grain, header, field };
    });

/**
 * Headers of budget performance tables as districts, departments and systems word them: half of them in words the
 * dictionary does not have as they stand, and near misses that look like a field and are none.
 */
export const labelledHeaders: readonly LabelledHeader[] = [
  ...of(
    'project',
    `
项目名称 => evaluation.project_name
项目（政策）名称 => evaluation.project_name
预算项目名称（全称） => evaluation.project_name
2.项目名称 => evaluation.project_name
*项目名称 => evaluation.project_name
绩效自评项目名称 => evaluation.project_name
项目基本情况 / 名称 => evaluation.project_name
一级项目名称 => none
项目负责人 => none
项目负责人及电话 => none
项目联系人 => none
项目编码 => none
项目代码 => none
项目类别 => none
项目属性 => none
项目起止时间 => none
项目内容 => none
项目概况 => none
项目数量 => none
项目个数 => none
序号 => none
备注 => none
备  注 => none
预算科目编码 => none
功能分类科目名称 => none
支出经济分类 => none
资金性质 => none
资金用途 => none
主管部门 => evaluation.department
主管部门（盖章） => evaluation.department
主管部门及代码 => evaluation.department
预算部门名称 => evaluation.department
一级预算单位名称 => evaluation.department
主管部门编码 => none
部门负责人 => none
处室 => none
预算单位 => evaluation.unit
预算单位编码 => none
项目实施单位 => evaluation.unit
项目实施单位名称 => evaluation.unit
实施单位（公章） => evaluation.unit
具体承担单位 => evaluation.unit
单位 => none
单位负责人 => none
单位联系电话 => none
单位性质 => none
评价年度 => evaluation.year
预算年度 => evaluation.year
年度 => evaluation.year
所属区县 => evaluation.region
区（县） => evaluation.region
行政区划代码 => none
评价类型 => evaluation.kind
第三方机构名称 => evaluation.evaluator
第三方机构负责人 => none
评价时间 => none
自评总分 => evaluation.total_score
自评得分（满分100分） => evaluation.total_score
绩效自评得分 => evaluation.total_score
项目绩效评价得分 => evaluation.total_score
综合评价得分 => evaluation.total_score
自评结果 / 得分 => evaluation.total_score
自评结果 / 等级 => evaluation.grade
得分排名 => none
得分率 => none
上年得分 => none
评价等级（优、良、中、差） => evaluation.grade
绩效等级 => evaluation.grade
项目等级 => none
年度总体目标 => evaluation.goal
年度绩效目标 => evaluation.goal
年度总体目标完成情况 => evaluation.outcome
目标完成率 => none
完成进度（%） => evaluation.progress
存在问题 => none
改进措施 => none
有关建议 => none
年初预算数 => fund.initial_budget
年初预算（万元） => fund.initial_budget
2024年年初预算数 => fund.initial_budget
项目资金（元） / 年初预算数 => fund.initial_budget
项目资金 / 全年预算数（A） => fund.adjusted_budget
全年预算数(调整后) => fund.adjusted_budget
项目资金 / 全年执行数（B） => fund.executed
项目资金 / 执行率（B/A） => fund.printed_rate
项目资金 / 分值 => fund.weight
项目资金 / 得分 => fund.score
预算执行情况 / 得分 => fund.score
预算执行率 / 得分 => fund.score
预算执行率得分 => fund.score
执行率 / 分值 => fund.weight
调整预算数 => fund.adjusted_budget
预算调整数 => none
预算调整率（%） => none
预算数 => none
预算金额 => none
项目资金 / 预算数 => none
项目总投资 => none
执行数 => fund.executed
实际支出金额 => fund.executed
全年实际支出数 => fund.executed
财政拨款 / 执行数 => fund.executed@fiscal
其中：财政拨款执行数 => fund.executed@fiscal
年初预算数 / 其中：财政拨款 => fund.initial_budget@fiscal
年初预算数 / 小计 => fund.initial_budget
全年预算数 / 上年结转资金 => fund.adjusted_budget@carryover
全年预算数 / 其他资金 => fund.adjusted_budget@other
其中：财政拨款 => none
执行数占比 => none
执行数（%） => none
年初预算数（美元） => none
上年执行数 => none
下年预算数 => none
预算执行率 => fund.printed_rate
预算执行率（%） => fund.printed_rate
资金到位率 => none
资金结余 => none
结转结余资金 => none
到位资金 => fund.received
资金实际到位数 => fund.received
资金到位时间 => fund.received_on
预算批复文号 => none
批复金额 => fund.approved
申报金额 => fund.applied
合同金额（元） => fund.contracted
合同编号 => none
中标单位 => none
中标价 => fund.contracted
送审金额 => fund.submitted
审定金额 => fund.audited
审减率 => none
节约资金 => fund.claimed_saving
竣工验收时间 => fund.accepted_on
验收结论 => none
预算执行偏差原因 => fund.reason
产出得分 => subtotal.score@产出
产出指标（50分） / 得分 => subtotal.score@产出
效益指标得分 => subtotal.score@效益
各项得分 / 决策 => subtotal.score@决策
各项得分 / 过程 => subtotal.score@过程
满意度 / 得分 => subtotal.score@满意度
成本指标分值 => subtotal.weight@成本
产出指标个数 => none
满意度（%） => survey.satisfaction
服务对象满意度 => survey.satisfaction
满意度调查 / 满意度 => survey.satisfaction
满意度调查 / 发放份数 => survey.issued
问卷回收份数 => survey.returned
问卷回收率 => none
有效问卷份数 => survey.valid
有效问卷率 => none
样本量 => survey.valid
调查对象 => survey.audience
调查时间 => none
填表人 => none
联系电话 => none
审核状态 => none
填报日期 => none
`,
  ),
  ...of(
    'indicator',
    `
一级指标 => indicator.level1
绩效指标 / 二级指标 => indicator.level2
三级指标 => indicator.level3
三级指标名称 => indicator.level3
指标名称 => indicator.level3
指标内容 => indicator.level3
指标编码 => none
指标解释 => none
指标说明 => none
评分标准 => none
计算公式 => none
年度指标值 => indicator.target
年度指标值（A） => indicator.target
年初目标值 => indicator.target
指标目标值 => indicator.target
计划值 => indicator.target
指标值 / 目标值 => indicator.target
指标性质 => indicator.target_op
计量单位 => indicator.target_unit
度量单位 => indicator.target_unit
实际完成值 => indicator.actual
实际完成值（B） => indicator.actual
全年实际完成值 => indicator.actual
实际完成值说明 => none
指标完成率 => none
完成比例 => none
分值 => indicator.weight
指标权重（%） => indicator.weight
三级指标分值 => indicator.weight
得分 => indicator.score
自评得分 => indicator.score
专家评分 => indicator.score
得分率（%） => none
扣分 => none
扣分原因 => indicator.reason
偏差原因分析及改进措施 => indicator.reason
未完成原因分析 => indicator.reason
偏差度 => none
佐证材料 => none
数据来源 => none
自评总分 => evaluation.total_score
项目总得分 => evaluation.total_score
预算执行率得分 => fund.score
全年预算数（万元） => fund.adjusted_budget
主管部门 => evaluation.department
评分专家 => none
`,
  ),
];

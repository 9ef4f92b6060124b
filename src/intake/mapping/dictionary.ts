import type { Grain } from './fields';
import type { Group } from './groups';

/** How far a wording by itself decides: `sure` names the field, `likely` usually does, `maybe` may as well mean another. */
export type Certainty = 'sure' | 'likely' | 'maybe';

/** Header wordings of one field. Those of subtotals and of single fund sources are put together in `composed.ts`. */
export interface Wordings {
  /** Id of a field; `none` for columns that are not loaded, `personal` for those that name a person. */
  readonly field: string;
  readonly certainty: Certainty;
  /** Only in tables of that grain. */
  readonly grain?: Grain;
  /** Only below a header of that group. */
  readonly under?: Group;
  /** As they stand after normalisation: half-width, lower case, no blanks, numbering, years or units. */
  readonly words: readonly string[];
}

type Where = Pick<Wordings, 'grain' | 'under'>;

const listed =
  (certainty: Certainty) =>
  (field: string, words: string, where: Where = {}): Wordings => ({
    field,
    certainty,
    ...where,
    words: words.trim().split(/\s+/u),
  });
const sure = listed('sure');
const likely = listed('likely');
const maybe = listed('maybe');

const perProject: Where = { grain: 'project' };
const perIndicator: Where = { grain: 'indicator' };
const inFunds: Where = { under: 'fund' };
const inIndicators: Where = { under: 'indicator' };
const inResults: Where = { under: 'result' };
const inSurveys: Where = { under: 'survey' };

/** Wordings met in budget performance tables, and the canonical English names. */
export const dictionary: readonly Wordings[] = [
  sure('evaluation.evaluation_id', 'evaluation_id evaluationid 评价编号 评价项目编号 评价id'),
  sure(
    'evaluation.project_name',
    `project_name project projectname 项目名称 项目全称 评价项目 评价项目名称 被评价项目 被评价项目名称 自评项目名称 自评项目 支出项目名称
     支出项目 预算项目名称 预算项目 二级项目名称 二级项目 三级项目名称 项目(政策)名称 政策(项目)名称 项目名 绩效评价项目 绩效自评项目名称 资金(项目)名称
     专项名称 专项资金名称 评价对象名称`,
  ),
  likely('evaluation.project_name', '项目 名称 专项资金 专项 资金名称 政策名称 评价对象 任务名称'),
  sure(
    'evaluation.region',
    `region district 区 区县 区(县) 县区 县(市、区) 市县区 市区县 地区 行政区 行政区划 行政区域 所属区 所属区县 所在区 所在区县 所属地区 区划 区划名称
     所属区划 所属区域 所属行政区 辖区 评价区域 项目所在区 项目所在地区`,
  ),
  likely('evaluation.region', '区域 所在地 地域 市县 市(县)'),
  sure(
    'evaluation.year',
    `year fiscal_year 年度 年份 预算年度 评价年度 评价年份 自评年度 项目年度 资金年度 会计年度 财政年度 所属年度 数据年度 绩效年度 项目所属年度 预算所属年度
     资金所属年度 业务年度`,
  ),
  likely('evaluation.year', '年 所属年份 立项年度'),
  sure(
    'evaluation.department',
    `department 主管部门 项目主管部门 主管单位 主管预算单位 主管部门名称 主管部门(单位) 主管部门及代码 预算部门 预算主管部门 一级预算部门 一级预算单位 部门名称
     业务主管部门 行业主管部门 主管局 归口主管部门 市级主管部门 区级主管部门 省级主管部门 上级主管部门 资金主管部门`,
  ),
  likely('evaluation.department', '部门 归口部门 所属部门 责任部门 牵头部门 责任单位 部门(单位)名称'),
  sure(
    'evaluation.unit',
    `unit implementing_unit 实施单位 项目单位 项目实施单位 具体实施单位 承担单位 项目承担单位 执行单位 项目执行单位 预算单位 基层预算单位 二级预算单位
     预算单位名称 资金使用单位 用款单位 使用单位 实施单位(部门) 项目实施主体 实施主体 建设单位 项目建设单位 项目法人单位 申报单位 项目申报单位
     被评价单位 被评价单位(部门) 自评单位`,
  ),
  likely('evaluation.unit', '单位名称 填报单位 编制单位 受益单位 实施部门 实施机构 所属单位 具体单位'),
  maybe('evaluation.unit', '单位'),
  maybe('evaluation.department', '单位'),
  maybe('indicator.target_unit', '单位', perIndicator),
  sure(
    'evaluation.kind',
    'kind evaluation_kind kind_of_evaluation 评价方式 评价类型 评价类别 评价种类 评价形式 评价性质 绩效评价类型 绩效评价方式',
  ),
  sure(
    'evaluation.evaluator',
    'evaluator 评价机构 第三方机构 第三方评价机构 评价实施机构 受托机构 受托评价机构 委托机构 第三方机构名称 评价机构名称 中介机构',
  ),
  likely('evaluation.evaluator', '评价单位 评价主体 评价组织单位 组织单位'),
  sure(
    'evaluation.total_score',
    `total_score totalscore 总分 总得分 自评总分 自评总得分 评价总分 评价总得分 综合得分 综合评分 综合得分合计 最终得分 项目总分 项目得分 项目总得分
     项目评价得分 项目自评得分 得分总计 得分合计 总评分 评价总评分 绩效评价得分 绩效自评得分 绩效自评总分 绩效得分 绩效总分 合计得分 自评综合得分 自评分数合计
     最终评分`,
  ),
  sure(
    'evaluation.total_score',
    '自评得分 自评分 自评分数 自评分值 自评评分 评价得分 评价分数 评价评分',
    perProject,
  ),
  likely(
    'evaluation.total_score',
    '得分 评分 专家评分 分数 实际得分 打分 score 结果得分 财政评价得分 复核得分',
    perProject,
  ),
  sure('evaluation.total_score', '得分 评分 分数 自评得分 评价得分 总得分 实际得分 score', inResults),
  sure(
    'evaluation.grade',
    `grade 等级 等次 评价等级 评价等次 绩效等级 绩效等次 绩效级别 自评等级 自评等次 评定等级 评定等次 评价结果等级 结果等级 评价级别 自评结果等级
     绩效评价等级 绩效评价等次 绩效自评等级 评级 评分等级 得分等级 综合评价等级 自评结论等级`,
  ),
  likely('evaluation.grade', '评价结果 自评结果 评价结论 自评结论 绩效评价结果 级别 评定结果 评定'),
  sure(
    'evaluation.goal',
    `goal 预期目标 年度总体目标 总体目标 年度绩效目标 年度预期目标 绩效总目标 总体绩效目标 年初设定目标 年初绩效目标 项目年度目标 项目绩效目标
     项目目标 年度总目标 项目总目标 预期绩效目标 项目总体目标 年度总体目标预期目标`,
  ),
  sure('evaluation.goal', '绩效目标 年度目标', perProject),
  likely('evaluation.goal', '目标', perProject),
  likely('evaluation.goal', '绩效目标 年度目标', perIndicator),
  sure(
    'evaluation.outcome',
    `outcome 目标实际完成情况 年度目标完成情况 总体目标完成情况 年度总体目标完成情况 绩效目标完成情况 目标完成情况 绩效目标实现情况 总体完成情况
     年度总体目标实际完成情况 项目完成情况 年度绩效目标完成情况 全年实际完成情况 年度目标实际完成情况 绩效目标实际完成情况`,
  ),
  sure('evaluation.outcome', '实际完成情况', perProject),
  likely('evaluation.outcome', '完成情况 实施情况 项目实施情况', perProject),
  sure(
    'evaluation.progress',
    'progress 完成进度 项目进度 项目完成进度 实施进度 项目实施进度 工程进度 形象进度 工作完成进度',
  ),
  likely('evaluation.progress', '进度 总体进度 总体完成率'),
  sure(
    'evaluation.suggestion_count',
    'suggestion_count number_of_suggestions 建议条数 建议数量 建议数 有关建议条数',
  ),

  likely('fund.fund_source', 'fund_source fundsource 资金来源 资金来源渠道 资金渠道 来源渠道'),
  sure(
    'fund.applied',
    'applied 申请金额 预算申请 预算申请数 预算申请金额 申请预算 申请数 申报金额 申报预算 预算申报数 申报数 项目申报金额 申请资金',
  ),
  likely('fund.applied', '申请 申报 送审预算'),
  sure(
    'fund.approved',
    'approved 批复金额 批复数 预算批复数 预算批复金额 预算批复 批复预算 批复预算数 批复资金 批复 核定预算 核定金额 核定预算数 概算批复金额',
  ),
  likely(
    'fund.approved',
    '下达金额 下达数 预算下达数 下达预算 下达资金 评审金额 评审核定金额 安排金额 预算安排数',
  ),
  sure(
    'fund.initial_budget',
    `initial_budget initialbudget 年初预算 年初预算数 年初预算金额 年初预算资金 年初批复预算 年初预算批复数 年初部门预算 年初安排数 年初预算安排 年初预算安排数
     年初数 年初预算合计 期初预算 期初预算数`,
  ),
  sure(
    'fund.adjusted_budget',
    `adjusted_budget adjustedbudget 全年预算 全年预算数 全年预算金额 全年预算合计 调整后预算 调整后预算数 调整预算数 调整后全年预算数 调整后全年预算 调整后金额
     预算调整数(调整后) 预算数(调整后) 全年预算数(调整后) 调整后的预算数 调整预算 变更后预算数`,
  ),
  maybe(
    'fund.initial_budget',
    '预算数 预算 预算金额 预算资金 预算总额 预算安排 项目预算 预算额度 预算安排金额 计划投入 计划金额 预算合计 年度预算 年度预算数 本年预算 本年预算数 budget',
  ),
  maybe(
    'fund.adjusted_budget',
    '预算数 预算 预算金额 预算资金 预算总额 预算安排 项目预算 预算额度 预算安排金额 计划投入 计划金额 预算合计 年度预算 年度预算数 本年预算 本年预算数 budget',
  ),
  maybe('fund.approved', '项目资金 资金总额 总投资 投资总额 项目总投资 项目金额 资金规模 资金额度 金额 资金'),
  maybe(
    'fund.adjusted_budget',
    '项目资金 资金总额 总投资 投资总额 项目总投资 项目金额 资金规模 资金额度 金额 资金',
  ),
  sure(
    'fund.received',
    'received 到位 到位数 到位资金 到位金额 资金到位 资金到位数 资金到位额 资金到位金额 实际到位 实际到位数 实际到位资金 实际到位金额 到位资金数 预算到位数',
  ),
  maybe('fund.received', '拨付金额 拨付数 拨付资金 实际拨付 实际拨付数 已拨付金额 资金拨付数 拨款数'),
  maybe('fund.executed', '拨付金额 拨付数 拨付资金 实际拨付 实际拨付数 已拨付金额 资金拨付数 拨款数'),
  sure(
    'fund.returned',
    'returned 退回 退回金额 退回资金 退回财政 退回财政金额 交回金额 交回财政 上缴财政金额 财政收回金额',
  ),
  likely('fund.returned', '收回金额 收回资金 财政收回 上缴金额'),
  sure(
    'fund.contracted',
    'contracted 合同金额 合同价 合同价款 合同总额 合同总金额 中标金额 中标价 中标价格 中标/合同 中标(合同)金额 合同(中标)金额 成交金额 中标合同金额 签约金额',
  ),
  sure(
    'fund.executed',
    `executed 执行数 全年执行数 全年执行 全年执行金额 预算执行数 实际执行数 实际执行 实际执行金额 执行金额 执行资金 支出数 支出金额 支出额 全年支出 全年支出数
     全年支出金额 实际支出 实际支出数 实际支出金额 实际支出额 累计支出 累计支出数 累计支出金额 累计执行数 资金支出 资金支出数 资金支出金额 资金执行数 执行/支出
     本年支出数 预算支出数 项目支出数 项目支出金额 已支出金额 已执行金额 资金使用数 实际使用金额 实际支出资金 年末执行数 执行额 资金执行金额`,
  ),
  likely(
    'fund.executed',
    '支出 执行 支付金额 支付数 实际支付 实际支付金额 已支付金额 已使用金额 使用金额 决算数 支出决算数 决算金额 预算执行 支出合计 执行合计 项目支出',
  ),
  sure(
    'fund.submitted',
    'submitted submitted_for_audit 送审 送审金额 送审造价 送审价 结算送审金额 送审结算金额 送审额',
  ),
  sure(
    'fund.audited',
    'audited 审定 审定金额 审定造价 审定价 审定额 结算审定金额 审定结算金额 审计审定金额 评审审定金额',
  ),
  likely('fund.audited', '审减后金额 结算金额 审计金额'),
  sure(
    'fund.claimed_saving',
    'claimed_saving 自报节约 节约金额 节约资金 资金节约额 成本节约额 节约额 节约成本金额 节约资金额 自报节约金额',
  ),
  sure('fund.received_on', 'received_on 到位日期 资金到位日期 资金到位时间 到位时间 拨款到位日期'),
  sure(
    'fund.due_on',
    'due_on 应支出日期 应支出时间 支出期限 支出截止日期 支付期限 资金支出期限 计划支出日期 应完成支出日期',
  ),
  sure(
    'fund.spent_on',
    'spent_on 支出日期 支出时间 支付日期 支付时间 资金支出日期 支出完成日期 付款日期 资金支付日期 实际支出日期',
  ),
  sure(
    'fund.accepted_on',
    'accepted_on 验收日期 验收时间 竣工验收日期 项目验收日期 竣工验收时间 项目验收时间 完成验收日期',
  ),
  sure(
    'fund.service_until',
    'service_until 服务期至 服务截止日期 服务到期日 服务期限至 服务期截止日期 服务结束日期 合同到期日',
  ),
  sure(
    'fund.printed_rate',
    `printed_rate execution_rate printed_execution_rate 执行率 预算执行率 资金执行率 预算资金执行率 全年预算执行率 项目执行率 项目预算执行率 支出执行率
     预算执行比例 执行比例 资金支出率 预算支出率 支出率 执行比率`,
  ),
  likely(
    'fund.printed_rate',
    '执行进度 支出进度 预算执行进度 资金执行进度 预算完成率 资金使用率 支付率 资金支付率 使用率',
  ),
  sure(
    'fund.weight',
    '执行率分值 执行率权重 预算执行率分值 预算执行率权重 预算执行分值 预算执行权重 资金执行率分值 资金分值 执行分值',
  ),
  sure('fund.weight', '分值 权重 满分 标准分 weight', inFunds),
  sure(
    'fund.score',
    '执行率得分 预算执行率得分 预算执行得分 预算执行情况得分 资金执行率得分 资金执行得分 执行得分 资金得分 预算执行率自评得分 执行率自评得分 预算执行率评分',
  ),
  sure('fund.score', '得分 评分 自评得分 实际得分 score', inFunds),
  sure(
    'fund.reason',
    `预算执行偏差原因 执行偏差原因 资金偏差原因 预算执行率偏差原因 执行率偏差原因 未完成执行原因 预算未执行原因 执行率低原因 执行率偏低原因 支出偏差原因 资金结余原因
     预算执行偏差原因分析 未执行完毕原因`,
  ),
  sure(
    'fund.reason',
    '偏差原因 偏差原因分析 偏差原因分析及改进措施 偏差原因及改进措施 原因分析 reason',
    inFunds,
  ),
  likely(
    'fund.reason',
    '偏差原因 偏差原因分析 偏差原因分析及改进措施 偏差原因及改进措施 偏差原因和改进措施 偏差分析 reason',
    perProject,
  ),

  sure('indicator.scheme', 'scheme 指标体系 指标体系类型'),
  sure('indicator.declared_by', 'declared_by 申报表 绩效目标申报表'),
  sure(
    'indicator.level1',
    'level1 level_1 level1_indicator 一级指标 一级指标名称 一级 绩效指标一级 一级绩效指标 一级指标类别',
  ),
  sure(
    'indicator.level2',
    'level2 level_2 二级指标 二级指标名称 二级 二级绩效指标 绩效指标二级 二级指标类别',
  ),
  maybe('indicator.level1', '指标类别 指标分类'),
  maybe('indicator.level2', '指标类别 指标分类'),
  sure(
    'indicator.level3',
    `level3 level_3 indicator 三级指标 三级指标名称 三级 指标名称 指标内容 绩效指标名称 三级指标内容 三级绩效指标 绩效指标内容 具体指标 具体指标名称 指标名
     绩效指标三级 评价指标名称 考核指标名称`,
  ),
  likely('indicator.level3', '指标 绩效指标 评价指标 考核指标 四级指标 四级指标名称'),
  sure('indicator.measure', 'measure 度量'),
  sure(
    'indicator.target',
    `target 指标值 年度指标值 目标值 年度目标值 计划值 计划指标值 年初指标值 年初目标值 预期指标值 预期目标值 预期值 设定目标值 目标指标值 指标目标值 设定值
     年初设定目标值 年度计划值 年度绩效指标值 计划目标值 指标值(目标值) 三级指标值 年初设定指标值 考核目标值 绩效目标值 预期完成值 标准值 全年目标值 预设指标值`,
  ),
  likely('indicator.target', '计划数 目标数 计划完成值 计划完成数 预期指标 目标 年度指标 计划', perIndicator),
  sure('indicator.plan', 'plan 评价采用的计划值 评价计划值 plan_used_by_the_evaluation'),
  sure(
    'indicator.actual',
    `actual 完成值 实际完成值 实际值 全年实际值 全年完成值 实际完成指标值 指标完成值 指标实际完成值 年度完成值 年度实际完成值 实际完成数 完成指标值 实际达到值
     指标实际值 指标完成情况 全年实际完成值 实际完成指标 实现值 实际实现值 完成实际值 年末完成值 指标值完成情况`,
  ),
  likely(
    'indicator.actual',
    '完成数 实际数 实际完成情况 完成情况 实际完成 实际情况 实际结果 完成结果',
    perIndicator,
  ),
  sure('indicator.actual', '实际完成情况 完成情况 实际完成 完成', inIndicators),
  sure('indicator.weight', '指标分值 指标权重 三级指标分值 三级指标权重 指标满分 指标标准分 分值权重 指标分'),
  sure(
    'indicator.weight',
    '分值 权重 标准分 满分 标准分值 满分值 权重分 权重值 分值(权重) 权重(分值) 设定分值 weight',
    perIndicator,
  ),
  maybe('indicator.weight', '分值 权重 标准分 满分 标准分值 满分值 权重分 权重值 weight', perProject),
  sure('indicator.weight', '分值 权重 标准分 满分 weight', inIndicators),
  sure('indicator.score', '指标得分 三级指标得分 指标自评得分 指标评分 指标实际得分 指标评价得分'),
  sure(
    'indicator.score',
    '得分 自评得分 实际得分 评分 专家评分 自评分 自评分数 自评评分 实得分 评价打分 打分 score',
    perIndicator,
  ),
  likely('indicator.score', '评价得分 专家打分 分数 最终分', perIndicator),
  maybe('evaluation.total_score', '评价得分', perIndicator),
  sure('indicator.score', '得分 自评得分 评分 实际得分 score', inIndicators),
  maybe('fund.score', '得分 自评得分 实际得分 评分 score', perIndicator),
  maybe('fund.weight', '分值 权重 weight', perIndicator),
  sure('indicator.reason', '指标偏差原因 指标未完成原因'),
  sure(
    'indicator.reason',
    `偏差原因 偏差原因分析 偏差原因分析及改进措施 偏差原因及改进措施 偏差原因和改进措施 未完成原因 未完成原因分析 未完成原因及改进措施 偏差分析
     未完成原因和改进措施 偏差原因说明 偏差情况说明 偏差及原因分析 未达标原因 未完成原因分析及改进措施 偏离原因 reason reason_for_deviation`,
    perIndicator,
  ),
  likely(
    'indicator.reason',
    '扣分原因 扣分理由 扣分说明 失分原因 扣分原因分析 原因分析 偏差说明 原因',
    perIndicator,
  ),
  sure('indicator.scored_by', 'scored_by 评分指标'),
  sure('indicator.is_placeholder', 'is_placeholder 模板空行'),
  sure(
    'indicator.target_op',
    'target_op 指标值关系 运算符 运算符号 指标符号 比较符 计算符号 比较符号 指标值运算符号',
  ),
  likely('indicator.target_op', '指标性质 符号 指标方向', perIndicator),
  sure(
    'indicator.target_unit',
    'target_unit 计量单位 度量单位 指标单位 指标值单位 指标计量单位 指标度量单位 计算单位',
  ),

  sure('survey.audience', 'audience 调查对象 满意度调查对象 调研对象 问卷对象 受访对象 调查人群'),
  sure('survey.population', 'population 调查总体 总体人数 服务对象总数 总体数量 服务对象总人数 调查总体人数'),
  sure(
    'survey.issued',
    'issued 发放份数 发放问卷数 问卷发放数 问卷发放份数 发放问卷份数 发放问卷 发出份数 发出问卷数 发放数量 调查问卷发放数 发放问卷数量 问卷发放量 发放数',
  ),
  likely('survey.issued', '问卷数 问卷份数 调查人数 调查份数 调查户数 问卷数量'),
  sure(
    'survey.returned',
    'returned_questionnaires 回收份数 收回份数 回收问卷数 问卷回收数 问卷回收份数 回收问卷份数 回收问卷 收回问卷数 回收数量 回收数 收回问卷份数 调查问卷回收数',
  ),
  sure(
    'survey.valid',
    'valid 有效份数 有效问卷 有效问卷数 有效问卷份数 有效样本 有效样本数 有效样本量 有效回收份数 有效数量 有效回收数 有效答卷数',
  ),
  likely('survey.valid', '样本量 样本数 样本数量 调查样本量 调查样本数 样本份数 sample_size 样本规模'),
  sure(
    'survey.satisfaction',
    `satisfaction 满意率 总体满意度 综合满意度 调查满意度 满意度调查结果 整体满意度 总体满意率 群众满意度 公众满意度 服务对象满意度 受益对象满意度 社会满意度
     满意度比例 居民满意度 满意度百分比 平均满意度 满意度调查情况 受益群众满意度`,
  ),
  likely('survey.satisfaction', '满意度'),
  sure('survey.satisfaction', '满意度 满意率', inSurveys),
  sure('survey.conducted', 'conducted 是否开展满意度调查 是否开展 是否调查 是否开展调查 是否开展问卷调查'),

  sure(
    'personal',
    `项目负责人 负责人 项目负责人姓名 联系人 联系电话 电话 手机 手机号 手机号码 联系方式 填表人 填报人 填报人员 经办人 制表人 审核人 复核人 审批人 姓名 身份证号
     邮箱 电子邮箱 传真 单位负责人 法定代表人 项目联系人 财务负责人 评价专家 专家姓名 评价人 评分人 评分专家 主评人 分管领导 项目主管 评价负责人 领导签字
     填表人电话 经办人电话 项目经办人 责任人 签字`,
  ),
  sure(
    'none',
    `序号 编号 行号 行次 栏次 备注 说明 附注 备注说明 其他 其他说明 项目编码 项目代码 项目编号 项目id 项目类别 项目类型 项目性质 项目属性 项目分类 项目级次 项目等级
     一级项目名称 一级项目 项目状态 预算科目编码 预算科目 预算科目名称 科目编码 科目名称 功能科目 功能科目编码 功能科目名称 功能分类 功能分类科目
     支出功能分类 经济科目 经济分类 部门经济分类 政府经济分类 部门编码 部门代码 主管部门编码 主管部门代码 单位编码 单位代码 预算单位编码 单位性质 单位类型 区划编码 区划代码
     行政区划代码 指标编码 指标编号 指标代码 指标类型 指标属性 指标值类型 一级指标权重 一级指标分值 一级指标得分 二级指标权重 二级指标分值 二级指标得分 基本支出 公用经费 指标解释 指标说明 指标释义 评分标准 评价标准 评分细则 评分说明 评分依据 评分方法 计算公式 计算方法 指标值说明 指标来源 佐证材料
     数据来源 证明材料 附件 填报日期 填报时间 填表日期 评价日期 评价时间 自评时间 创建时间 更新时间 提交时间 审核时间 审核状态 审核意见 状态 是否公开 是否重点项目
     是否重点 公开时间 资金用途 资金性质 资金类型 资金文号 文号 发文字号 项目内容 项目概况 项目概述 项目简介 实施内容 立项依据 政策依据 项目周期 实施周期 实施期限 项目起止时间
     开始时间 结束时间 开始日期 结束日期 起始日期 终止日期 起止时间 存在问题 主要问题 问题 建议 改进措施 整改措施 整改情况 结果应用 评价结果应用 主要做法 经验做法
     结余 结余资金 结转 结转结余 年末结余 结转资金 结余金额 结转金额 资金到位率 到位率 预算调整率 调整率 调整数 预算调整数 预算调整 增减金额 调减金额 调增金额 追加预算 追加金额
     追加数 预算偏差率 偏差率 偏差度 偏离度 完成率 完成比例 指标完成率 目标完成率 得分率 扣分 扣分值 减分 加分 加分项 排名 名次 处室 科室 业务处室 归口处室 业务科室 归口科室
     地址 邮编 邮政编码 评价报告 报告名称 报告链接 绩效目标编号 成本节约率 节约率 结余率 结转结余率 上年得分 上年预算数 上年执行数 上年决算数 上年执行率 上年度得分 下年预算 下年预算数
     回收率 问卷回收率 有效率 问卷有效率 委托方 委托单位 合同编号 合同名称 供应商 采购方式 中标单位 验收结论 验收情况 绩效目标审核意见 审核得分 初审得分 指标权重合计 source_id locator
     seq publisher file note title`,
  ),
];

import type { classes } from './fields';

/** What a header over other headers says of them. */
export type Group = 'basic' | 'fund' | 'indicator' | 'result' | 'survey';

const listed = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Wordings of headers that stand over others. */
export const groupWordings: Readonly<Record<Group, readonly string[]>> = {
  basic: listed('项目基本情况 基本情况 基本信息 项目信息 项目基本信息 项目概况 项目 单位信息 项目情况'),
  fund: listed(
    `项目资金 资金 资金情况 项目资金情况 预算执行情况 预算执行 资金执行情况 预算资金执行情况 项目预算执行情况 预算情况 预算资金 资金使用情况 年度资金 年度资金总额
     资金预算执行情况 项目资金执行情况 预算执行率 资金执行率 执行率 预算及执行情况 预算与执行 预算和执行情况 资金投入 资金投入情况 项目支出情况 支出情况 预算安排及执行情况
     资金安排及使用情况 资金收支情况 预算资金情况 预算资金使用情况`,
  ),
  indicator: listed(
    '绩效指标 指标 年度绩效指标 绩效指标完成情况 指标完成情况 指标情况 评价指标 绩效评价指标 指标体系 三级指标 绩效指标情况 绩效目标指标 绩效目标 年度绩效目标 指标评价',
  ),
  result: listed(
    '评价结果 自评结果 评价情况 自评情况 总体评价 综合评价 绩效评价结果 绩效自评结果 评价结论 自评结论 绩效评价 绩效自评 总评 总体得分 总体情况 总体',
  ),
  survey: listed(
    '满意度调查 问卷调查 满意度问卷 满意度调查情况 问卷 调查情况 满意度问卷调查 问卷调查情况 社会调查',
  ),
};

/** Wordings of the sources of money, the longer before those they contain. */
export const sourceWordings: Readonly<Record<'total' | 'fiscal' | 'carryover' | 'other', readonly string[]>> =
  {
    total: listed('年度资金总额 年度资金总计 资金总额 资金合计 总额 合计 总计 小计'),
    fiscal: listed(
      '当年财政拨款 本年财政拨款 年度财政拨款 财政拨款资金 财政拨款 财政性资金 财政资金 一般公共预算拨款 一般公共预算资金 一般公共预算 当年拨款',
    ),
    carryover: listed('上年结转资金 上年结转结余 以前年度结转 上年结转 上年结余 结转结余资金'),
    other: listed('其他资金 其它资金 单位自筹资金 单位自筹 自筹资金 其他来源资金 社会资金 单位资金 其他'),
  };

type ClassName = (typeof classes)[number];

/** Wordings of the classes of indicators. */
export const classWordings: Readonly<Record<ClassName, readonly string[]>> = {
  决策: listed('决策 项目决策 决策类 决策指标 决策类指标'),
  过程: listed('过程 项目过程 过程类 过程指标 过程类指标 项目管理'),
  产出: listed('产出 项目产出 产出类 产出指标 产出类指标 绩效产出'),
  效益: listed('效益 项目效益 效益类 效益指标 效益类指标 效果 项目效果 效果指标'),
  满意度: listed('满意度 满意度类 满意度指标 满意度类指标'),
  成本: listed('成本 成本类 成本指标 成本类指标 项目成本'),
};

/** What a figure of a class is. */
export const scoreWordings = listed(
  '得分 评分 自评得分 评价得分 实际得分 实得分 得分小计 得分合计 自评分 score',
);
export const weightWordings = listed('分值 权重 满分 标准分 分值小计 权重分 weight');

/** Headers over columns that are named by their class. */
export const scoreParents = listed(
  '各项得分 分项得分 一级指标得分 各类得分 指标得分 得分情况 得分 自评得分 评分情况 分类得分 各部分得分 评价得分 各指标得分 评分 各维度得分',
);
export const weightParents = listed(
  '各项分值 分项分值 一级指标分值 各类分值 指标分值 分值 权重 分值情况 各部分分值 分值设置',
);

/** What may be added to a wording of three characters or more without changing what it means. */
export const harmless = {
  before: listed('项目 本年 本年度 当年 年度 该项目 本项目'),
  after: listed('数 额 金额 数额 名称 情况 栏'),
} as const;

/** What makes another thing of the wording it is added to. */
export const turning = listed(
  `得分 评分 分值 权重 率 比例 占比 原因 说明 差异 差额 偏差 调整 增减 日期 时间 编码 编号 代码 依据 备注 负责人 电话 联系 姓名 排名 扣分 未 非 无 上年 下年 以前 同比 分布 季度 半年 月
   标准 解释 来源 文号 次数 个数 条数 是否 类型 类别 性质 状态 附件 结余 结转 完成率 方法 方案 报告 应用 审核 整改 措施 问题 建议 公开 ‰ 美元 欧元 港元 日元 外币`,
);

/** Screens that are not built yet: what will be there, and what the loaded data already allow. */
export const pendingTexts = {
  'pending.tag': { zh: '建设中', en: 'To come' },
  'pending.weak': {
    zh: '这里将有得分率热力图（指标 × 区、部门、项目）和下钻到原始行。现在可以看按得分率排序的指标类型，只取第三方评价的评分表。',
    en: 'A heatmap of score rates (indicators × region, department, project) with the rows behind it will be here. For now: indicator types ranked by score rate, third-party scoring tables only.',
  },
  'pending.trends': {
    zh: '这里将有总分、执行率、偏差和问题密度按区与年度的对比。现在可以看已载入的数据能不能比较，以及还缺什么。',
    en: 'Totals, execution rates, deviations and density of findings by region and year will be here. For now: whether the loaded data can be compared at all, and what is missing.',
  },
  'pending.projects': {
    zh: '这里将有单个项目的得分结构、资金流向、满意度区间和专家意见。现在可以看全部评价，点击进入该项目的问题清单。',
    en: 'The score tree, fund flow, survey interval and expert problems of one project will be here. For now: every evaluation; click for its findings.',
  },
  'pending.rules': {
    zh: '这里将可以启停规则、调整阈值并预览影响、编辑和试运行规则。现在可以看每条内置规则的检查结果和可评性。',
    en: 'Switching rules, moving thresholds with a preview, editing and testing will be here. For now: what every built-in rule found, and what it could judge.',
  },
  'pending.sql': {
    zh: '这里将有对实体视图的只读查询。现在可以查阅各视图的列及含义，规则的表达式用的就是这些列。',
    en: 'A read-only console over the entity views will be here. For now: the columns of each view and what they mean; rules are written in them.',
  },

  'pending.trends.title': { zh: '各区能否比较', en: 'Can regions be compared' },
  'pending.trends.sub': {
    zh: '同一评价方式内比较，每格至少 {n} 项',
    en: 'within one kind, at least {n} each',
  },
  'pending.trends.range': { zh: '总分范围', en: 'Range of totals' },
  'pending.trends.enough': { zh: '样本', en: 'Sample' },
  'pending.trends.few': { zh: '样本不足（n={n}，至少 {min}）', en: 'too small (n={n}, at least {min})' },
  'pending.trends.yes': { zh: '足够', en: 'enough' },
  'pending.verdict.single': {
    zh: '当前范围内只有一个区，没有可比较的对象',
    en: 'There is one region in scope: nothing to compare with',
  },
  'pending.verdict.small': {
    zh: '同一评价方式内已有多个区，但样本不足，不比较均值',
    en: 'Several regions share a kind of evaluation, but the samples are too small for means',
  },
  'pending.verdict.comparable': {
    zh: '同一评价方式内的各区可以比较；自评与第三方之间仍不作比较',
    en: 'Regions can be compared within a kind of evaluation; self and third-party still cannot',
  },
  'pending.gaps': { zh: '要作比较，还需要：', en: 'To compare, add:' },
  'pending.gap.self': { zh: '{region}的自评', en: 'self-evaluations of {region}' },
  'pending.gap.third': { zh: '{region}的第三方评价', en: 'third-party evaluations of {region}' },
  'pending.gap.few': { zh: '{region}{kind}至少再加 {n} 项', en: '{n} more {kind} evaluations of {region}' },

  'pending.projects.title': { zh: '全部评价', en: 'All evaluations' },
  'pending.projects.sub': { zh: '{n} 项，问题严重的在前', en: '{n}, worst first' },

  'pending.rules.title': { zh: '规则目录', en: 'Rules' },
  'pending.rules.sub': { zh: '内置，启用 {on} / {all}', en: 'built-in, {on} of {all} on' },
  'pending.rules.order': {
    zh: '数字依次为问题 ・ 通过 ・ 不可评 ・ 不适用的行数',
    en: 'Figures: rows with a problem ・ passed ・ not evaluable ・ not applicable',
  },
  'pending.rules.entity': { zh: '检查对象', en: 'Checks' },
  'pending.rules.counts': { zh: '检查结果（行）', en: 'Result (rows)' },
  'pending.rules.outcome': { zh: '规则结果', en: 'Outcome' },
  'pending.rules.whole': { zh: '按全部数据', en: 'on all data' },
  'pending.rules.off': { zh: '未启用', en: 'off' },
  'pending.rules.norun': { zh: '尚未运行', en: 'not run yet' },
  'pending.rules.problems': {
    zh: '{n} 处规则写法有误，相关规则未运行',
    en: '{n} faults in rule files; those rules did not run',
  },
  'pending.rules.problems.next': {
    zh: '其余规则不受影响。',
    en: 'The other rules are not affected.',
  },

  'pending.sql.title': { zh: '实体视图', en: 'Entity views' },
  'pending.sql.sub': { zh: '{n} 个，每次载入后重新计算', en: '{n}, computed after each load' },
  'pending.sql.columns': { zh: '{n} 列', en: '{n} columns' },
  'pending.sql.column': { zh: '列', en: 'Column' },
  'pending.sql.label': { zh: '名称', en: 'Label' },
  'pending.sql.from': { zh: '来自', en: 'From' },
  'pending.sql.key': { zh: '* 标识一行的列', en: '* identifies a row' },
} as const;

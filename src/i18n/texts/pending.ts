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
} as const;

import type { Bilingual } from './types';

/** What a unit measures. Two quantities are comparable only within one dimension. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'money'
  | 'share'
  | 'multiple'
  | 'duration'
  | 'household'
  | 'person'
  | 'count'
  | 'score'
  | 'energy'
  | 'power'
  | 'concentration'
  | 'sound';

/** What people call each dimension. */
export const dimensionLabels: Readonly<Record<Dimension, Bilingual>> = {
  length: { zh: '长度', en: 'length' },
  area: { zh: '面积', en: 'area' },
  volume: { zh: '体积', en: 'volume' },
  mass: { zh: '重量', en: 'mass' },
  money: { zh: '金额', en: 'money' },
  share: { zh: '比例', en: 'share' },
  multiple: { zh: '倍数', en: 'multiple' },
  duration: { zh: '时长', en: 'duration' },
  household: { zh: '户数', en: 'households' },
  person: { zh: '人数', en: 'persons' },
  count: { zh: '数量', en: 'count' },
  score: { zh: '分数', en: 'score' },
  energy: { zh: '电量', en: 'energy' },
  power: { zh: '功率', en: 'power' },
  concentration: { zh: '浓度', en: 'concentration' },
  sound: { zh: '声级', en: 'sound level' },
};

/** One unit: the name under which it is stored, and the other spellings documents use for it. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly spellings: readonly string[];
}

const unit = (dimension: Dimension, name: string, ...spellings: string[]): Unit => ({
  name,
  dimension,
  spellings,
});

const each = (dimension: Dimension, names: string): Unit[] =>
  names.split(/\s+/u).map((name) => unit(dimension, name));

/**
 * The units met in indicator tables. Spellings stand as they are after NFKC and in lower case, so `㎡` is `m2` here.
 * Counting words are one dimension: a target of 36 家 and an actual of 36 个 are comparable, while 户 and 人 are kept
 * apart because 267 户 against 267 人 is a real mismatch. Money is stored in 万元 whatever the spelling.
 */
export const units: readonly Unit[] = [
  unit('length', '米', 'm', '公尺'),
  unit('length', '延米', '延长米', '沿米', '直线米'),
  unit('length', '公里', 'km', '千米', '延公里'),
  unit('length', '厘米', 'cm'),
  unit('length', '毫米', 'mm'),
  unit('area', '平方米', 'm2', 'm²', '平米', '平方', '建筑平方米'),
  unit('area', '平方公里', 'km2', 'km²', '平方千米'),
  unit('area', '公顷', 'ha', 'hm2', 'hm²'),
  unit('area', '亩', '市亩'),
  unit('volume', '立方米', 'm3', 'm³', '立方', '方', '方量'),
  unit('volume', '升', 'l'),
  unit('volume', '毫升', 'ml'),
  unit('mass', '吨', 't', '公吨'),
  unit('mass', '公斤', 'kg', '千克'),
  unit('mass', '斤', '市斤'),
  unit('mass', '克'),
  unit('mass', '毫克', 'mg'),
  unit('mass', '微克', 'μg', 'ug'),
  unit('money', '万元', '元', '千元', '百万元', '千万元', '亿元', '万亿元'),
  unit('share', '%', '个百分点', '百分点', 'percent'),
  unit('share', '‰'),
  unit('multiple', '倍'),
  unit('duration', '天', '日', '个自然日', '自然日', '个日历天', '日历天'),
  unit('duration', '工作日', '个工作日'),
  unit('duration', '周', '个星期', '星期', '个周'),
  unit('duration', '个月', '月'),
  unit('duration', '个季度', '季度'),
  unit('duration', '年', '个年度', '周年'),
  unit('duration', '小时', 'h', '个小时', '钟头'),
  unit('duration', '分钟', 'min'),
  unit('duration', '秒', '秒钟'),
  unit('household', '户', '家庭', '户家庭', '户居民'),
  unit('person', '人', '个人'),
  unit('person', '人次', '人·次'),
  ...each('person', '名 位 人份'),
  unit('score', '分'),
  unit('energy', '千瓦时', 'kwh', '度电'),
  unit('power', '千瓦', 'kw'),
  unit('power', '兆瓦', 'mw'),
  unit('concentration', '毫克/升', 'mg/l'),
  unit('concentration', '微克/立方米', 'μg/m3', 'ug/m3'),
  unit('concentration', '毫克/立方米', 'mg/m3'),
  unit('sound', '分贝', 'db'),
  ...each(
    'count',
    '个 家 套 台 口 处 件 项 次 株 条 座 批 份 场 辆 间 栋 幢 所 本 篇 支 只 头 块 张 根 棵 组 对 盏 扇 樘 片 轮 班 队 单 宗 起 例 笔 ' +
      '册 部 种 类 艘 架 门 段 层 面 枚 瓶 袋 箱 包 桶 站 点 村 镇 街 乡 届 节 课 页 幅 樽 尊 孔 眼 井 塔 网 路 端 盘 卷 顶 床 副 双 把 ' +
      '企业 单位 机构 项目 课题 团队 基地 平台 系统 社区 街道 乡镇 学校 医院 小区 公园 地块 标段 样品 样本 品种 床位 车位 点位 井位 站点 网点 ' +
      '台套 台次 套次 家次 户次 场次 批次 件次 项次 车次 班次 课时 学时 标准地 专利 论文 报告 指标 问题 案件 活动 培训 会议',
  ),
];

const multiplied = ['万', '亿', '百万', '千万'];

/**
 * Dimension of every name and spelling, also of the multiples in which columns are headed (`万平方米`, `亿株`).
 */
export const dimensionOfUnit: ReadonlyMap<string, Dimension> = new Map(
  units.flatMap(({ name, dimension, spellings }) =>
    [name, ...spellings].flatMap((spelling) =>
      ['', ...multiplied].map((multiple) => [multiple + spelling, dimension] as const),
    ),
  ),
);

/**
 * Names of scoring indicators that mean the same type, as data: [printed name, type].
 * Only names seen in published scoring tables; anything else keeps its own name.
 */
export const indicatorSynonyms: readonly (readonly [name: string, type: string])[] = [
  ['居民满意度', '满意度'],
  ['服务对象满意度', '满意度'],
  ['资金使用率', '预算执行率'],
  ['项目建设形成资产实际完成率', '实际完成率'],
  ['项目建设质量达标率', '质量达标率'],
  ['项目建设进度及时性', '完成及时性'],
  ['项目建设成本节约情况', '成本节约率'],
  ['债券资金申请科学性', '预算编制科学性'],
];

import type { Block } from '../../../../src/intake/document';
import { gridOf, over, wide, type Cell } from './grids';

/** What a form of the usual layout says. Figures are our own. */
export interface StandardForm {
  readonly title?: string;
  readonly year?: string;
  readonly project: string;
  readonly department?: string;
  readonly unit?: string;
  readonly total?: string;
}

const width = 9;

/** The rows of the usual form as Word holds them: nine columns, blocks with a merged label on the left. */
export function standardRows(form: StandardForm): Cell[][] {
  const {
    title = '海淀区项目支出绩效自评表',
    year = '2022',
    department = '区水务局',
    unit = '区河道所',
  } = form;
  return [
    [wide(title, width)],
    [wide(`（${year}年度）`, width)],
    [wide('项目名称', 2), wide(form.project, 7)],
    [wide('主管部门', 2), wide(department, 3), '实施单位', wide(unit, 3)],
    [
      over('项目资金（万元）', 5, 2),
      wide('', 1),
      '年初预算数',
      '全年预算数',
      '全年执行数',
      '分值',
      '执行率',
      '得分',
    ],
    ['年度资金总额', '120', '110', '99', '10', '90%', '9'],
    ['其中：当年财政拨款', '100', '90', '79', '—', '', '—'],
    ['上年结转资金', '20', '20', '20', '—', '', '—'],
    ['其他资金', '', '', '', '—', '', '—'],
    [over('年度总体目标', 2), wide('预期目标', 4), wide('实际完成情况', 4)],
    [wide('清淤河道3公里', 4), wide('清淤河道3.2公里', 4)],
    [
      over('绩效指标', 5),
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [over('产出指标', 2), '数量指标', '清淤长度', '≥3公里', '3.2公里', '30', '30', ''],
    ['质量指标', '验收合格率', '100%', '100%', '20', '18', '一段返工'],
    ['效益指标', '社会效益指标', '防汛能力', '提升', '提升', '30', '30', ''],
    ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '92%', '10', '10', ''],
    [wide('总分', 6), '100', form.total ?? '97', ''],
  ];
}

/** The usual form as one grid. */
export const standardForm = (form: StandardForm, sheet?: string): Block =>
  gridOf(standardRows(form), sheet === undefined ? {} : { sheet });

/** The same rows with blank cells in the place of the merged ones, as text prints them: cells counted, not measured. */
export const standardText: readonly (readonly string[])[] = [
  ['海淀区项目支出绩效自评表'],
  ['（2022年度）'],
  ['项目名称', '河道清淤'],
  ['主管部门', '区水务局', '实施单位', '区河道所'],
  ['项目资金\n（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '120', '110', '99', '10', '90%', '9'],
  ['', '其中：当年财政拨款', '100', '90', '79', '—', '', '—'],
  ['', '上年结转资金', '20', '20', '20', '—', '', '—'],
  ['', '其他资金', '', '', '', '—', '', '—'],
  ['年度总体目标', '预期目标', '实际完成情况'],
  ['', '清淤河道3公里', '清淤河道3.2公里'],
  [
    '绩\n效\n指\n标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度\n指标值',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
  ['', '产出指标', '数量指标', '清淤长度', '≥3公里', '3.2公里', '30', '30', ''],
  ['', '', '质量指标', '验收合格率', '100%', '100%', '20', '18', '一段返工'],
  ['', '效益指标', '社会效益\n指标', '防汛能力', '提升', '提升', '30', '30', ''],
  ['', '满意度\n指标', '服务对象满意度指标', '居民满意度', '≥90%', '92%', '10', '10', ''],
  ['总分', '100', '97', ''],
];

/** Rows in the order of the tables, as the usual form says them; the project is 河道清淤. */
export const standardExpected = {
  evaluation: [
    [
      '河道清淤',
      '海淀',
      '2022',
      '区水务局',
      '区河道所',
      'self',
      'self-form',
      '97',
      '清淤河道3公里',
      '清淤河道3.2公里',
    ],
  ],
  fund: [
    ['total', '120', '110', '99', '10', '90%', '9'],
    ['fiscal', '100', '90', '79', '—', null, '—'],
    ['carryover', '20', '20', '20', '—', null, '—'],
    ['other', null, null, null, '—', null, '—'],
  ],
  indicator: [
    ['产出', '数量', '清淤长度', '≥3公里', '3.2公里', '30', '30', null],
    ['产出', '质量', '验收合格率', '100%', '100%', '20', '18', '一段返工'],
    ['效益', '社会效益', '防汛能力', '提升', '提升', '30', '30', null],
    ['满意度', '服务对象满意度', '居民满意度', '≥90%', '92%', '10', '10', null],
  ],
  survey: [['overall', '92%']],
} as const;

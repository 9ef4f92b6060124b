import { describe, expect, test } from 'vitest';
import { cellsIn } from './support/draft-files';
import { gridOf, over, paragraph, wide } from './support/grids';
import { readForms, rejects, remarks } from './support/read';

/** The layouts that provinces use, with figures of our own. */

describe('指标性质 and 度量单位 in columns of their own, 总分 with a grade (Yunnan)', () => {
  const read = readForms([
    paragraph(3, '2023年度项目支出绩效自评表'),
    gridOf([
      ['项目名称', wide('农家书屋', 9)],
      ['主管部门', wide('县文旅局', 4), '实施单位', wide('县图书馆', 4)],
      [
        over('项目资金（万元）', 3),
        '',
        '年初预算数',
        '全年预算数',
        '全年执行数',
        '分值',
        '执行率',
        '得分',
        wide('备注', 2),
      ],
      ['年度资金总额：', '40', '38', '38', '10', '100.00%', '10', wide('', 2)],
      ['其中：当年财政拨款', '40', '38', '38', '', '', '', wide('', 2)],
      [over('年度总体目标', 2), wide('预期目标', 4), wide('实际完成情况', 5)],
      [wide('更新图书', 4), wide('已更新', 5)],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '指标性质',
        '指标值',
        '度量单位',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ['产出指标', '数量指标', '更新图书', '>=', '100', '册', '120', '30', '30', '—'],
      ['', '质量指标', '图书完好率', '=', '100', '%', '100', '30', '30', ''],
      ['效益指标', '社会效益', '阅读氛围', '定性', '浓厚', '', '浓厚', '20', '18', '宣传不足'],
      ['满意度指标', '服务对象满意度', '读者满意度', '≥', '90', '%', '95', '10', '10', ''],
      [wide('总分', 4), '总分值', '', '', '总得分', '', '自评等级'],
      [wide('', 4), '100', '', '', '98', '', '优'],
    ]),
  ]);

  test('a target in three columns becomes one text, with the unit behind the result too', () => {
    expect(read.indicator).toEqual([
      ['产出', '数量', '更新图书', '>=100册', '120册', '30', '30', '—'],
      ['产出', '质量', '图书完好率', '=100%', '100%', '30', '30', null],
      ['效益', '社会效益', '阅读氛围', '浓厚', '浓厚', '20', '18', '宣传不足'],
      ['满意度', '服务对象满意度', '读者满意度', '≥90%', '95%', '10', '10', null],
    ]);
    expect(read.survey).toEqual([['overall', '95%']]);
  });

  test('total and grade stand below their names', () => {
    expect(cellsIn(read.draft, 'evaluation', 'total_score', 'grade', 'year')).toEqual([['98', '优', '2023']]);
    expect(rejects(read)).toEqual(['表1 · 行13：合计行没有可用的得分']);
  });

  test('a header no canonical column stands for is remarked once', () => {
    expect(remarks(read)).toContain('表1 · 行3｜备注｜备注');
  });
});

describe('权重, 未完成原因分析 and funds of the unified system (Sichuan)', () => {
  const read = readForms([
    gridOf([
      [wide('部门预算项目支出绩效自评表（2023年度）', 10)],
      ['项目名称', wide('51000021R000-公用经费', 9)],
      ['主管部门', wide('县发改局本级', 4), '实施单位 （盖章）', wide('县发改局', 4)],
      [
        over('项目基本情况', 3),
        over('1.项目年度目标完成情况', 2),
        wide('项目年度目标', 3),
        wide('年度目标完成情况', 5),
      ],
      [wide('保障运转', 3), wide('运转正常', 5)],
      ['2.项目实施内容及过程概述', wide('按月支付', 8)],
      [
        over('预算执行情况（10分）', 6),
        wide('年度预算数（万元）', 2),
        '年初预算',
        '调整后预算数',
        '预算执行数',
        '预算执行率',
        '权重',
        '得分',
        '原因',
      ],
      [wide('总额', 2), '23.5', '25', '20', '80.00%', '10', '8', '尾款未付'],
      [wide('其中：财政资金', 2), '23.5', '25', '20', '80.00%', '/', '/', ''],
      [wide('财政专户管理资金', 2), '0', '0', '0', '0.00%', '/', '/', ''],
      [wide('单位资金', 2), '0', '0', '0', '0.00%', '/', '/', ''],
      [wide('其他资金', 2), '', '', '', '', '/', '/', ''],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '指标性质',
        '指标值',
        '度量单位',
        '完成值',
        '权重',
        '得分',
        '未完成原因分析',
      ],
      ['产出指标', '数量指标', '发放覆盖率', '＝', '100', '%', '96', '60', '58', '两人离职'],
      ['效益指标', '社会效益指标', '足额保障率', '=', '100', '%', '100', '30', '30', ''],
      [wide('合计', 7), '100', '96', ''],
      ['评价结论', wide('自评总分96分', 9)],
      ['存在问题', wide('无', 9)],
      [wide('项目负责人：张某', 5), wide('财务负责人：李某', 5)],
    ]),
  ]);

  test('reads head, goals, funds and indicators', () => {
    expect(read.evaluation).toEqual([
      [
        '51000021R000-公用经费',
        null,
        '2023',
        '县发改局本级',
        '县发改局',
        'self',
        'self-form',
        '96',
        '保障运转',
        '运转正常',
      ],
    ]);
    expect(
      cellsIn(
        read.draft,
        'fund',
        'fund_source',
        'initial_budget',
        'adjusted_budget',
        'executed',
        'weight',
        'score',
        'reason',
      ),
    ).toEqual([
      ['total', '23.5', '25', '20', '10', '8', '尾款未付'],
      ['fiscal', '23.5', '25', '20', '/', '/', null],
      ['other', null, null, null, '/', '/', null],
    ]);
    expect(read.indicator).toEqual([
      ['产出', '数量', '发放覆盖率', '＝100%', '96%', '60', '58', '两人离职'],
      ['效益', '社会效益', '足额保障率', '=100%', '100%', '30', '30', null],
    ]);
  });

  test('rows that belong to no source, and closing texts, are rejected with the reason', () => {
    expect(rejects(read)).toEqual([
      '表1 · 行6：这一行不属于已识别的任何一栏',
      '表1 · 行10：资金来源不是总额、财政拨款、结转或其他资金之一，无法归属',
      '表1 · 行11：资金来源不是总额、财政拨款、结转或其他资金之一，无法归属',
      '表1 · 行17：这一行不属于已识别的任何一栏',
      '表1 · 行18：这一行不属于已识别的任何一栏',
      '表1 · 行19：个人信息，不载入',
    ]);
  });
});

describe('指标名称 without classes, 自评总分 in the head (Chongqing)', () => {
  const read = readForms([
    gridOf([
      [wide('2021年度区级部门项目支出绩效自评表', 10)],
      ['项目名称', wide('文艺惠民', 3), '项目编码', wide('A-001', 2), '自评总分（分）', wide('97.6', 2)],
      [
        '主管部门',
        wide('渝北区文旅委', 3),
        '财政归口处室',
        wide('教科文科', 2),
        '项目联系人',
        '曾某',
        '联系电话',
      ],
      [
        over('项目资金（万元）', 2),
        '年初预算数',
        wide('全年（调整）预算数', 2),
        '全年执行数',
        '执行率（%）',
        wide('执行率权重（分）', 2),
        wide('执行率得分（分）', 2),
      ],
      ['30', wide('25', 2), '19', '76', wide('10', 2), wide('7.6', 2)],
      [
        over('当年绩效目标', 2),
        wide('年初绩效目标', 3),
        wide('全年（调整）绩效目标', 3),
        wide('全年目标实际完成情况', 3),
      ],
      [wide('演出20场', 3), wide('', 3), wide('演出26场', 3)],
      [
        '指标名称',
        '计量单位',
        '指标性质',
        '年初指标值',
        '调整指标值',
        '全年完成值',
        '得分系数（%）',
        '指标权重（分）',
        '指标得分（分）',
        '是否核心指标',
      ],
      ['演出场次', '场', '≥', '20', '', '26', '100', '50', '50', '是'],
      ['观众人次', '人次', '≥', '4000', '3000', '3100', '100', '30', '30', '否'],
      ['群众满意度', '%', '≥', '90', '90', '96', '100', '10', '10', '是'],
    ]),
  ]);

  test('total, region and year come from the head', () => {
    expect(read.evaluation).toEqual([
      ['文艺惠民', '渝北', '2021', '渝北区文旅委', null, 'self', 'self-form', '97.6', '演出20场', '演出26场'],
    ]);
  });

  test('the only row of funds is the total, a bare rate below （%） is percent', () => {
    expect(read.fund).toEqual([['total', '30', '25', '19', '10', '76%', '7.6']]);
    expect(remarks(read)).toContain('表1 · 行5｜fund_source｜30 | 25 | 19 | 76 | 10 | 7.6');
  });

  test('a target that was adjusted is not guessed', () => {
    expect(read.indicator).toEqual([
      [null, null, '演出场次', '≥20场', '26场', '50', '50'].concat([null]),
      [null, null, '观众人次', null, '3100人次', '30', '30', null],
      [null, null, '群众满意度', '≥90%', '96%', '10', '10', null],
    ]);
    expect(remarks(read)).toContain('表1 · 行10｜target｜≥4000人次 | ≥3000人次');
  });

  test('the person who answers for it is left out', () => {
    expect(JSON.stringify(read.draft)).not.toContain('曾某');
  });
});

describe('a transfer payment without scores (中央对地方转移支付)', () => {
  const read = readForms([
    gridOf([
      [wide('车购税补助地方资金绩效目标自评表', 7)],
      [wide('（2021年度）', 7)],
      [wide('转移支付（项目）名称', 2), wide('省道建设', 5)],
      [wide('中央主管部门', 2), wide('财政部', 5)],
      [wide('地方主管部门', 2), wide('市交通局', 2), '资金使用单位', wide('市公路处', 2)],
      [
        over('项目资金\n（万元）', 5),
        wide('', 2),
        wide('全年预算数（A）', 2),
        '全年执行数（B）',
        '预算执行率（B/A）',
      ],
      [wide('年度资金总额：', 2), wide('4000', 2), '3900', '97.5%'],
      [wide('其中：中央补助', 2), wide('4000', 2), '3900', '97.5%'],
      [wide('地方资金', 2), wide('', 2), '', ''],
      [wide('其他资金', 2), wide('', 2), '', ''],
      [over('总体目标完成情况', 2), wide('总体目标', 3), wide('全年实际完成情况', 3)],
      [wide('建设二级公路32.1公里', 3), wide('建成32.1公里', 3)],
      [
        over('绩效指标', 6),
        '一级\n指标',
        '二级\n指标',
        '三级指标',
        '指标值',
        '全年实际完成值',
        '未完成原因和改进措施',
      ],
      [over('产出指标', 3), over('数量指标', 2), '二级公路', '32.1公里', '32.1公里', ''],
      ['……', '', '', ''],
      ['质量指标', '建设要求', '符合', '符合', ''],
      ['满意度指标', '服务对象\n满意度指标', '群众满意度', '≥85%', '90%以上', ''],
      ['', '', '……', '', '', ''],
      ['说明', wide('无', 6)],
      [wide('注：1.其他资金包括自有资金。', 7)],
    ]),
  ]);

  test('fund columns without an initial budget', () => {
    expect(cellsIn(read.draft, 'fund', 'fund_source', 'adjusted_budget', 'executed', 'printed_rate')).toEqual(
      [
        ['total', '4000', '3900', '97.5%'],
        ['other', null, null, null],
      ],
    );
    expect(read.draft.tables.find(({ table }) => table === 'fund')?.columns).not.toContain('initial_budget');
  });

  test('head and goals', () => {
    expect(read.evaluation).toEqual([
      [
        '省道建设',
        null,
        '2021',
        '市交通局',
        '市公路处',
        'self',
        'self-form',
        null,
        '建设二级公路32.1公里',
        '建成32.1公里',
      ],
    ]);
  });

  test('rows of dots are template rows; a bound is no satisfaction', () => {
    expect(cellsIn(read.draft, 'indicator', 'level3', 'is_placeholder')).toEqual([
      ['二级公路', 'false'],
      ['……', 'true'],
      ['建设要求', 'false'],
      ['群众满意度', 'false'],
      ['……', 'true'],
    ]);
    expect(read.survey).toEqual([]);
    expect(read.draft.tables.find(({ table }) => table === 'indicator')?.columns).not.toContain('weight');
  });
});

describe('部门整体支出', () => {
  const read = readForms([
    gridOf([
      [wide('长沙县2022年度部门整体支出绩效自评表', 8)],
      ['部门（单位）名称', wide('县农业局', 7)],
      [
        over('年度预算申请（万元）', 4),
        '',
        '年初预算数',
        '全年预算数',
        '全年执行数',
        '分值',
        '执行率',
        '得分',
      ],
      ['年度资金总额', '900', '950', '931', '10', '98%', '9.8'],
      ['按收入性质分：', '', '', '按支出性质分：', '', '', ''],
      ['其中：一般公共预算：900', '', '', '其中：基本支出：500', '', '', ''],
      ['任务名称', wide('主要内容', 3), '全年预算数', '全年执行数', wide('完成情况', 2)],
      ['高标准农田', wide('建设3000亩', 3), '300', '295', wide('完成', 2)],
      ['科技推广', wide('培训', 3), '', '', wide('完成', 2)],
      [over('年度总体目标', 2), wide('预期目标', 3), wide('实际完成情况', 4)],
      [wide('粮食稳产', 3), wide('产量持平', 4)],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ['产出指标（50分）', '数量指标', '高标准农田', '3000亩', '3000亩', '25', '25', ''],
      ['', '质量指标', '验收合格率', '100%', '98%', '25', '24', '一处整改'],
      ['效益指标（40分）', '经济效益指标', '亩均增收', '≥100元', '120元', '40', '40', ''],
      ['总分', '', '', '', '', '100', '98.8', ''],
    ]),
  ]);

  test('its subject is as the title says, department and unit are one', () => {
    expect(read.evaluation).toEqual([
      [
        '部门整体支出',
        '长沙',
        '2022',
        '县农业局',
        '县农业局',
        'self',
        'self-form',
        '98.8',
        '粮食稳产',
        '产量持平',
      ],
    ]);
  });

  test('tasks with an amount whose column is clear are fund items', () => {
    expect(cellsIn(read.draft, 'fund_item', 'seq', 'of_column', 'name', 'amount', 'locator')).toEqual([
      ['1', 'adjusted_budget', '高标准农田', '300', '表1 · 行8'],
      ['2', 'executed', '高标准农田', '295', '表1 · 行8'],
    ]);
    expect(rejects(read).at(-1)).toMatch(/^表1 · 行9：年度任务没有写明/u);
  });

  test('weights in class cells are subtotals', () => {
    expect(read.subtotal).toEqual([
      ['产出', '50', null],
      ['效益', '40', null],
    ]);
  });
});

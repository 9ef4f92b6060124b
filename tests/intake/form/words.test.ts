import { describe, expect, test } from 'vitest';
import { regionIn, yearsIn } from '../../../src/intake/form';
import { fundRole } from '../../../src/intake/form/fund/fund-header';
import { fundSourceOf } from '../../../src/intake/form/fund/fund-source';
import { moneyUnitIn, withUnit } from '../../../src/intake/form/fund/money-unit';
import { goalRole } from '../../../src/intake/form/head/goal-header';
import { fieldOf, isPersonalLabel } from '../../../src/intake/form/head/labels';
import { classPoints, className } from '../../../src/intake/form/table/class-weight';
import { indicatorRole } from '../../../src/intake/form/table/indicator-header';
import { isTotalLabel } from '../../../src/intake/form/table/total-label';

/** The words of forms, in the spellings that places use. */

describe('regions', () => {
  test.each([
    ['朝阳区项目支出绩效自评表', '朝阳'],
    ['北京市朝阳区来广营乡人民政府', '朝阳'],
    ['2022年度海淀区部门整体支出绩效自评表', '海淀'],
    ['湖南省长沙市长沙县2022年度部门整体支出绩效自评表', '长沙'],
    ['长沙市2020年度项目支出绩效自评表', '长沙'],
    ['广西壮族自治区南宁市青秀区教育局', '青秀'],
    ['浦东新区项目支出绩效自评表', '浦东新区'],
    ['赵县项目支出绩效自评表', '赵县'],
    ['项目支出绩效自评表', undefined],
    ['全区项目支出绩效自评表', undefined],
    ['北京丽泽金融商务区管理委员会', undefined],
    ['中关村社区数字经济产业园环境整治项目', undefined],
    ['老旧小区改造项目', undefined],
    ['重点区域综合整治项目', undefined],
    ['朝阳园区管理委员会', undefined],
    ['某经济技术开发区', undefined],
  ])('%s', (text, expected) => {
    expect(regionIn(text)?.name).toBe(expected);
  });
});

describe('years', () => {
  test.each([
    ['（2020年度）', ['2020']],
    ['二〇二〇年度项目支出绩效自评表', ['2020']],
    ['关于2021年开展2020年度绩效自评的自评表', ['2020']],
    ['2019-2020年度自评表', ['2019', '2020']],
    ['2019年、2020年自评表', ['2019', '2020']],
    ['文号〔2020〕10号', []],
    ['12020年', []],
  ])('%s', (text, expected) => {
    expect(yearsIn(text)).toEqual(expected);
  });
});

describe('headers of indicator tables', () => {
  test.each([
    ['level1', ['一级指标', '一级\n指标', '一级绩效指标']],
    ['level3', ['三级指标', '指标名称', '绩效指标内容', '三级指标名称']],
    [
      'target',
      [
        '年度\n指标值',
        '指标值',
        '目标值',
        '年初指标值',
        '预期指标值',
        '年度目标值',
        '指标值（包含数字及文字描述）',
        '计划值',
      ],
    ],
    ['adjusted', ['调整指标值', '年中调整后指标值']],
    [
      'actual',
      [
        '实际\n完成值',
        '全年完成值',
        '完成值',
        '实际值',
        '全年实际完成值',
        '实际完成情况',
        '实际完成指标值',
        '指标完成情况',
      ],
    ],
    ['weight', ['分值', '权重', '指标权重（分）', '标准分', '分值（权重）', '指标分值', '权重分值']],
    ['score', ['得分', '自评得分', '专家评分', '指标得分（分）', '自评分', '评分']],
    [
      'reason',
      [
        '偏差原因分析及改进措施',
        '未完成原因',
        '未完成原因和改进措施',
        '偏离原因',
        '扣分原因',
        '偏差原因及拟采取的改进措施',
      ],
    ],
    ['relation', ['指标性质', '指标值符号', '运算符号', '计算符号']],
    ['unit', ['度量单位', '计量单位', '指标值单位', '单位']],
    [
      undefined,
      [
        '评分标准',
        '完成率',
        '偏差率',
        '得分系数（%）',
        '备注',
        '指标解释',
        '绩效指标',
        '实施单位',
        '数据来源',
      ],
    ],
  ] as const)('%s', (role, headers) => {
    expect(headers.map((header) => [header, indicatorRole(header)])).toEqual(
      headers.map((header) => [header, role]),
    );
  });
});

describe('headers of fund blocks', () => {
  test.each([
    ['initial_budget', ['年初预算数', '年初预算', '年初预算数（万元）', '年初预算安排数']],
    [
      'adjusted_budget',
      ['全年预算数', '全年预算数（A）', '全年（调整）预算数', '调整后预算数', '调整预算数'],
    ],
    [
      'executed',
      ['全年执行数', '执行数', '预算执行数', '实际支出', '全年执行数（B）', '全年实际支出数', '实际执行数'],
    ],
    ['printed_rate', ['执行率', '预算执行率', '执行率（B/A）', '执行率（%）', '预算执行率（B/A×100%）']],
    ['weight', ['分值', '权重', '执行率权重（分）', '分值（10分）']],
    ['score', ['得分', '执行率得分（分）', '自评得分']],
    ['reason', ['偏差原因', '未完成原因分析', '原因']],
    [undefined, ['预算数', '年度预算数', '预算调整数', '结余数', '资金来源', '备注']],
  ] as const)('%s', (role, headers) => {
    expect(headers.map((header) => [header, fundRole(header)])).toEqual(
      headers.map((header) => [header, role]),
    );
  });

  test.each([
    ['total', ['年度资金总额', '年度资金总额：', '资金总额', '合计', '总额', '年度总金额']],
    ['fiscal', ['当年财政拨款', '其中：当年财政拨款', '其中:财政拨款', '财政资金', '其中：本年财政拨款']],
    ['carryover', ['上年结转资金', '上年结转', '结转结余资金', '以前年度结转']],
    ['other', ['其他资金', '其它资金', '其他']],
    [
      undefined,
      [
        '中央财政资金',
        '省级财政资金',
        '基本支出',
        '一般公共预算',
        '单位资金',
        '财政专户管理资金',
        '自筹资金',
      ],
    ],
  ] as const)('source %s', (source, labels) => {
    expect(labels.map((label) => [label, fundSourceOf(label)])).toEqual(
      labels.map((label) => [label, source]),
    );
  });
});

describe('labels', () => {
  test.each([
    ['project_name', ['项目名称', '项目\n名称', '专项（项目）名称', '转移支付（项目）名称', '1.项目名称：']],
    ['department', ['主管部门', '主管部门及代码', '地方主管部门', '预算主管部门', '主管单位']],
    [
      'unit',
      ['实施单位', '项目实施单位', '实施单位 （盖章）', '资金使用单位', '项目单位', '预算单位', '承担单位'],
    ],
    ['whole', ['部门（单位）名称', '部门名称', '单位名称']],
    ['grade', ['自评等级', '评价等次', '绩效等级']],
    [undefined, ['中央主管部门', '项目编码', '项目资金', '单位地址', '联系电话']],
  ] as const)('%s', (field, labels) => {
    expect(labels.map((label) => [label, fieldOf(label)])).toEqual(labels.map((label) => [label, field]));
  });

  test('of persons', () => {
    const personal = [
      '项目负责人',
      '联系电话',
      '填表人：',
      '单位负责人（签字）',
      '联系人及联系方式',
      '电 话',
      '经办人',
      '手机号码',
    ];
    expect(personal.filter((label) => !isPersonalLabel(label))).toEqual([]);
    const others = ['项目名称', '填报日期', '负责部门', '联系电话接通率', '电话回访次数'];
    expect(others.filter(isPersonalLabel)).toEqual([]);
  });

  test('of goals and totals', () => {
    expect(['预期目标', '年度总体目标', '年初设定目标', '总体目标'].map(goalRole)).toEqual(
      Array(4).fill('goal'),
    );
    expect(['实际完成情况', '全年实际完成情况', '目标实际完成情况', '完成情况综述'].map(goalRole)).toEqual(
      Array(4).fill('outcome'),
    );
    expect(['全年（调整）绩效目标', '年中调整目标'].map(goalRole)).toEqual(Array(2).fill('adjusted'));
    expect(
      ['总分', '总  分', '合 计', '综合得分', '自评总分', '总分（100分）'].filter(
        (text) => !isTotalLabel(text),
      ),
    ).toEqual([]);
    expect(['得分', '产出指标', '小计', '分值'].filter(isTotalLabel)).toEqual([]);
  });
});

describe('points of classes', () => {
  test.each([
    ['产出指标（50分）', { weight: '50', score: null }],
    ['产出指标(50)', { weight: '50', score: null }],
    ['产出指标（权重50%）', { weight: '50', score: null }],
    ['效益指标（30分，得分28.5分）', { weight: '30', score: '28.5' }],
    ['产出指标', undefined],
    ['产出指标（数量、质量）', undefined],
    ['产出指标（2020年）', undefined],
  ])('%s', (text, expected) => {
    expect(classPoints(text)).toEqual(expected);
  });

  test('项目 before a class of the framework is left off, elsewhere it stays', () => {
    expect(['项目决策（20分）', '项目产出', '产出指标（50分）', '项目管理情况'].map(className)).toEqual([
      '决策',
      '产出',
      '产出指标（50分）',
      '管理',
    ]);
  });
});

describe('units of money', () => {
  test.each([
    ['项目资金\n（万元）', '万元'],
    ['金额单位：元', '元'],
    ['单位:人民币 亿元', '亿元'],
    ['全年预算数（元）', '元'],
    ['实施单位', undefined],
    ['3万元以上', undefined],
  ])('%s', (text, expected) => {
    expect(moneyUnitIn(text)).toBe(expected);
  });

  test.each([
    ['1,234.5', '1,234.5元'],
    ['100万元', '100万元'],
    ['—', '—'],
    ['', ''],
  ])('%j in 元', (text, expected) => {
    expect(withUnit(text, '元')).toBe(expected);
    expect(withUnit(text, '万元')).toBe(text);
  });
});

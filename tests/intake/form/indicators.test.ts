import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/intake/document';
import { cellsIn } from './support/draft-files';
import { gridOf, over, wide, type Cell } from './support/grids';
import { readForms, rejects, remarks } from './support/read';

/** Targets, classes, points and template rows of indicator tables. */

const table = (...rows: Cell[][]): Block =>
  gridOf([['项目名称', '示范项目'], ['实施单位', '示范单位'], ...rows]);
const header = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];

describe('targets printed in parts', () => {
  test('sign, number and unit under one header, as Word merges it', () => {
    const read = readForms([
      table(
        [
          over('一级指标', 2),
          over('二级指标', 2),
          over('三级指标', 2),
          wide('年度指标值', 3),
          over('实际完成值', 2),
          over('分值', 2),
          over('得分', 2),
        ],
        ['符号', '数值', '单位'],
        ['产出指标', '数量指标', '检查家数', '≥', '100', '家', '105', '50', '50'],
        ['', '质量指标', '合格率', '=', '100', '%', '99%', '40', '39'],
        ['', '时效指标', '完成时间', '', '12月底前', '', '12月完成', '10', '10'],
      ),
    ]);
    expect(read.indicator.map((row) => row.slice(2, 5))).toEqual([
      ['检查家数', '≥100家', '105家'],
      ['合格率', '=100%', '99%'],
      ['完成时间', '12月底前', '12月完成'],
    ]);
  });

  test('the same in text, where a header over three parts takes one place', () => {
    const read = readForms([
      table(
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['', '', '', '符号', '数值', '单位', '', '', ''],
        ['产出指标', '数量指标', '检查家数', '≥', '100', '家', '105', '50', '50'],
      ),
    ]);
    expect(read.indicator).toEqual([['产出', '数量', '检查家数', '≥100家', '105家', '50', '50', null]]);
  });

  test.each([
    [['≥', '100', '家'], '≥100家'],
    [['>=', '95.5', '%'], '>=95.5%'],
    [['≥', '≥100', '家'], '≥100家'],
    [['', '100-200', '家'], '100-200家'],
    [['=', '7.83万', '平方米'], '=7.83万平方米'],
    [['=', '显著提升', ''], '显著提升'],
    [['定性', '好', '/'], '好'],
    [['≥', '100家', '家'], '≥100家'],
    [['≤', '5', '—'], '≤5'],
    [['≥', '', '家'], null],
  ] as const)('%j', ([sign, value, unit], expected) => {
    const read = readForms([
      table(
        ['三级指标', '指标值符号', '指标值', '计量单位', '实际完成值', '分值'],
        ['甲', sign, value, unit, '1', '5'],
      ),
    ]);
    expect(read.indicator[0]?.[3]).toBe(expected);
  });
});

describe('classes', () => {
  test('blank or merged means the one above; a new class clears its sub-class', () => {
    const read = readForms([
      table(
        header,
        [over('产出指标', 3), over('数量指标', 2), '甲', '1', '1', '5', '5', ''],
        ['乙', '1', '1', '5', '5', ''],
        ['质量指标', '丙', '1', '1', '5', '5', ''],
        ['满意度指标', '', '丁', '1', '1', '5', '5', ''],
        ['', '', '戊', '1', '1', '5', '5', ''],
      ),
    ]);
    expect(read.indicator.map((row) => row.slice(0, 3))).toEqual([
      ['产出', '数量', '甲'],
      ['产出', '数量', '乙'],
      ['产出', '质量', '丙'],
      ['满意度', null, '丁'],
      ['满意度', null, '戊'],
    ]);
  });

  test('a class merged over its sub-class has none', () => {
    const read = readForms([
      table(
        header,
        ['产出指标', '数量指标', '甲', '1', '1', '5', '5', ''],
        [wide('满意度指标', 2), '乙', '90%', '95%', '5', '5', ''],
      ),
    ]);
    expect(read.indicator[1]?.slice(0, 3)).toEqual(['满意度', null, '乙']);
  });

  test('one cell over class, sub-class and name is class and name', () => {
    const read = readForms([table(header, [wide('预算执行率', 3), '100%', '90%', '10', '9', ''])]);
    expect(read.indicator[0]?.slice(0, 3)).toEqual(['预算执行率', null, '预算执行率']);
  });

  test('points in brackets, in a column and in rows of 小计', () => {
    const read = readForms([
      table(
        ['一级指标', '分值', '二级指标', '三级指标', '分值', '得分', '实际完成值'],
        ['产出指标', '60', '数量指标', '甲', '60', '58', '1'],
        ['效益指标（30分，得分28分）', '', '社会效益', '乙', '30', '28', '1'],
        ['', '', '小计', '', '30', '28', ''],
        ['满意度指标（10分）', '', '', '丙', '10', '9', '1'],
        ['', '', '小计', '', '10', '9', ''],
      ),
    ]);
    expect(read.subtotal).toEqual([
      ['产出', '60', null],
      ['效益', '30', '28'],
      ['满意度', '10', '9'],
    ]);
    expect(read.indicator.map(([, , name, , , weight]) => [name, weight])).toEqual([
      ['甲', '60'],
      ['乙', '30'],
      ['丙', '10'],
    ]);
  });

  test('a subtotal that contradicts the brackets is not guessed', () => {
    const read = readForms([
      table(
        header,
        ['产出指标（50分）', '数量指标', '甲', '1', '1', '50', '50', ''],
        ['', '合计', '', '', '', '40', '40', ''],
      ),
    ]);
    expect(read.subtotal).toEqual([['产出', null, '40']]);
    expect(remarks(read)).toContain('表1 · 行5｜weight｜50 | 40');
  });
});

describe('points', () => {
  test('weights in percent are points, and that is said once a row', () => {
    const read = readForms([
      table(header.with(5, '权重'), ['产出指标', '数量指标', '甲', '1', '1', '50%', '48', '']),
    ]);
    expect(read.indicator[0]?.slice(5, 7)).toEqual(['50', '48']);
    expect(remarks(read)).toContain('表1 · 行4｜weight｜50%');
  });

  test('one cell for several rows counts with the first', () => {
    const read = readForms([
      table(
        header,
        ['产出指标', '数量指标', '甲', '1', '1', over('20', 2), over('19', 2), ''],
        ['', '', '乙', '1', '1', ''],
      ),
    ]);
    expect(read.indicator.map((row) => row.slice(5, 7))).toEqual([
      ['20', '19'],
      [null, null],
    ]);
    expect(remarks(read)).toContain('表1 · 行5｜weight｜');
  });

  test('two columns of scores that differ: blank, with a remark', () => {
    const read = readForms([
      table(
        ['三级指标', '年度指标值', '实际完成值', '分值', '自评得分', '评价得分'],
        ['甲', '1', '1', '50', '50', '50'],
        ['乙', '1', '1', '50', '50', '45'],
      ),
    ]);
    expect(read.indicator.map(([, , name, , , , score]) => [name, score])).toEqual([
      ['甲', '50'],
      ['乙', null],
    ]);
    expect(remarks(read)).toContain('表1 · 行5｜score｜50 | 45');
  });

  test('weights in the names, where no column holds them', () => {
    const read = readForms([
      table(
        ['一级指标', '三级指标', '实际完成值', '得分'],
        ['产出指标（60分）', '完成率（40分）', '1', '38'],
        ['', '完成3项', '1', '20'],
      ),
    ]);
    expect(read.indicator.map(([, , name, , , weight]) => [name, weight])).toEqual([
      ['完成率（40分）', '40'],
      ['完成3项', null],
    ]);
  });
});

describe('template rows', () => {
  test.each([
    [['产出指标', '数量指标', '指标2：', '', '', '', '', ''], true],
    [['产出指标', '数量指标', '指标1：无', '', '', '', '', ''], true],
    [['产出指标', '数量指标', '……', '', '', '', '', ''], true],
    [['产出指标', '数量指标', '', '', '', '', '', ''], true],
    [['产出指标', '数量指标', '指标2：', '', '', '5', '5', ''], true],
    [['产出指标', '数量指标', '指标2：', '—', '/', '', '', ''], true],
    [['产出指标', '数量指标', '指标1：指标1：入驻机构', '36家', '', '5', '5', ''], false],
    [['产出指标', '数量指标', '指标2：', '36家', '', '5', '5', ''], false],
  ])('%j', (row, expected) => {
    const { draft } = readForms([table(header, row)]);
    expect(cellsIn(draft, 'indicator', 'is_placeholder')).toEqual([[String(expected)]]);
  });
});

describe('the row of totals', () => {
  const rows = (...total: Cell[]) =>
    table(header, ['产出指标', '数量指标', '甲', '1', '1', '100', '97', ''], total);

  test.each([
    ['below the headers', [wide('总分', 5), '100', '97', ''], '97'],
    ['behind the label', ['总分', '100', '97'], '97'],
    ['only what can be reached', [wide('总分', 5), '100', '', ''], null],
    ['named as points reached', ['自评得分合计', wide('97', 7)], '97'],
    ['two names', ['总分', '总分值', '100', '', '总得分', '97'], '97'],
  ])('%s', (_, total, expected) => {
    expect(readForms([rows(...total)]).evaluation[0]?.[7]).toBe(expected);
  });

  test('one number that may be either is not guessed', () => {
    const read = readForms([rows('总分', '97')]);
    expect(read.evaluation[0]?.[7]).toBe(null);
    expect(remarks(read)).toContain('表1 · 行5｜total_score｜总分 | 97');
  });

  test('two totals that differ are not guessed', () => {
    const read = readForms([
      gridOf([
        ['项目名称', '示范项目', '自评总分', '95'],
        header,
        ['产出指标', '数量指标', '甲', '1', '1', '100', '97', ''],
        [wide('总分', 5), '100', '97', ''],
      ]),
    ]);
    expect(read.evaluation[0]?.[7]).toBe(null);
    expect(remarks(read)).toContain('表1 · 行1｜total_score｜95 | 97');
  });

  test('what follows the totals is no indicator', () => {
    const read = readForms([
      table(
        header,
        ['产出指标', '数量指标', '甲', '1', '1', '100', '97', ''],
        [wide('总分', 5), '100', '97', ''],
        ['自评等级', '优', '', '完成进度', '85%'],
        ['其他需要说明的问题', '无'],
        ['绩效自评结论', '较好'],
      ),
    ]);
    expect(read.indicator).toHaveLength(1);
    expect(cellsIn(read.draft, 'evaluation', 'grade', 'progress')).toEqual([['优', '85%']]);
    expect(rejects(read)).toEqual(['表1 · 行7：说明文字，不载入', '表1 · 行8：这一行不属于已识别的任何一栏']);
  });
});

describe('satisfaction', () => {
  const satisfied = (...actuals: string[]) =>
    readForms([
      table(
        header,
        ...actuals.map((actual, index) => [
          '满意度指标',
          '服务对象满意度',
          `对象${index + 1}`,
          '≥90%',
          actual,
          '5',
          '5',
          '',
        ]),
      ),
    ]).survey;

  test.each([
    [['98%'], [['overall', '98%']]],
    [['问卷满意度98.5%'], [['overall', '98.5%']]],
    [['满意'], []],
    [['90%以上'], []],
    [['95%-98%'], []],
    [['0.98'], []],
    [
      ['98%', '95%'],
      [
        ['对象1', '98%'],
        ['对象2', '95%'],
      ],
    ],
  ])('%j', (actuals, expected) => {
    expect(satisfied(...actuals)).toEqual(expected);
  });
});

describe('line breaks', () => {
  test('those of a narrow column go, those of a list stay', () => {
    const read = readForms([
      table(header, [
        '产出\n指标',
        '数量\n指标',
        '培训\n农民人数',
        '1.甲班\n2.乙班',
        '初步\n建成',
        '5',
        '5',
        '',
      ]),
    ]);
    expect(read.indicator[0]?.slice(0, 5)).toEqual([
      '产出',
      '数量',
      '培训农民人数',
      '1.甲班\n2.乙班',
      '初步建成',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/intake/document';
import type { Draft } from '../../../src/intake/draft';
import { recogniseForms } from '../../../src/intake/form';
import { recogniseReportTables } from '../../../src/intake/report-tables';
import { cellsIn, rowsIn } from '../form/support/draft-files';
import { documentOf, gridOf, over, paragraph, wide, type Cell } from '../form/support/grids';
import { expectCounted } from '../form/support/read';
import { standardForm } from '../form/support/standard-form';

/** Reports and their tables in the layouts that evaluators use; figures are our own. */

function read(...blocks: Block[]): Draft {
  const draft = recogniseReportTables(documentOf(...blocks));
  expectCounted(draft);
  return draft;
}

const text = (...lines: string[]): Block[] => lines.map((line, index) => paragraph(index + 1, line));
const evaluations = (draft: Draft) =>
  cellsIn(draft, 'evaluation', 'project_name', 'kind', 'form', 'evaluator');
const indicators = (draft: Draft) =>
  cellsIn(draft, 'indicator', 'scheme', 'level1', 'level2', 'level3', 'weight', 'score');

const scoring = (total = '90'): Block =>
  gridOf([
    ['一级指标', '二级指标', '三级指标', '分值', '得分'],
    ['决策', '项目立项', '立项依据充分性', '20', '18'],
    ['产出', '产出数量', '实际完成率', '50', '46'],
    ['效益', '项目效益', '实施效益', '30', '26'],
    [wide('合计', 3), '100', total],
  ]);

describe('layouts of scoring tables', () => {
  test('points behind the classes, in the names and in a column of deductions', () => {
    const draft = read(
      ...text('甲项目绩效评价报告'),
      gridOf([
        ['一级指标', '二级指标', '三级指标', '评价标准', '得分', '扣分原因'],
        [over('项目决策（20分）', 2), '项目立项（8分）', '立项依据充分性（4分）', '有依据得满分', '4', ''],
        ['绩效目标（12分）', '绩效目标合理性（12分）', '不合理不得分', '6', '目标过低'],
        ['项目过程（80分）', '组织实施', '制度执行有效性（80分）', '', '70', ''],
        [wide('总分', 4), '80', '良'],
      ]),
    );
    expect(indicators(draft)).toEqual([
      ['framework', '决策', '项目立项（8分）', '立项依据充分性（4分）', '4', '4'],
      ['framework', '决策', '绩效目标（12分）', '绩效目标合理性（12分）', '12', '6'],
      ['framework', '过程', '组织实施', '制度执行有效性（80分）', '80', '70'],
    ]);
    expect(cellsIn(draft, 'indicator', 'reason')).toEqual([[null], ['目标过低'], [null]]);
    expect(cellsIn(draft, 'subtotal', 'level1', 'weight')).toEqual([
      ['决策', '20'],
      ['过程', '80'],
    ]);
    expect(cellsIn(draft, 'evaluation', 'total_score', 'grade')).toEqual([['80', '良']]);
    expect(draft.remarks.map(({ column }) => column)).toContain('评价标准');
  });

  test('a weight behind every level, and rows of 小计', () => {
    const draft = read(
      ...text('甲项目绩效评价报告'),
      gridOf([
        ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '得分'],
        [over('决策', 3), over('20', 3), over('项目立项', 2), over('20', 2), '立项依据充分性', '10', '9'],
        ['立项程序规范性', '10', '8'],
        [wide('小计', 3), '20', '17'],
        ['产出', '80', '产出数量', '80', '实际完成率', '80', '70'],
        [wide('合计', 5), '100', '87'],
      ]),
    );
    expect(indicators(draft).map((row) => row.slice(1))).toEqual([
      ['决策', '项目立项', '立项依据充分性', '10', '9'],
      ['决策', '项目立项', '立项程序规范性', '10', '8'],
      ['产出', '产出数量', '实际完成率', '80', '70'],
    ]);
    expect(cellsIn(draft, 'subtotal', 'level1', 'weight', 'score')).toEqual([
      ['决策', '20', '17'],
      ['产出', '80', null],
    ]);
  });

  test('over two pages, its header repeated', () => {
    const header = ['一级指标', '二级指标', '三级指标', '分值', '得分'];
    const draft = read(
      ...text('甲项目绩效评价报告'),
      gridOf([
        header,
        ['决策', '项目立项', '立项依据充分性', '20', '18'],
        ['产出', '产出数量', '实际完成率', '50', '46'],
      ]),
      gridOf([header, ['', '产出质量', '质量达标率', '30', '26'], [wide('合计', 3), '100', '90']]),
    );
    expect(indicators(draft).at(-1)).toEqual(['framework', '产出', '产出质量', '质量达标率', '30', '26']);
    expect(cellsIn(draft, 'evaluation', 'total_score')).toEqual([['90']]);
  });

  test('the scheme without scores gives way to the scored table, a second scored one is left out', () => {
    const scheme = gridOf([
      ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
      ['决策', '项目立项', '立项依据充分性', '20', '有依据'],
    ]);
    const draft = read(...text('甲项目绩效评价报告'), scheme, scoring(), paragraph(9, '附表'), scoring('88'));
    expect(indicators(draft)).toHaveLength(3);
    expect(cellsIn(draft, 'evaluation', 'total_score')).toEqual([['90']]);
    expect(draft.rejected.map(({ place }) => place)).toEqual([
      '表1 · 行2',
      '表3 · 行2',
      '表3 · 行3',
      '表3 · 行4',
      '表3 · 行5',
    ]);
    expect(draft.rejected[0]?.reason.zh).toContain('已有一张评分表');
  });

  test('only the scheme is there: weights without scores', () => {
    const draft = read(
      ...text('甲项目绩效评价报告'),
      gridOf([
        ['一级指标', '二级指标', '三级指标', '分值'],
        ['过程', '组织实施', '制度执行有效性', '20'],
      ]),
    );
    expect(indicators(draft)).toEqual([['framework', '过程', '组织实施', '制度执行有效性', '20', null]]);
  });
});

describe('target tables', () => {
  const targets = (...rows: Cell[][]) => gridOf([['一级指标', '二级指标', '三级指标', '指标值'], ...rows]);

  test('a single one has no label', () => {
    const draft = read(
      ...text('甲项目绩效评价报告', '（二）绩效目标', '表1 甲项目绩效目标表'),
      targets(['产出指标', '数量指标', '人数', '≥100人']),
    );
    expect(rowsIn(draft, 'indicator')[0]).toMatchObject({ scheme: 'performance', target: '≥100人' });
    expect(rowsIn(draft, 'indicator')[0]).not.toHaveProperty('declared_by');
  });

  test('several are told apart by who declared them, else by their captions', () => {
    const draft = read(
      ...text('2023年甲项目绩效评价报告', '表1 区教委2023年甲项目绩效目标表'),
      targets(['产出指标', '数量指标', '人数', '≥100人']),
      paragraph(20, '表2 第一中学甲项目绩效目标申报表（一期）'),
      targets(['产出指标', '数量指标', '人数', '≥60人']),
      paragraph(30, '见下。'),
      targets(['产出指标', '数量指标', '人数', '≥40人']),
    );
    expect(cellsIn(draft, 'indicator', 'declared_by')).toEqual([['区教委'], ['第一中学一期'], ['表3']]);
  });
});

describe('which report a table belongs to', () => {
  test('the one whose title stands before it', () => {
    const draft = read(
      ...text('甲项目绩效评价报告'),
      scoring(),
      paragraph(20, '乙项目绩效评价报告'),
      scoring('80'),
    );
    expect(cellsIn(draft, 'evaluation', 'project_name', 'total_score')).toEqual([
      ['甲项目', '90'],
      ['乙项目', '80'],
    ]);
    expect(new Set(cellsIn(draft, 'indicator', 'evaluation_id').flat()).size).toBe(2);
  });

  test('a cover with the same title goes with the report', () => {
    const draft = read(
      ...text('甲项目绩效评价报告', '项目名称：甲项目', '主管部门：海淀区教委', '评价机构：某某咨询公司'),
      paragraph(9, '甲项目绩效评价报告'),
      paragraph(11, '一、项目基本情况'),
      scoring(),
    );
    expect(cellsIn(draft, 'evaluation', 'project_name', 'department', 'evaluator', 'region')).toEqual([
      ['甲项目', '海淀区教委', '某某咨询公司', '海淀'],
    ]);
  });

  test('without a title, the caption names the project; tables of several projects are one each', () => {
    const draft = read(
      ...text('“甲项目”绩效评价指标体系评分表'),
      scoring(),
      ...text('乙项目绩效评价指标体系及评分情况表'),
      scoring('80'),
    );
    expect(cellsIn(draft, 'evaluation', 'project_name', 'total_score')).toEqual([
      ['甲项目', '90'],
      ['乙项目', '80'],
    ]);
  });

  test('one that names nothing is loaded for a person to name', () => {
    const draft = read(scoring());
    expect(cellsIn(draft, 'evaluation', 'project_name', 'total_score')).toEqual([[null, '90']]);
    expect(draft.remarks.map(({ column }) => column)).toEqual(['project_name', 'year', 'region', 'kind']);
  });

  test('a self-evaluation form in a report is left to the forms', () => {
    const blocks = [
      ...text('甲项目绩效评价报告', '一、项目基本情况'),
      standardForm({ project: '甲项目' }),
      scoring(),
    ];
    const draft = read(...blocks);
    const forms = recogniseForms(documentOf(...blocks));
    expect(new Set(cellsIn(draft, 'source_cell', 'table_no').flat())).toEqual(new Set(['2']));
    expect(new Set(cellsIn(forms, 'source_cell', 'table_no').flat())).toEqual(new Set(['1']));
  });

  test('a report around nothing but a form is that form', () => {
    expect(
      read(...text('甲项目绩效自评报告', '一、项目基本情况'), standardForm({ project: '甲项目' })).tables,
    ).toEqual([]);
  });

  test('a report without tables is an evaluation, an entry in a list of reports is none', () => {
    expect(evaluations(read(...text('甲项目绩效评价报告', '一、项目基本情况', '正文。')))).toEqual([
      ['甲项目', null, null, null],
    ]);
    expect(read(...text('附件：', '甲项目绩效评价报告', '乙项目绩效评价报告')).tables).toEqual([]);
  });

  test.each([
    [
      'a table without scores',
      [
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '人数', '1'],
      ],
    ],
    [
      'a list',
      [
        ['项目名称', '三级指标', '分值', '得分'],
        ['甲', '乙', '1', '1'],
      ],
    ],
    [
      'any other table',
      [
        ['姓名', '职务'],
        ['甲', '乙'],
      ],
    ],
  ])('outside a report, %s is none of its tables', (_, rows) => {
    expect(read(gridOf(rows))).toEqual({
      tables: [],
      rowsRead: 0,
      rejected: [],
      remarks: [],
      suggestions: [],
    });
  });
});

describe('titles', () => {
  test.each([
    [['某区教育局', '校舍维修项目', '绩效评价报告'], '校舍维修项目'],
    [['某区教育局“校舍维修”项目绩效评价报告'], '校舍维修'],
    [['“校舍维修”项目支出绩效评价报告'], '校舍维修'],
    [['校舍维修项目（二期）财政支出绩效评价报告'], '校舍维修项目（二期）'],
    [['2023年度校舍维修项目绩效评价报告（公开稿）'], '2023年度校舍维修项目'],
    [['某区教育局部门整体支出绩效评价报告'], '某区教育局部门整体支出'],
    [['项目支出绩效评价报告'], null],
    [['绩效评价报告'], null],
  ])('%j', (lines, expected) => {
    const draft = read(...text(...lines, '一、项目基本情况', '正文。'));
    expect(cellsIn(draft, 'evaluation', 'project_name')).toEqual([[expected]]);
  });
});

describe('who evaluates', () => {
  test.each([
    [
      '北京市丰台区财政局成立了绩效评价工作组，开展评价。',
      'fiscal',
      'evaluation-report',
      '北京市丰台区财政局',
    ],
    ['某某会计师事务所受海淀区财政局委托，开展评价。', 'fiscal', 'evaluation-report', '某某会计师事务所'],
    ['海淀区财政局委托某某咨询有限公司开展评价。', 'fiscal', 'evaluation-report', '某某咨询有限公司'],
    ['本次评价属于部门评价。', 'department', 'evaluation-report', null],
    ['该项目自评打分为100分，依据本单位标准。', 'self', 'unit-report', null],
    ['评价组审核了单位自评结果。', null, null, null],
    ['受区教委委托，评价组开展评价。', null, null, null],
    ['按照财政局的要求开展评价。', null, null, null],
    ['区财政局组织业务培训12次。', null, null, null],
  ])('%s', (sentence, ...expected) => {
    const draft = read(...text('甲项目绩效评价报告', '一、项目基本情况', sentence));
    expect(evaluations(draft)).toEqual([['甲项目', ...expected]]);
    expect(draft.remarks.some(({ column }) => column === 'kind')).toBe(expected[0] === null);
  });

  test('a person may say what the text leaves open, and only that', () => {
    const options = { region: '海淀', year: '2022', kind: 'department' } as const;
    const of = (...lines: string[]) =>
      cellsIn(
        recogniseReportTables(documentOf(...text(...lines, '一、项目基本情况')), options),
        'evaluation',
        'region',
        'year',
        'kind',
        'form',
      );
    expect(of('甲项目绩效评价报告')).toEqual([['海淀', '2022', 'department', 'evaluation-report']]);
    expect(of('朝阳区2021年甲项目绩效自评报告')).toEqual([['朝阳', '2021', 'self', 'unit-report']]);
  });

  test('a title may say it', () => {
    expect(evaluations(read(...text('甲项目绩效自评报告', '一、项目基本情况')))).toEqual([
      ['甲项目', 'self', 'unit-report', null],
    ]);
  });

  test('facts of the text are proposed for the evaluation they are of', () => {
    const draft = read(
      ...text(
        '甲项目绩效评价报告',
        '一、评价结论',
        '经专家评议，该项目综合评价得分86.88分，绩效级别评定为“良”。',
      ),
      scoring(),
    );
    const [id] = cellsIn(draft, 'evaluation', 'evaluation_id').flat();
    expect(draft.suggestions.map(({ column, value, key }) => [column, value, key['evaluation_id']])).toEqual([
      ['total_score', '86.88', id],
      ['grade', '良', id],
    ]);
  });
});

describe('any document at all', () => {
  const line = fc.constantFrom(
    '甲项目',
    '绩效评价报告',
    '一、项目基本情况',
    '附件',
    '表1 绩效目标表',
    '正文。',
    '',
  );
  const word = fc.constantFrom(
    '一级指标',
    '二级指标',
    '三级指标',
    '分值',
    '得分',
    '指标值',
    '合计',
    '小计',
    '决策（20分）',
    '10',
    '甲',
    '',
  );
  const cell = fc.tuple(word, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 }));
  const grid = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
    .map((rows) =>
      gridOf(rows.map((row) => row.map(([content, down, across]) => over(content, down, across)))),
    );
  const block = fc.oneof(line, grid);

  test('is read without a failure, every row counted once, under one evaluation', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 10 }), (blocks) => {
        const draft = read(
          ...blocks.map((content, index) =>
            typeof content === 'string' ? paragraph(index + 1, content) : content,
          ),
        );
        const ids = cellsIn(draft, 'evaluation', 'evaluation_id').flat();
        expect(new Set(ids).size).toBe(ids.length);
        for (const table of ['indicator', 'subtotal']) {
          for (const [id] of cellsIn(draft, table, 'evaluation_id')) expect(ids).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });
});

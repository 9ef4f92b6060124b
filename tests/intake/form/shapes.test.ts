import { describe, expect, test } from 'vitest';
import { gridOf, over, paragraph, wide } from './support/grids';
import { readForms, rejects, remarks } from './support/read';
import { standardExpected, standardForm, standardRows, standardText } from './support/standard-form';

/** One form or many, however a document lays them out. */

const project = '河道清淤';

describe('the usual form', () => {
  test('as Word holds it, cells merged', () => {
    const read = readForms([standardForm({ project })]);
    expect(read).toMatchObject(standardExpected);
    expect(read.draft.rejected).toEqual([]);
    expect(read.draft.remarks).toEqual([]);
  });

  test('as text prints it, cells counted', () => {
    expect(readForms([gridOf(standardText)])).toMatchObject(standardExpected);
  });

  test('title, year and signature in paragraphs around the table', () => {
    const read = readForms([
      paragraph(1, '附件2'),
      paragraph(2, '海淀区项目支出绩效自评表'),
      paragraph(3, '（2022年度）'),
      gridOf(standardRows({ project }).slice(2)),
      paragraph(40, '填表人：王某某　联系电话：010-12345678　填写日期：2023年2月9日'),
    ]);
    expect(read).toMatchObject(standardExpected);
    expect(read.draft.tables.find(({ table }) => table === 'evaluation')?.rows[0]?.at(-1)).toContain(
      '第2行 [region]; 第3行 [year]; 表1 · 行1 [project_name]',
    );
  });

  test('head and indicators in two tables', () => {
    const rows = standardRows({ project });
    const read = readForms([gridOf(rows.slice(0, 11)), paragraph(9, '二、绩效指标'), gridOf(rows.slice(11))]);
    expect(read).toMatchObject(standardExpected);
  });

  test('indicators broken over two pages, their header repeated', () => {
    const [header, ...body] = standardText.slice(11);
    const read = readForms([
      gridOf([...standardText.slice(0, 11), header!, ...body.slice(0, 2)]),
      gridOf([header!, ...body.slice(2)]),
    ]);
    expect(read).toMatchObject(standardExpected);
  });

  test('without a title: the year stays open, and that is said', () => {
    const read = readForms([gridOf(standardText.slice(2))]);
    expect(read.evaluation[0]?.slice(0, 3)).toEqual([project, null, null]);
    expect(remarks(read)).toEqual(['表1 · 行1｜year｜', '表1 · 行1｜region｜']);
  });

  test('region and year that a person states go before the title', () => {
    const read = readForms([standardForm({ project })], { region: '朝阳', year: '2021' });
    expect(read.evaluation[0]?.slice(0, 3)).toEqual([project, '朝阳', '2021']);
    expect(read.draft.tables.find(({ table }) => table === 'evaluation')?.rows[0]?.[0]).toBe(
      '朝阳|2021|河道清淤|区河道所|self',
    );
  });
});

describe('several forms', () => {
  test('stacked in one sheet', () => {
    const read = readForms([
      gridOf([
        ...standardRows({ project }),
        [wide('填表人：王某某　联系电话：13800000000', 9)],
        [''],
        ['附件3'],
        ...standardRows({ project: '管网改造', year: '2021', total: '95' }),
      ]),
    ]);
    expect(read.evaluation.map(([name, , year, , , , , total]) => [name, year, total])).toEqual([
      [project, '2022', '97'],
      ['管网改造', '2021', '95'],
    ]);
    expect(read.fund).toEqual([...standardExpected.fund, ...standardExpected.fund]);
    expect(read.indicator).toEqual([...standardExpected.indicator, ...standardExpected.indicator]);
    expect(rejects(read)).toEqual(['表1 · 行18：个人信息，不载入']);
  });

  test('stacked under one title: the next begins with its project', () => {
    const rows = standardRows({ project });
    const read = readForms([
      gridOf([...rows, ...standardRows({ project: '管网改造' }).slice(2)], { sheet: '自评表' }),
    ]);
    expect(read.evaluation.map(([name, region, year]) => [name, region, year])).toEqual([
      [project, '海淀', '2022'],
      ['管网改造', '海淀', '2022'],
    ]);
  });

  test('one a sheet, beside sheets that hold none', () => {
    const cover = gridOf(
      [
        ['序号', '项目', '备注'],
        ['1', project, ''],
        ['2', '管网改造', ''],
      ],
      { sheet: '目录' },
    );
    const read = readForms([
      cover,
      standardForm({ project }, '1'),
      standardForm({ project: '管网改造' }, '2'),
    ]);
    expect(read.evaluation.map(([name]) => name)).toEqual([project, '管网改造']);
    expect(read.draft.tables.find(({ table }) => table === 'source_cell')?.rows[0]?.[0]).toBe('2');
  });

  test('tables under one title in running text share its year', () => {
    const table = (name: string) => gridOf(standardRows({ project: name }).slice(2));
    const read = readForms([
      paragraph(1, '2022年度海淀区项目支出绩效自评表'),
      table(project),
      paragraph(30, '填报说明见附件。'),
      table('管网改造'),
    ]);
    expect(read.evaluation.map(([name, region, year]) => [name, region, year])).toEqual([
      [project, '海淀', '2022'],
      ['管网改造', '海淀', '2022'],
    ]);
  });

  test('the same form twice is loaded once', () => {
    const read = readForms([standardForm({ project }), standardForm({ project })]);
    expect(read.evaluation).toHaveLength(1);
    expect(read.indicator).toHaveLength(4);
    expect(read.draft.rejected).toHaveLength(12);
    expect(read.draft.rejected[0]?.reason.zh).toContain('已有一份');
  });

  test('a form that names neither project nor unit is rejected', () => {
    const read = readForms([standardForm({ project: '', unit: '' })]);
    expect(read.draft.tables.map(({ table }) => table)).toEqual(['source_cell']);
    expect(read.draft.rejected.every(({ reason }) => reason.zh.includes('无法归属'))).toBe(true);
  });
});

describe('what is no self-evaluation form', () => {
  const empty = { tables: [], rowsRead: 0, rejected: [], remarks: [], suggestions: [] };

  test.each([
    [
      'a list with one project a row',
      [
        ['项目名称', '主管部门', '年初预算数', '全年预算数', '全年执行数'],
        ['甲', '乙', '1', '1', '1'],
      ],
    ],
    [
      'a list with one indicator a row',
      [
        ['项目名称', '一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
        ['甲', '产出', '数', '1', '1', '5', '5'],
      ],
    ],
    [
      'a canonical sheet',
      [
        ['评价编号', '一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
        ['甲-2022', '产出', '数量', '数', '1', '1', '5', '5'],
      ],
    ],
    [
      'a declaration of targets',
      [
        ['项目名称', '甲'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '数', '1'],
      ],
    ],
    [
      'a scoring table',
      [
        ['一级指标', '二级指标', '三级指标', '分值', '得分'],
        ['决策', '项目立项', '立项依据', '2', '2'],
      ],
    ],
    [
      'any other table',
      [
        ['姓名', '得分'],
        ['甲', '5'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(readForms([gridOf(rows)]).draft).toEqual(empty);
  });
});

test('a merged block label on the left is no class', () => {
  const read = readForms([
    gridOf([
      ['项目名称', wide('甲', 4)],
      ['实施单位', wide('乙', 4)],
      [over('绩效指标', 3), '一级指标', '三级指标', '指标值', '完成值'],
      ['产出', '数', '1', '1'],
      ['', '数二', '2', '2'],
    ]),
  ]);
  expect(read.indicator.map((row) => row.slice(0, 5))).toEqual([
    ['产出', null, '数', '1', '1'],
    ['产出', null, '数二', '2', '2'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { recogniseFlat, tableOfGrid, tableOfRecords } from '../../../src/intake/flat';
import { presetOf } from '../../../src/intake/mapping';
import { cellsOf, flatOf, recordsOf } from './support/from-text';
import { gridOf } from './support/grid';
import { tableOf } from './support/seeds';

describe('the header', () => {
  test('is one row below titles, notes and blank rows', () => {
    const { layout } = flatOf(`
      附件2 | |
      朝阳区2024年度项目支出绩效自评结果汇总表 | |
       | | 单位：万元

      项目名称 | 执行数 | 自评得分
      甲 | 90 | 95
    `);
    expect([layout.headerRows, layout.firstRow]).toEqual([[5], 6]);
    expect(layout.notes).toEqual(['附件2', '朝阳区2024年度项目支出绩效自评结果汇总表', '单位：万元']);
  });

  test('of two rows that are not merged stretches a group over its columns only', () => {
    const { layout } = flatOf(`
      序号 | 项目名称 | 资金情况 | | | 自评结果 | | 备注
       | | 年初预算 | 全年预算 | 执行数 | 得分 | 等级 |
      1 | 甲 | 100 | 100 | 90 | 95 | 优 |
    `);
    expect(layout.headers.map((parts) => parts.filter((part) => part !== '').join('/'))).toEqual([
      '序号',
      '项目名称',
      '资金情况/年初预算',
      '资金情况/全年预算',
      '资金情况/执行数',
      '自评结果/得分',
      '自评结果/等级',
      '备注',
    ]);
  });

  test('takes in groups over it even where all names are known without them', () => {
    const { layout, mapping } = flatOf(`
      基本情况 | | 资金情况 | | 产出 | |
      项目名称 | 年度 | 执行数 | 得分 | 分值 | 得分
      甲 | 2024 | 90 | 9 | 50 | 48
    `);
    expect(layout.headerRows).toEqual([1, 2]);
    expect(mapping.map(({ field }) => field)).toEqual([
      'evaluation.project_name',
      'evaluation.year',
      'fund.executed',
      'fund.score',
      'subtotal.weight@产出',
      'subtotal.score@产出',
    ]);
  });

  test('of three rows is read through merged cells', () => {
    const rows = [
      ['项目名称', '绩效自评', '', '', '', ''],
      ['', '项目资金', '', '产出', '', '自评总分'],
      ['', '年初预算（元）', '执行数（元）', '分值', '得分', ''],
      ['甲', '100', '90', '50', '48', '95'],
    ];
    const merges = [
      [1, 1, 3, 1],
      [1, 2, 1, 5],
      [2, 2, 1, 2],
      [2, 4, 1, 2],
      [2, 6, 2, 1],
    ] as const;
    const flat = recogniseFlat(gridOf(rows, merges));
    expect(flat?.mapping.map(({ header }) => header)).toEqual([
      '项目名称',
      '绩效自评 / 项目资金 / 年初预算（元）',
      '绩效自评 / 项目资金 / 执行数（元）',
      '绩效自评 / 产出 / 分值',
      '绩效自评 / 产出 / 得分',
      '绩效自评 / 自评总分',
    ]);
    expect(flat?.mapping.every(({ state }) => state === 'sure')).toBe(true);
    expect(flat && cellsOf(flat, 'subtotal', 'score')).toEqual(['48']);
  });

  test('may be chosen by hand', () => {
    const text = `
      项目名称 | 执行数 | 自评得分
      填全称 | 本年 | 百分制
      甲 | 90 | 95
    `;
    expect(flatOf(text).draft.rowsRead).toBe(2);
    const chosen = flatOf(text, { header: { from: 1, to: 2 } });
    expect([chosen.layout.headerRows, chosen.draft.rowsRead]).toEqual([[1, 2], 1]);
  });

  test('of a table that names no project is none', () => {
    const form = `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出 | 数量 | 面积 | 100 | 100 | 10 | 10
    `;
    expect(recogniseFlat(tableOfRecords(recordsOf(form)))).toBeUndefined();
    expect(recogniseFlat(tableOfRecords([]))).toBeUndefined();
    expect(
      recogniseFlat(
        tableOfRecords([
          ['姓名', '年龄'],
          ['甲', '3'],
        ]),
      ),
    ).toBeUndefined();
  });
});

test('forms and scoring tables of the seed documents are no flat exports', () => {
  const cells = tableOf('source_cell');
  const tables = new Set(cells.map((cell) => `${cell['source_id'] ?? ''} ${cell['table_no'] ?? ''}`));
  expect(tables.size).toBeGreaterThan(8);
  for (const name of tables) {
    const own = cells.filter((cell) => `${cell['source_id'] ?? ''} ${cell['table_no'] ?? ''}` === name);
    const rows: string[][] = [];
    for (const { row = '', col = '', text = '' } of own) {
      const at = (rows[Number(row) - 1] ??= []);
      at[Number(col) - 1] = text;
    }
    const width = Math.max(...own.map(({ col }) => Number(col)));
    const filled = Array.from(rows.keys(), (at) =>
      Array.from({ length: width }, (_, index) => rows[at]?.[index] ?? ''),
    );
    expect(recogniseFlat(gridOf(filled)), name).toBeUndefined();
  }
});

describe('merged cells', () => {
  test('say names and classes of every row they cover, but an amount or a score once', () => {
    const rows = [
      ['主管部门', '项目名称', '执行数', '三级指标', '分值', '得分'],
      ['教育局', '甲', '90', '一', '10', '9'],
      ['', '', '', '二', '', '8'],
      ['', '乙', '', '三', '20', '20'],
    ];
    const flat = recogniseFlat(
      gridOf(rows, [
        [2, 1, 3, 1],
        [2, 2, 2, 1],
        [2, 3, 3, 1],
        [2, 5, 2, 1],
      ]),
    );
    if (!flat) throw new Error('no flat table');
    expect(cellsOf(flat, 'evaluation', 'department')).toEqual(['教育局', '教育局']);
    expect(cellsOf(flat, 'fund', 'executed')).toEqual(['90']);
    expect(cellsOf(flat, 'indicator', 'weight')).toEqual(['10', null, '20']);
    expect(cellsOf(flat, 'evaluation', 'locator')).toEqual(['表1 · 行2', '表1 · 行4']);
    expect(flat.draft.remarks.some(({ column }) => column === 'project_name')).toBe(false);
  });
});

describe('a sheet', () => {
  const grid = gridOf(
    [
      ['项目名称', '执行数', '执行率', '项目负责人', '支付日期', '目标'],
      ['甲', '8,271', '81%', '张三', '12/31/24', '约5家'],
    ],
    [],
    '朝阳区2024年自评',
  );
  const stored = {
    ...grid,
    cells: grid.cells.map((cell) => {
      if (cell.text === '8,271') return { ...cell, number: 8271.3 };
      if (cell.text === '81%') return { ...cell, number: 0.8064 };
      return cell.text === '12/31/24' ? { ...cell, date: '2024-12-31' } : cell;
    }),
  };
  const flat = recogniseFlat(tableOfGrid(stored));
  if (!flat) throw new Error('no flat table');

  test('gives the stored number where the print rounds it, and rates as printed', () => {
    expect(cellsOf(flat, 'fund', 'executed')).toEqual(['8271.3']);
    expect(cellsOf(flat, 'fund', 'printed_rate')).toEqual(['81%']);
    expect(cellsOf(flat, 'fund', 'spent_on')).toEqual(['2024-12-31']);
  });

  test('keeps its cells as evidence, as printed and without persons', () => {
    const texts = cellsOf(flat, 'source_cell', 'text');
    expect(texts).toContain('8,271');
    expect(texts.join()).not.toMatch(/张三|负责人/u);
    expect(cellsOf(flat, 'source_cell', 'table_no')[0]).toBe('1');
  });

  test('may be named after what it holds', () => {
    expect(cellsOf(flat, 'evaluation', 'region')).toEqual(['朝阳']);
    expect(cellsOf(flat, 'evaluation', 'kind')).toEqual(['self']);
  });
});

test('a preset is used for a file of the same headers, found even where the header was chosen by hand', () => {
  const first = `
    项目名称 | 预算数 | 得分 | 得分
    全称 | 2023年 | 执行 | 总分
    甲 | 100 | 9 | 95
  `;
  const choices = new Map([
    [1, { field: 'fund.adjusted_budget' }],
    [2, { field: 'fund.score' }],
    [3, { field: 'evaluation.total_score' }],
  ]);
  const confirmed = flatOf(first, { choices, header: { from: 1, to: 2 } });
  const preset = presetOf('区自评', confirmed.layout.headers, confirmed.mapping);
  const next = `
    朝阳区2024年自评 | | |
    得分 | 预算数 | 得分 | 项目名称
    执行 | 2024年 | 总分 | 全称
    8 | 200 | 90 | 乙
  `;
  const flat = flatOf(next, { presets: [preset] });
  expect(flat.preset).toBe('区自评');
  expect([cellsOf(flat, 'fund', 'adjusted_budget'), cellsOf(flat, 'fund', 'score')]).toEqual([
    ['200'],
    ['8'],
  ]);
  expect(cellsOf(flat, 'evaluation', 'total_score')).toEqual(['90']);
  expect(flatOf('项目名称 | 自评得分 \n 甲 | 9', { presets: [preset] }).preset).toBeUndefined();
});

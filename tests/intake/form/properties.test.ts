import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/intake/document';
import { recogniseForms } from '../../../src/intake/form';
import { rowsIn } from './support/draft-files';
import { documentOf, gridOf, paragraph } from './support/grids';
import { expectCounted, shortRows } from './support/read';
import { standardExpected } from './support/standard-form';

/** The usual form, however its columns are ordered and whatever stands around it, says the same. */

interface Layout {
  readonly fundOrder: readonly number[];
  readonly indicatorOrder: readonly number[];
  /** Columns no table has, before which of the others they stand. */
  readonly extras: readonly (readonly [header: string, before: number])[];
  readonly repeatsClasses: boolean;
  readonly offset: number;
  readonly blankRows: readonly number[];
  readonly notes: readonly string[];
  readonly isSheet: boolean;
  readonly sheetsBefore: number;
}

const fundHeader = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const indicatorHeader = ['年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const fundRows = standardExpected.fund.map(([, ...cells], index) => [
  ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'][index] ?? '',
  ...cells,
]);

const layout: fc.Arbitrary<Layout> = fc.record({
  fundOrder: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  indicatorOrder: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  extras: fc.array(fc.tuple(fc.constantFrom('备注', '评分标准', '指标解释', '完成率'), fc.nat(4)), {
    maxLength: 2,
  }),
  repeatsClasses: fc.boolean(),
  offset: fc.nat(2),
  blankRows: fc.array(fc.nat(16), { maxLength: 4 }),
  notes: fc.subarray(['附件2', '说明：本表由项目单位填写', '报表编号：A01']),
  isSheet: fc.boolean(),
  sheetsBefore: fc.nat(2),
});

const picked = <T>(order: readonly number[], cells: readonly T[]): T[] =>
  order.flatMap((index) => (index < cells.length ? [cells[index] as T] : []));

function rowsOf({ fundOrder, indicatorOrder, extras, repeatsClasses, notes }: Layout): string[][] {
  const withExtras = (cells: readonly string[], values: boolean): string[] => {
    const row = [...cells];
    for (const [header, before] of extras) row.splice(before, 0, values ? '按规定' : header);
    return row;
  };
  const indicators = standardExpected.indicator.map(([level1, level2, name, ...rest], index, all) => {
    const isFirst = all[index - 1]?.[0] !== level1;
    const cells = picked(
      indicatorOrder,
      rest.map((cell) => cell ?? ''),
    );
    return [
      '',
      isFirst || repeatsClasses ? `${level1}指标` : '',
      `${level2}指标`,
      name,
      ...withExtras(cells, true),
    ];
  });
  return [
    ...notes.map((note) => [note]),
    ['海淀区项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', '河道清淤'],
    ['主管部门', '区水务局', '实施单位', '区河道所'],
    ['项目资金（万元）', '', ...picked(fundOrder, fundHeader)],
    ...fundRows.map(([name = '', ...cells]) => [
      '',
      name ?? '',
      ...picked(
        fundOrder,
        cells.map((cell) => cell ?? ''),
      ),
    ]),
    ['年度总体目标', '预期目标', '实际完成情况'],
    ['', '清淤河道3公里', '清淤河道3.2公里'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      ...withExtras(picked(indicatorOrder, indicatorHeader), false),
    ],
    ...indicators,
    ['总分', '100', '97'],
    ['填表人：赵甲乙', '联系电话：64350000'],
  ];
}

function documentOfLayout(form: Layout): Block[] {
  const rows = rowsOf(form).map((row) => [...Array.from({ length: form.offset }, () => ''), ...row]);
  for (const at of form.blankRows) rows.splice(Math.min(at, rows.length), 0, ['']);
  const others = Array.from({ length: form.sheetsBefore }, (_, index) =>
    gridOf(
      [
        ['目录', '页码'],
        ['河道清淤', '2'],
      ],
      form.isSheet ? { sheet: `目录${index}` } : {},
    ),
  );
  const grid = gridOf(rows, form.isSheet ? { sheet: '自评表' } : {});
  return [paragraph(1, '各单位：'), ...others, grid];
}

describe('a form says the same', () => {
  test('whatever the order of its columns, with other columns, blank rows, notes and sheets around it', () => {
    fc.assert(
      fc.property(layout, (form) => {
        const draft = recogniseForms(documentOf(...documentOfLayout(form)));
        expect(shortRows(draft)).toMatchObject(standardExpected);
        expectCounted(draft);
        expect(JSON.stringify(draft)).not.toMatch(/赵甲乙|64350000/u);
      }),
      { numRuns: 120 },
    );
  });

  test('many in one sheet are read like one', () => {
    fc.assert(
      fc.property(layout, fc.integer({ min: 2, max: 4 }), (form, times) => {
        const rows = Array.from({ length: times }, (_, index) =>
          rowsOf(form).map((row) => row.map((cell) => (cell === '河道清淤' ? `河道清淤${index}` : cell))),
        );
        const draft = recogniseForms(documentOf(gridOf(rows.flat(), { sheet: '1' })));
        const read = shortRows(draft);
        expect(read.evaluation.map(([name]) => name)).toEqual(rows.map((_, index) => `河道清淤${index}`));
        expect(read.indicator).toEqual(rows.flatMap(() => standardExpected.indicator));
        expect(read.fund).toEqual(rows.flatMap(() => standardExpected.fund));
        expectCounted(draft);
      }),
      { numRuns: 25 },
    );
  });
});

describe('any grid at all', () => {
  const word = fc.constantFrom(
    '项目名称',
    '主管部门',
    '一级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '总分',
    '小计',
    '年初预算数',
    '全年执行数',
    '年度资金总额',
    '预期目标',
    '实际完成情况',
    '项目支出绩效自评表',
    '产出指标（50分）',
    '指标2：',
    '填表人：赵甲乙',
    '100',
    '12.5%',
    '清淤',
    '',
  );
  const cell = fc.tuple(word, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));

  test('is read without a failure, every row counted once and no name shown', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), (rows) => {
        const merged = rows.map((row) =>
          row.map(([text, down, across]) => ({ text, rows: down, columns: across })),
        );
        const draft = recogniseForms(documentOf(gridOf(merged)));
        expectCounted(draft);
        expect(JSON.stringify(draft)).not.toContain('赵甲乙');
        const ids = rowsIn(draft, 'evaluation').map((row) => row['evaluation_id']);
        for (const table of ['fund', 'indicator', 'subtotal', 'survey']) {
          for (const row of rowsIn(draft, table)) expect(ids).toContain(row['evaluation_id']);
        }
      }),
      { numRuns: 250 },
    );
  });
});

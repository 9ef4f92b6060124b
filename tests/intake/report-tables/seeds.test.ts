import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, SourceDocument } from '../../../src/intake/document';
import { recogniseForms } from '../../../src/intake/form';
import { recogniseReportTables } from '../../../src/intake/report-tables';
import { AgainstHand } from '../form/support/against-hand';
import { cellsIn, draftFiles } from '../form/support/draft-files';
import { paragraph } from '../form/support/grids';
import { expectCounted } from '../form/support/read';
import { seedDocument } from '../form/support/seed-document';

/**
 * The tables of the reports of seeds 001 and 002, from their cells, against the rows entered by hand. Of the text only
 * titles, captions and the words that say who evaluates stand around them, at the lines of the document.
 */

/** The tables of a seed with lines of text before each. */
function reportOf(
  sourceId: string,
  before: Readonly<Record<number, readonly [number, string][]>>,
): SourceDocument {
  const { blocks } = seedDocument(sourceId);
  return {
    format: 'text',
    blocks: blocks.flatMap((block, index): Block[] => [
      ...(before[index + 1] ?? []).map(([line, text]) => paragraph(line, text)),
      block,
    ]),
  };
}

const bureau = '根据有关要求，北京市丰台区财政局成立了绩效评价工作组，对项目开展了绩效评价。';

describe('four reports in one document (seed 002)', () => {
  const draft = recogniseReportTables(
    reportOf('seed-002', {
      1: [
        [1, '关于丰台区预算绩效管理情况的说明'],
        [8, '北京市丰台区卫生健康委员会“直属公立医院绩效考核”项目绩效评价报告'],
        [10, bureau],
        [62, '附件：直属公立医院绩效考核项目绩效评价指标体系及评分情况表'],
        [64, '直属公立医院绩效考核项目绩效'],
        [65, '评价指标体系及评分情况表'],
      ],
      2: [
        [181, '北京市丰台区生态环境局'],
        [182, '地下水“双源”监管建设体系服务项目'],
        [183, '（二期）绩效评价报告'],
        [185, bureau],
        [254, '地下水“双源”监管建设体系服务项目（二期）'],
        [255, '绩效评价指标体系及评分情况表'],
      ],
      3: [
        [371, '北京市丰台区住房和建设委员会'],
        [372, '东铁营棚户区改造和环境整治项目'],
        [373, '绩效评价报告'],
        [375, bureau],
        [389, '区住建委和中铁建均对本项目设置了年度绩效指标，具体如下：'],
        [390, '表1 区住建委2024年东铁营棚户区改造和环境整治项目绩效目标表'],
      ],
      4: [
        [412, '表2 中铁建2024年东铁营棚户区改造和环境整治项目'],
        [413, '绩效目标表（3.90亿元）'],
      ],
      5: [
        [497, '表3 中铁建2024年东铁营棚户区改造和环境整治项目'],
        [498, '绩效目标表（1.10亿元）'],
      ],
      6: [
        [605, '丰台区东铁营棚户区改造和环境整治项目'],
        [606, '绩效评价指标体系及评分情况表'],
      ],
      7: [
        [745, '北京丽泽金融商务区管理委员会'],
        [746, '丽泽金融商务区2023年重点区域综合整治提升项目绩效评价报告'],
        [748, bureau],
        [817, '丽泽金融商务区2023年重点区域综合整治提升项目'],
        [818, '绩效评价指标体系及评分情况表'],
      ],
    }),
  );
  let compared: AgainstHand;
  beforeAll(async () => {
    compared = await AgainstHand.load('seed-002', draftFiles(draft, 'seed-002'));
  });

  test('every row of the scoring tables is as entered by hand', () => {
    expect(compared.scheme('framework')).toEqual({ hand: 73, draft: 73, differences: [] });
    expect(draft.rejected).toEqual([]);
    expect(draft.rowsRead).toBe(100);
    expectCounted(draft);
  });

  test('every source cell is as entered by hand', () => {
    expect(compared.differences('source_cell')).toEqual([]);
  });

  test('target tables are as entered by hand, where nobody had to decide what a cell measures', () => {
    const { differences } = compared.scheme('performance');
    // By hand, cells with two measures became two rows each, with what they measure and where that is scored.
    expect(new Set(differences.map(({ column }) => column))).toEqual(
      new Set(['row', 'measure', 'scored_by']),
    );
    expect(
      differences
        .filter(({ column }) => column === 'row')
        .map(({ at }) => at)
        .sort(),
    ).toEqual(['表4 · 行3', '表4 · 行5', '表5 · 行3']);
  });

  test('what is said of each evaluation is as entered by hand, or left to a person', () => {
    const left = (column: string) =>
      compared.differences('evaluation').filter(({ at }) => at.endsWith(column));
    // Title and captions name the year of two reports; the other two have it only in their text.
    expect(left(' year').map(({ hand, draft: read }) => [hand, read])).toEqual([
      [2024, null],
      [2024, null],
    ]);
    // Stated in the text, not in the scoring table, which has no row of totals.
    expect(left(' total_score').map(({ hand, draft: read }) => [hand, read])).toEqual([[82, null]]);
    for (const column of [' project_name', ' region', ' kind', ' form', ' evaluator'])
      expect(left(column)).toEqual([]);
    // Whether the organisation in a title is the department or the unit, a person decides.
    expect(left(' department')).toHaveLength(4);
  });

  test('the organisation of the title is proposed as the department', () => {
    const proposed = draft.suggestions
      .filter(({ column }) => column === 'department')
      .map(({ value }) => value);
    expect(proposed).toEqual([
      '北京市丰台区卫生健康委员会',
      '北京市丰台区生态环境局',
      '北京市丰台区住房和建设委员会',
      '北京丽泽金融商务区管理委员会',
    ]);
  });

  test('tables of reports are no forms', () => {
    expect(recogniseForms(seedDocument('seed-002')).tables).toEqual([]);
  });
});

describe("a unit's own report (seed 001)", () => {
  const draft = recogniseReportTables(
    reportOf('seed-001', {
      1: [
        [1, '附件2'],
        [2, '项目支出绩效评价报告'],
        [4, '1、 基本情况'],
        [6, '1. 项目名称：2024年农村地区为民办实事-老旧小区基础设施修缮项目'],
        [7, '2. 项目单位：北京市朝阳区来广营乡人民政府（以下简称来广营乡政府）'],
        [98, '“2024年农村地区为民办实事-老旧小区基础设施修缮项目”项目绩效评价指标体系评分表'],
      ],
    }),
  );
  let compared: AgainstHand;
  beforeAll(async () => {
    compared = await AgainstHand.load('seed-001', draftFiles(draft, 'seed-001'));
  });

  test('every row of the scoring table is as entered by hand; its classes are those of targets', () => {
    expect(compared.scheme('performance')).toEqual({ hand: 6, draft: 6, differences: [] });
    expect(compared.differences('source_cell')).toEqual([]);
    expect(compared.scheme('framework')).toEqual({ hand: 0, draft: 0, differences: [] });
  });

  test('name, unit, region, year and total are sure; whose report it is has to be chosen', () => {
    expect(
      cellsIn(draft, 'evaluation', 'project_name', 'unit', 'region', 'year', 'kind', 'form', 'total_score'),
    ).toEqual([
      [
        '2024年农村地区为民办实事-老旧小区基础设施修缮项目',
        '北京市朝阳区来广营乡人民政府',
        '朝阳',
        '2024',
        null,
        null,
        '100',
      ],
    ]);
    expect(draft.remarks.map(({ column }) => column)).toEqual(['kind']);
    expectCounted(draft);
  });
});

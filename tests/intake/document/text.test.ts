import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDelimitedText, readDocument } from '../../../src/intake/document';
import { numbered } from '../../../src/intake/document/blocks';
import { readLayout } from '../../../src/intake/document/text';
import { encode, utf8 } from '../support/encode';
import { printedTables } from './support/official-form';
import { fixture, gridsOf, paragraphsOf } from './support/read';

/** Rows as the cell layout prints them. */
const printed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => `\t${text}\n`).join('')).join('\n');

const blocksOf = (text: string) =>
  numbered(readLayout(text)).map((block) =>
    block.kind === 'grid' ? block.cells.map((cell) => [cell.row, cell.column, cell.text]) : block.text,
  );

const cellsOf = (rows: readonly (readonly string[])[]) =>
  rows.flatMap((row, rowIndex) =>
    row.flatMap((text, column) => (text === '' ? [] : [[rowIndex + 1, column + 1, text]])),
  );

describe('text in the cell layout', () => {
  it.each(['seed-001', 'seed-002', 'seed-004'])('gives the very cells of the tables of %s', (source) => {
    const tables = printedTables(source);
    const text = tables.map((rows, index) => `${index + 1}、一节正文。\n${printed(rows)}\n\n`).join('');
    expect(blocksOf(text).filter((block) => typeof block !== 'string')).toEqual(tables.map(cellsOf));
    expect(isDelimitedText(text)).toBe(false);
  });

  it('gives back any table', () => {
    const cell = fc
      .stringMatching(/^(|[绩效a1%，][绩效a1%，\n ]{0,4}[绩效a1%，])$/u)
      .filter((text) => !text.includes('\n\n'));
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
      .filter((table) => table.some((row) => row.some((text) => text !== '')));
    fc.assert(
      fc.property(rows, (table) => {
        const tidied = table.map((row) =>
          row.map((text) =>
            text
              .split('\n')
              .map((line) => line.trim())
              .join('\n'),
          ),
        );
        fc.pre(!tidied.some((row) => row.some((text) => text.includes('\n\n'))));
        expect(blocksOf(`前文\n${printed(table)}\n\n后文\n`)).toEqual(['前文', cellsOf(tidied), '后文']);
      }),
    );
  });

  it('joins a row that a blank line in a cell has split, as in the third official form', async () => {
    const [, , third] = gridsOf(await readDocument(fixture('official-forms.txt')));
    expect(third!.cells.filter(({ row }) => row === 29).map(({ column, text }) => [column, text])).toEqual([
      [4, '指标2：'],
    ]);
    expect(third!.rows).toBe(32);
  });

  it('ends a table at prose that follows without a blank line, once its last row is whole', () => {
    const text = `${printed([
      ['三级指标', '分值'],
      ['满意度', '7'],
    ]).trimEnd()}\n下一份报告\n\n正文。\n`;
    expect(blocksOf(text)).toEqual([
      cellsOf([
        ['三级指标', '分值'],
        ['满意度', '7'],
      ]),
      '下一份报告',
      '正文。',
    ]);
  });

  it('keeps paragraphs with their line, without the marks of bookmarks', async () => {
    const document = await readDocument(
      encode('[bookmark: _GoBack]附件2\r\n\r\n[bookmark: a]\r\n一、基本情况\r\n', 'gb18030'),
    );
    expect(paragraphsOf(document).map(({ line, text }) => [line, text])).toEqual([
      [1, '附件2'],
      [4, '一、基本情况'],
    ]);
  });

  it('is read in an encoding chosen by hand', async () => {
    const document = await readDocument(encode('\t总分\n\t100\n', 'utf-16be', false), {
      encoding: 'utf-16be',
    });
    expect(gridsOf(document)[0]?.cells.map(({ text }) => text)).toEqual(['总分', '100']);
  });
});

describe('delimited text', () => {
  const data = new URL('../../../data/', import.meta.url);

  it.each(readdirSync(data).filter((name) => name.endsWith('.csv')))(
    'is told from a document: %s',
    (name) => {
      expect(isDelimitedText(readFileSync(new URL(name, data), 'utf8'))).toBe(true);
    },
  );

  it.each([
    ['a header alone', '项目名称,区,年度\n', true],
    ['a title above the header', '某区2024年自评结果,,\n项目名称,得分,等级\n甲,98,优\n乙,97,优\n', true],
    ['line breaks in quotes', '指标,值\n"年度\n指标值",1\n"实际\n完成值",2\n', true],
    ['tabs with a blank first column', '\t指标\t值\n\t数量\t1\n\t质量\t2\n', true],
    ['one column', '项目名称\n甲\n乙\n', false],
    [
      'prose with commas',
      'The budget, 1,500, was met.\nNothing else.\nIt was spent, in part, late, by 2.\n',
      false,
    ],
    [
      'Chinese prose',
      '一、项目概况\n（一）资金投入：财政资金1,500万元，到位1,415.35万元。\n二、结论\n',
      false,
    ],
    ['nothing', '', false],
  ])('is told from a document: %s', (_, text, isDelimited) => {
    expect(isDelimitedText(text)).toBe(isDelimited);
  });

  it('can be read as a grid, so that a header below title lines is found', async () => {
    const csv = '某区自评结果,,\r\n项目名称,"得\n分",备注\r\n\r\n"甲 ""A""",98.16,\r\n';
    const document = await readDocument(utf8(csv));
    expect(document.format).toBe('text');
    expect(gridsOf(document)[0]?.cells.map((cell) => [cell.row, cell.column, cell.text])).toEqual([
      [1, 1, '某区自评结果'],
      [2, 1, '项目名称'],
      [2, 2, '得\n分'],
      [2, 3, '备注'],
      [4, 1, '甲 "A"'],
      [4, 2, '98.16'],
    ]);
  });
});

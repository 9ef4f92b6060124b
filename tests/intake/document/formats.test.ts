import { describe, expect, it } from 'vitest';
import { readDocument, rowsOf, sniff, type DocumentFormat } from '../../../src/intake/document';
import { filled, fixture, gridsOf, paragraphsOf, plainCells } from './support/read';
import { officialForms, printedTables } from './support/official-form';

const expected = officialForms().map(filled);
const formats: readonly DocumentFormat[] = ['xlsx', 'xls', 'ods', 'docx', 'doc', 'html'];

describe('the official self-evaluation forms', () => {
  it.each(formats)('gives the same cells from .%s', async (format) => {
    const bytes = fixture(`official-forms.${format}`);
    const document = await readDocument(bytes);
    expect(await sniff(bytes)).toBe(format);
    expect(document.format).toBe(format);
    expect(gridsOf(document).map(plainCells)).toEqual(expected);
    expect(gridsOf(document).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(gridsOf(document).map(({ rows, columns }) => [rows, columns])).toEqual([
      [23, 9],
      [20, 9],
      [32, 9],
    ]);
  });

  it.each(['xlsx', 'xls', 'ods'] as const)(
    'keeps the stored figures of .%s behind the printed ones',
    async (format) => {
      const document = await readDocument(fixture(`official-forms.${format}`));
      const [grid] = gridsOf(document);
      const fundRow = rowsOf(grid!)[6]!.filter(({ isOrigin }) => isOrigin);
      expect(fundRow.map(({ text }) => text)).toEqual([
        '年度资金总额',
        '8500',
        '8271.3',
        '6846.9705',
        '10',
        '80.6%',
        '8.1',
      ]);
      expect(fundRow.map(({ cell }) => cell?.number)).toEqual([
        undefined,
        8500,
        8271.3,
        6846.9705,
        10,
        0.806,
        8.1,
      ]);
      expect(grid?.sheet).toBe('项目1');
      expect(document.hiddenSheets).toEqual(['字典']);
    },
  );

  it.each(['docx', 'doc', 'html'] as const)('keeps the lines between the tables of .%s', async (format) => {
    const document = await readDocument(fixture(`official-forms.${format}`));
    const texts = paragraphsOf(document).map(({ text }) => text);
    expect(texts).toContain('填写日期：2021年2月');
    expect(document.hiddenSheets).toBeUndefined();
  });

  it.each(['docx', 'doc'] as const)('knows the headings of .%s', async (format) => {
    const [first] = paragraphsOf(await readDocument(fixture(`official-forms.${format}`)));
    expect(first).toEqual({ kind: 'paragraph', line: 1, text: '附件', heading: 1 });
  });

  it('gives the printed rows of the text, which does not mark merged cells', async () => {
    const document = await readDocument(fixture('official-forms.txt'));
    expect(document.format).toBe('text');
    const printed = printedTables('seed-004').map((rows) =>
      filled(
        rows.flatMap((texts, row) =>
          texts.map((text, column) => ({
            row: row + 1,
            column: column + 1,
            rowSpan: 1,
            columnSpan: 1,
            text,
          })),
        ),
      ),
    );
    expect(gridsOf(document).map(plainCells)).toEqual(printed);
    expect(paragraphsOf(document).map(({ text }) => text)).toEqual([
      '填写日期：2021年2月9日',
      '填写日期：2021年2月4日',
      '填写日期：2021年2月20日',
    ]);
  });
});

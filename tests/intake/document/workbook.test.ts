import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeOds, type Cell, type CellValue, type MergeRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument, type Grid } from '../../../src/intake/document';
import { utf8 } from '../support/encode';
import { gridsOf } from './support/read';
import { refusal } from './support/refusal';

/** A workbook with this sheet part, and others where they are given. */
function workbook(sheetData: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
  const all: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      '<workbook><workbookPr/><sheets><sheet name="表" sheetId="1" xmlns:r="r" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'styles', 'styles.xml')}${relation('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="31"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

const firstGrid = async (bytes: Uint8Array): Promise<Grid> => gridsOf(await readDocument(bytes))[0]!;
const texts = ({ cells }: Grid): string[] => cells.map(({ text }) => text);

const value = fc.oneof(
  fc.string({ unit: fc.constantFrom('绩', 'a', ' ', '<', '&', '_x', '1', '\n'), minLength: 1, maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

const sheets = fc.record({
  places: fc.dictionary(fc.constantFrom('0,0', '0,1', '1,0', '1,3', '2,2', '3,1', '3,3'), value, {
    minKeys: 1,
  }),
  merge: fc.option(
    fc.record({
      startRow: fc.integer({ min: 4, max: 6 }),
      startCol: fc.integer({ min: 0, max: 3 }),
      down: fc.integer({ min: 0, max: 2 }),
      across: fc.integer({ min: 1, max: 3 }),
    }),
  ),
});

describe('a workbook', () => {
  it.each([
    ['.xlsx', writeXlsx],
    ['.ods', writeOds],
  ] as const)('gives back what another program wrote as %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(sheets, async ({ places, merge }) => {
        const rows: CellValue[][] = Array.from({ length: 7 }, () => [null, null, null, null]);
        for (const [place, written] of Object.entries(places)) {
          const [row = 0, column = 0] = place.split(',').map(Number);
          rows[row]![column] = written;
        }
        const merges: MergeRange[] = [];
        if (merge) {
          const { startRow, startCol, down, across } = merge;
          rows[startRow]![startCol] = '合并';
          merges.push({ startRow, startCol, endRow: startRow + down, endCol: startCol + across });
        }
        const document = await readDocument(await write({ sheets: [{ name: '表', rows, merges }] })).catch(
          () => undefined,
        );
        const found = new Map(
          (document ? gridsOf(document) : []).flatMap(({ cells }) =>
            cells.map((cell) => [`${cell.row - 1},${cell.column - 1}`, cell] as const),
          ),
        );
        rows.forEach((row, rowIndex) =>
          row.forEach((written, columnIndex) => {
            const cell = found.get(`${rowIndex},${columnIndex}`);
            if (typeof written === 'number') expect(cell?.number).toBe(written === 0 ? 0 : written);
            else if (typeof written === 'boolean') expect(cell?.text).toBe(String(written).toUpperCase());
            else if (typeof written === 'string' && written.trim() !== '') {
              expect(cell?.text.replace(/\s+/gu, '')).toBe(written.replace(/\s+/gu, ''));
            } else expect(cell).toBeUndefined();
          }),
        );
        if (merge) {
          const cell = found.get(`${merge.startRow},${merge.startCol}`);
          expect([cell?.rowSpan, cell?.columnSpan]).toEqual([merge.down + 1, merge.across + 1]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('prints figures in their formats and keeps the stored ones', async () => {
    const cells = new Map<string, Partial<Cell>>([
      ['0,0', { value: 0.454, style: { numFmt: '0.0%' } }],
      ['0,1', { value: 8271.3, style: { numFmt: '#,##0.00' } }],
      ['0,2', { value: new Date(Date.UTC(2021, 1, 9)), style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
    ]);
    const rows = [[0.454, 8271.3, new Date(Date.UTC(2021, 1, 9))]];
    const grid = await firstGrid(await writeXlsx({ sheets: [{ name: '表', rows, cells }] }));
    expect(grid.cells.map(({ text, number, date }) => [text, number, date])).toEqual([
      ['45.4%', 0.454, undefined],
      ['8,271.30', 8271.3, undefined],
      ['2021年2月9日', undefined, '2021-02-09'],
    ]);
  });

  it('takes formula cells by the value stored with them, of every type', async () => {
    const grid = await firstGrid(
      workbook(
        '<row r="1"><c r="A1" s="1"><f>B1/C1</f><v>0.806</v></c><c r="B1" t="str"><f>A1</f><v>良_x000D_好</v></c>' +
          '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="inlineStr"><is><r><t>内</t></r><rPh><t>x</t></rPh><r><t>联</t></r></is></c>' +
          '<c r="F1" t="d" s="2"><v>2024-12-31T00:00:00</v></c><c r="G1" s="2"><v>45657</v></c><c r="H1"><f>1</f></c></row>',
      ),
    );
    expect(texts(grid)).toEqual([
      '80.6%',
      '良\n好',
      'TRUE',
      '#DIV/0!',
      '内联',
      '2024-12-31T00:00:00',
      '2024年12月31日',
    ]);
    expect(grid.cells.map(({ date }) => date).filter(Boolean)).toEqual(['2024-12-31', '2024-12-31']);
  });

  it('finds cells whose place is not written, in whatever order they stand', async () => {
    const grid = await firstGrid(
      workbook(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>4</v></c><c r="A5"><v>3</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(grid.cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [1, 1, '1'],
      [1, 2, '2'],
      [5, 1, '3'],
      [5, 3, '4'],
      [6, 1, '5'],
    ]);
  });

  it('drops what lies hidden under a merged cell, and cuts a merge of a whole row', async () => {
    const merged =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>';
    const bytes = workbook(
      `${merged}</sheetData><mergeCells><mergeCell ref="A1:XFD1"/></mergeCells><sheetData>`,
    );
    const grid = await firstGrid(bytes);
    expect(grid).toMatchObject({ rows: 2, columns: 3 });
    expect(grid.cells.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([
      ['1', 3],
      ['3', 1],
    ]);
  });

  it('does not trust the size that a sheet declares', async () => {
    const part =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    expect(await firstGrid(workbook('', { 'xl/worksheets/sheet1.xml': part }))).toMatchObject({
      rows: 1,
      columns: 1,
    });
  });

  it('refuses cells scattered to the corners, a missing text, and parts with declarations of their own', async () => {
    const corners =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect((await refusal(readDocument(workbook(corners)))).text.zh).toContain('散布');
    const missing = '<row r="1"><c r="A1" t="s"><v>7</v></c></row>';
    expect((await refusal(readDocument(workbook(missing)))).text.zh).toContain('损坏');
    const bomb = '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>';
    expect(
      (await refusal(readDocument(workbook('', { 'xl/worksheets/sheet1.xml': bomb })))).text.zh,
    ).toContain('损坏');
  });

  it('reads the sheets that are shown, and names the others', async () => {
    const sheet = (name: string, hidden: boolean) => ({ name, rows: [[name]], hidden });
    const document = await readDocument(
      await writeXlsx({ sheets: [sheet('甲', false), sheet('乙', true), sheet('丙', false)] }),
    );
    expect(gridsOf(document).map(({ sheet: name, number }) => [name, number])).toEqual([
      ['甲', 1],
      ['丙', 2],
    ]);
    expect(document.hiddenSheets).toEqual(['乙']);
  });

  it('reads the header rows of an .ods that repeat on every page, repeated cells, and no comments', async () => {
    const content =
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>' +
      '<office:body><office:spreadsheet><table:table table:name="藏" table:style-name="ta2"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>' +
      '<table:table table:name="表"><table:table-header-rows><table:table-row><table:table-cell><text:p>得<text:s text:c="2"/>分</text:p><office:annotation><text:p>批注</text:p></office:annotation></table:table-cell></table:table-row></table:table-header-rows>' +
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell></table:table-row>' +
      '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
    const mimetype = utf8('application/vnd.oasis.opendocument.spreadsheet');
    const document = await readDocument(
      zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': utf8(content) }),
    );
    const [grid] = gridsOf(document);
    expect(grid!.cells.map(({ row, column, text, number }) => [row, column, text, number])).toEqual([
      [1, 1, '得  分', undefined],
      [2, 1, '50%', 0.5],
      [2, 2, '50%', 0.5],
      [3, 1, '50%', 0.5],
      [3, 2, '50%', 0.5],
    ]);
    expect(document.hiddenSheets).toEqual(['藏']);
  });

  it('reads the XML of Excel 2003, which systems export under the name .xls', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      '<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="s2" ss:Parent="s1"/><Style ss:ID="s3"><NumberFormat ss:Format="yyyy/m/d"/></Style></Styles>' +
      '<Worksheet ss:Name="表"><Table><Row><Cell ss:MergeAcross="2"><Data ss:Type="String">自评&amp;表</Data><Comment><Data>x</Data></Comment></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>' +
      '<Row ss:Index="3"><Cell ss:StyleID="s2"><Data ss:Type="Number">0.806</Data></Cell><Cell ss:Index="3" ss:StyleID="s3"><Data ss:Type="DateTime">2021-02-09T00:00:00.000</Data></Cell><Cell ss:MergeDown="1"><Data ss:Type="Number">8500</Data></Cell></Row></Table></Worksheet>' +
      '<Worksheet ss:Name="藏"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>';
    const document = await readDocument(utf8(xml));
    expect(document).toMatchObject({ format: 'xls', hiddenSheets: ['藏'] });
    expect(
      gridsOf(document)[0]!.cells.map((cell) => [cell.row, cell.column, cell.text, cell.number ?? cell.date]),
    ).toEqual([
      [1, 1, '自评&表', undefined],
      [1, 4, 'TRUE', undefined],
      [3, 1, '80.60%', 0.806],
      [3, 3, '2021/2/9', '2021-02-09'],
      [3, 4, '8500', 8500],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/document';
import { tidy } from '../../../src/intake/document/blocks';
import { wordDocument, wordParagraph, wordTable } from './support/docx';
import type { FormCell } from './support/official-form';
import { filled, gridsOf, paragraphsOf, plainCells } from './support/read';

const read = (body: string) => readDocument(wordDocument(body));
const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

const textsOf = async (body: string): Promise<string[]> =>
  paragraphsOf(await read(body)).map(({ text }) => text);
const cellsOf = async (body: string) =>
  gridsOf(await read(body)).map((grid) =>
    grid.cells.map(({ row: at, column, rowSpan, columnSpan, text }) => [
      at,
      column,
      rowSpan,
      columnSpan,
      text,
    ]),
  );

/** A table cut out of a rectangle: every place belongs to one cell, and every column begins one in the first row. */
const tables = fc
  .record({
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
    wishes: fc.array(
      fc.record({
        row: fc.integer({ min: 2, max: 6 }),
        column: fc.integer({ min: 1, max: 6 }),
        rowSpan: fc.integer({ min: 1, max: 4 }),
        columnSpan: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 6 },
    ),
    texts: fc.array(
      fc.string({ unit: fc.constantFrom('a', '绩', ' ', '\n', '\t', '&', '<', '１'), maxLength: 6 }),
      { minLength: 36, maxLength: 36 },
    ),
  })
  .map(({ rows, columns, wishes, texts }) => {
    const taken = new Set<string>();
    const cells: FormCell[] = [];
    const place = (wish: Omit<FormCell, 'text'>): void => {
      const places: string[] = [];
      for (let at = wish.row; at < wish.row + wish.rowSpan; at++) {
        for (let column = wish.column; column < wish.column + wish.columnSpan; column++)
          places.push(`${at},${column}`);
      }
      if (places.some((each) => taken.has(each))) return;
      for (const each of places) taken.add(each);
      cells.push({ ...wish, text: texts[cells.length] ?? '' });
    };
    for (const wish of wishes) {
      if (wish.row + wish.rowSpan - 1 <= rows && wish.column + wish.columnSpan - 1 <= columns) place(wish);
    }
    for (let at = 1; at <= rows; at++) {
      for (let column = 1; column <= columns; column++) place({ row: at, column, rowSpan: 1, columnSpan: 1 });
    }
    return { cells, columns };
  });

describe('a Word document', () => {
  it('gives back any table, with its merged cells', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ cells, columns }) => {
        const document = await read(wordTable(cells, columns) + wordParagraph('尾'));
        const expected = filled(cells.map((each) => ({ ...each, text: tidy(each.text) })));
        expect(gridsOf(document).flatMap(plainCells)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps tracked insertions and moves, and drops what was deleted or moved away', async () => {
    const body = paragraph(
      `${run('得分')}<w:ins>${run('9')}</w:ins><w:del><w:r><w:delText>8</w:delText></w:r></w:del>` +
        `<w:moveTo>${run('分')}</w:moveTo><w:moveFrom>${run('点')}</w:moveFrom>`,
    );
    expect(await textsOf(body)).toEqual(['得分9分']);
  });

  it('drops a row that a tracked change deletes', async () => {
    const deleted = row('<w:trPr><w:del w:id="1"/></w:trPr>', cell(paragraph(run('旧'))));
    expect(await cellsOf(table(deleted, row(cell(paragraph(run('新'))))))).toEqual([[[1, 1, 1, 1, '新']]]);
  });

  it('leaves out hidden text, field codes and phonetic guides, and keeps field results', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const ruby = `<w:r><w:ruby><w:rt>${run('jì')}</w:rt><w:rubyBase>${run('绩')}</w:rubyBase></w:ruby></w:r>`;
    const shown = run('明', '<w:vanish w:val="0"/>');
    expect(await textsOf(paragraph(`${run('暗', '<w:vanish/>')}${shown}${field}${ruby}`))).toEqual(['明3绩']);
  });

  it('reads tabs, breaks, hyphens and boxes', async () => {
    const body = paragraph(
      `${run('a')}<w:r><w:tab/><w:br/><w:br w:type="page"/><w:noBreakHyphen/></w:r>` +
        '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
    );
    expect(await textsOf(body)).toEqual(['a\n-☑≥']);
  });

  it('reads through content controls at every level', async () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      control(paragraph(control(run('段')))) +
      control(table(control(row(control(cell(control(paragraph(run('格')))))))));
    expect(await textsOf(body)).toEqual(['段']);
    expect(await cellsOf(body)).toEqual([[[1, 1, 1, 1, '格']]]);
  });

  it('reads a text box once, after the paragraph it hangs on, and in a cell into that cell', async () => {
    const box = (text: string): string =>
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>' +
      `${paragraph(run(text))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>` +
      `${paragraph(run(text))}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = paragraph(run('前') + box('框')) + table(row(cell(paragraph(run('格') + box('内')))));
    expect(await textsOf(body)).toEqual(['前', '框']);
    expect(await cellsOf(body)).toEqual([[[1, 1, 1, 1, '格\n内']]]);
  });

  it('gives a table in a cell as a grid of its own, after the one around it', async () => {
    const inner = table(row(cell(paragraph(run('内')))));
    const body = table(row(cell(paragraph(run('外')) + inner + paragraph('')), cell(paragraph(run('右')))));
    expect(await cellsOf(body)).toEqual([
      [
        [1, 1, 1, 1, '外'],
        [1, 2, 1, 1, '右'],
      ],
      [[1, 1, 1, 1, '内']],
    ]);
  });

  it('leaves out columns in which no cell begins, and places left out at the start of a row', async () => {
    const wide = '<w:gridSpan w:val="3"/>';
    const body = table(
      row(cell(paragraph(run('a')), wide), cell(paragraph(run('b')))),
      row('<w:trPr><w:gridBefore w:val="3"/></w:trPr>', cell(paragraph(run('c')))),
    );
    expect(await cellsOf(body)).toEqual([
      [
        [1, 1, 1, 1, 'a'],
        [1, 2, 1, 1, 'b'],
        [2, 2, 1, 1, 'c'],
      ],
    ]);
  });

  it('reads merges of old documents side by side, and one that continues nothing as a cell', async () => {
    const merged = (value: string): string => `<w:hMerge${value}/>`;
    const body = table(
      row(cell(paragraph(run('左')), merged(' w:val="restart"')), cell(paragraph(run('遮')), merged(''))),
      row(cell(paragraph(run('下')), '<w:vMerge/>'), cell(paragraph(run('右')))),
    );
    expect(await cellsOf(body)).toEqual([
      [
        [1, 1, 1, 2, '左'],
        [2, 1, 1, 1, '下'],
        [2, 2, 1, 1, '右'],
      ],
    ]);
  });

  it('takes the depth of headings from the paragraph, or from its style and those it is based on', async () => {
    const direct = '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>二级</w:t></w:r></w:p>';
    const document = await read(
      wordParagraph('一级', '1') + wordParagraph('也是', 'a') + direct + wordParagraph('正文'),
    );
    expect(paragraphsOf(document).map(({ text, heading }) => [text, heading])).toEqual([
      ['一级', 1],
      ['也是', 1],
      ['二级', 2],
      ['正文', undefined],
    ]);
  });
});

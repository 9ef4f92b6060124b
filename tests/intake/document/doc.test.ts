import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../src/intake/document/doc';
import { instructions, wordBinary, type Run, type WrittenParagraph } from './support/doc';

const cellMark = '\u0007';
const line = (...runs: readonly Run[]): WrittenParagraph => ({ runs, end: '\r' });
const cell = (text: string): WrittenParagraph => ({
  runs: [[text]],
  end: cellMark,
  instructions: instructions.inTable(),
});
const rowEnd = (edges: readonly number[], flags: readonly number[] = []): WrittenParagraph => ({
  runs: [],
  end: cellMark,
  instructions: [...instructions.inTable(), ...instructions.rowEnd, ...instructions.row(edges, flags)],
});

const read = (paragraphs: readonly WrittenParagraph[], fonts?: readonly string[]) =>
  readDoc(wordBinary(paragraphs, fonts)).map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
          row,
          column,
          rowSpan,
          columnSpan,
          text,
        ]),
  );

describe('a Word 97–2003 document', () => {
  it('finds merged cells in the edges and flags of its rows', () => {
    const blocks = read([
      line(['附件']),
      cell('项目资金'),
      cell('年初预算数'),
      cell('得分'),
      rowEnd([0, 1000, 2000, 3000], [0x60]),
      cell(''),
      cell('8500'),
      rowEnd([0, 1010, 3000], [0x20]),
      cell('总分'),
      cell('遮'),
      cell('98.16'),
      rowEnd([0, 1000, 2000, 3000], [1, 2]),
      line(['填写日期']),
    ]);
    expect(blocks).toEqual([
      '附件',
      [
        [1, 1, 2, 1, '项目资金'],
        [1, 2, 1, 1, '年初预算数'],
        [1, 3, 1, 1, '得分'],
        [2, 2, 1, 2, '8500'],
        [3, 1, 1, 2, '总分'],
        [3, 3, 1, 1, '98.16'],
      ],
      '填写日期',
    ]);
  });

  it('joins the paragraphs of a cell and reads characters of either width', () => {
    const inCell: WrittenParagraph = { ...line(['绩效']), instructions: instructions.inTable() };
    const narrow: WrittenParagraph = { ...line(['“A”—B']), isNarrow: true };
    expect(read([inCell, cell('指标'), rowEnd([0, 900]), narrow])).toEqual([
      [[1, 1, 1, 1, '绩效\n指标']],
      '“A”—B',
    ]);
  });

  it('leaves out what a tracked change deletes or what is hidden, whichever way it is said', () => {
    const deleted: Run = ['8', instructions.deleted()];
    const againstStyle: Run = ['7', instructions.deleted(0x81)];
    const kept: Run = ['分', instructions.deleted(0)];
    expect(read([line(['得'], deleted, againstStyle, ['x', instructions.hidden], kept)])).toEqual(['得分']);
  });

  it('shows the result of a field, not its code, and loses nothing to one without an end', () => {
    expect(read([line(['共\u0013PAGE \u0014', []], ['3\u0015页'])])).toEqual(['共3页']);
    expect(read([line(['断\u0013REF']), line(['正文'])])).toEqual(['断', '正文']);
  });

  it('shows boxes and signs of symbol fonts', () => {
    const symbols: Run[] = [
      ['(', instructions.symbol(1, 0xf0fe)],
      ['(', instructions.symbol(2, 0xf0b3)],
      ['(是)\u0001\u001e'],
    ];
    expect(read([line(...symbols)], ['宋体', 'Wingdings', 'Symbol'])).toEqual(['☑≥(是)-']);
  });

  it('gives a table in a cell as a grid of its own', () => {
    const inner = (text: string, more: readonly number[]): WrittenParagraph => ({
      runs: [[text]],
      end: '\r',
      instructions: [...instructions.inTable(2), ...more],
    });
    const blocks = read([
      { ...line(['外']), instructions: instructions.inTable() },
      inner('内', instructions.innerCellEnd),
      inner('', [...instructions.innerRowEnd, ...instructions.row([0, 500])]),
      cell('面'),
      rowEnd([0, 1000]),
    ]);
    expect(blocks).toEqual([[[1, 1, 1, 1, '外\n面']], [[1, 1, 1, 1, '内']]]);
  });

  it('keeps the cells of a table whose last row has no end', () => {
    expect(read([cell('得分'), cell('9'), line(['后'])])).toEqual([
      [
        [1, 1, 1, 1, '得分'],
        [1, 2, 1, 1, '9'],
      ],
      '后',
    ]);
  });

  it('takes the first nine styles for headings', () => {
    const blocks = readDoc(wordBinary([{ ...line(['一、概况']), style: 2 }, line(['正文'])]));
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.text, block.heading])).toEqual([
      ['一、概况', 2],
      ['正文', undefined],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/document';
import { readHtmlText } from '../../../src/intake/document/html/read';
import { encode, utf8 } from '../support/encode';
import { gridsOf, paragraphsOf } from './support/read';

const tablesOf = (html: string) =>
  readHtmlText(html).flatMap((block) =>
    block.kind === 'grid'
      ? [
          block.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
            row,
            column,
            rowSpan,
            columnSpan,
            text,
          ]),
        ]
      : [],
  );
const linesOf = (html: string) =>
  readHtmlText(html).flatMap((block) => (block.kind === 'paragraph' ? [[block.text, block.heading]] : []));

describe('a web page', () => {
  it('places cells beside those that reach down from above', () => {
    const html =
      '<TABLE><tr><td rowspan=2>绩效指标<td colspan="2">产出</tr><tr><td>数量<td>质量</tr><tr><th>总分</th><td>98.16</td></table>';
    expect(tablesOf(html)).toEqual([
      [
        [1, 1, 2, 1, '绩效指标'],
        [1, 2, 1, 2, '产出'],
        [2, 2, 1, 1, '数量'],
        [2, 3, 1, 1, '质量'],
        [3, 1, 1, 1, '总分'],
        [3, 2, 1, 1, '98.16'],
      ],
    ]);
  });

  it('takes a rowspan of 0 to the end, and no span for more than there is', () => {
    const html = '<table><tr><td rowspan=0>a<td colspan=99999>b<tr><td>c<tr><td colspan=x>d</table>';
    expect(tablesOf(html)).toEqual([
      [
        [1, 1, 3, 1, 'a'],
        [1, 2, 1, 1, 'b'],
        [2, 2, 1, 1, 'c'],
        [3, 2, 1, 1, 'd'],
      ],
    ]);
  });

  it('breaks lines where the page does, and not where its source does', () => {
    const cell = '<p>经济效益\r\n  指标</p><div>A\n B&nbsp;&nbsp;C<br>D</div>\n';
    expect(tablesOf(`<table><tr><td>${cell}</td></tr></table>`)).toEqual([
      [[1, 1, 1, 1, '经济效益指标\nA B C\nD']],
    ]);
  });

  it('resolves the characters that programs write, and leaves what is none', () => {
    const text = '&ge;95&#37;&nbsp;&times;&#x4e00;&ldquo;&middot;&rdquo; A&B &unknown; 1 < 2';
    expect(linesOf(`<p>${text}</p>`)).toEqual([['≥95% ×一“·” A&B &unknown; 1 < 2', undefined]]);
  });

  it('leaves out scripts, styles, comments and what is hidden', () => {
    const html =
      '<!-- <table><tr><td>x</table> --><script>if (a < b) "<td>"</script><style>td{}</style><![if !mso]><xml><a>1</a></xml>' +
      '<div style="display:none">藏<div>深</div>藏</div><p>显</p>' +
      '<table><tr style="DISPLAY: none"><td>藏</tr><tr><td hidden>藏<td>显</tr></table>';
    expect(linesOf(html)).toEqual([['显', undefined]]);
    expect(tablesOf(html)).toEqual([[[1, 1, 1, 1, '显']]]);
  });

  it('gives a table in a cell as a grid of its own, and drops one that only arranges the page', () => {
    const html =
      '<table><tr><td><table><tr><td>内<td>容</table></td></tr></table><h2>标题</h2>正文<table><tr><td>外<table><tr><td>里</table>面</table>';
    const blocks = readHtmlText(html).filter((block) => block.kind === 'paragraph' || block.cells.length > 0);
    expect(
      blocks.map((block) =>
        block.kind === 'grid' ? block.cells.map(({ text }) => text) : [block.text, block.heading],
      ),
    ).toEqual([['内', '容'], ['标题', 2], ['正文', undefined], ['外面'], ['里']]);
  });

  it('keeps the numbers that Excel and LibreOffice store beside the text, but not those of dates', () => {
    const html =
      '<table><tr><td x:num="0.80553">80.6%<td x:num>8,500<td sdval="3424" sdnum="1033;">3424.00<td x:num="45657">2024年12月31日<td x:str>12<td x:num="45657">2024/12/31</table>';
    const [grid] = readHtmlText(html);
    expect(grid?.kind === 'grid' && grid.cells.map(({ number }) => number)).toEqual([
      0.80553,
      8500,
      3424,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is read in the encoding it is in, whatever it declares', async () => {
    const page = (charset: string): string =>
      `<html><meta charset="${charset}"><table><tr><td>实际完成值</td></tr></table></html>`;
    for (const bytes of [
      encode(page('gbk'), 'gb18030'),
      encode(page('utf-8'), 'gb18030'),
      encode(page('gb2312'), 'utf-8'),
      encode(page('unicode'), 'utf-16le'),
      utf8(page('utf-8')),
    ]) {
      const document = await readDocument(bytes);
      expect(document.format).toBe('html');
      expect(gridsOf(document)[0]?.cells[0]?.text).toBe('实际完成值');
    }
  });

  it('is found in a web archive, in either way of writing it', async () => {
    const html = '<html><p>等于号=不变</p><table><tr><td>总分</td><td>98.16</td></tr></table></html>';
    const quoted = [...encode(html, 'gb18030')]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
      .join('')
      .replace('<table>', '<ta=\r\nble>');
    const base64 = btoa(String.fromCharCode(...utf8(html))).replace(/.{60}/gu, '$&\r\n');
    const archive = (charset: string, encoding: string, body: string): Uint8Array =>
      utf8(
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="----=_x"\r\n\r\n------=_x\r\n' +
          `Content-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: text/html; charset="${charset}"\r\n\r\n${body}\r\n------=_x--\r\n`,
      );
    for (const bytes of [archive('gb2312', 'quoted-printable', quoted), archive('utf-8', 'base64', base64)]) {
      const document = await readDocument(bytes);
      expect(gridsOf(document)[0]?.cells.map(({ text }) => text)).toEqual(['总分', '98.16']);
      expect(paragraphsOf(document)[0]?.text).toBe('等于号=不变');
    }
  });
});

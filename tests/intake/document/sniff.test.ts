import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument, sniff, type FileKind } from '../../../src/intake/document';
import { asBlob, encode, utf8 } from '../support/encode';
import { oleContainer, words } from './support/ole';
import { fixture } from './support/read';
import { refusal } from './support/refusal';

const sheet = { sheets: [{ name: 'a', rows: [['总分', 98.16]] }] };
const zeros = (length: number): Uint8Array => new Uint8Array(length);

/** The header of a Word document: version and flags. */
const wordHeader = (version: number, flags: number): Uint8Array => {
  const stream = zeros(4096);
  stream.set(words(0xa5ec, version, 0, 0, 0, flags));
  return stream;
};

/** A workbook stream that says only which version it is, and that it is encrypted. */
const workbookStream = (version: number, ...records: readonly number[]): Uint8Array => {
  const stream = zeros(8192);
  stream.set(words(0x0809, 4, version, 5, ...records, 0x000a, 0));
  return stream;
};

const kinds: readonly (readonly [string, FileKind, Uint8Array])[] = [
  ['nothing', 'empty', zeros(0)],
  ['blank lines', 'empty', utf8(' \n\n')],
  ['a PDF', 'pdf', utf8('%PDF-1.7\n1 0 obj')],
  ['a PDF after a few bytes', 'pdf', utf8('\n\n%PDF-1.4')],
  ['an OFD', 'ofd', zipSync({ 'OFD.xml': utf8('<ofd/>') })],
  ['a RAR', 'archive', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0])],
  ['a picture', 'image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ['an RTF', 'rtf', utf8('{\\rtf1\\ansi}')],
  [
    'a presentation',
    'other-office',
    zipSync({ '[Content_Types].xml': utf8('<a/>'), 'ppt/presentation.xml': utf8('<a/>') }),
  ],
  [
    'a binary workbook',
    'other-office',
    zipSync({ '[Content_Types].xml': utf8('<a/>'), 'xl/workbook.bin': zeros(4) }),
  ],
  [
    'a text of OpenDocument',
    'other-office',
    zipSync({
      mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': utf8('<a/>'),
    }),
  ],
  ['Excel 95', 'old-office', oleContainer({ Book: zeros(5000) })],
  ['Excel 4', 'old-office', Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 4, 0x10, 0])],
  ['Word 2', 'old-office', Uint8Array.from([0xdb, 0xa5, 0x2d, 0])],
  ['an unknown container', 'unknown', oleContainer({ Contents: zeros(5000) })],
  ['unknown bytes', 'unknown', Uint8Array.from([1, 2, 3, 0, 0, 0, 255, 254, 253, 0, 9])],
  ['prose', 'text', utf8('一、项目概况\n项目总投资66.649016万元，未超预算。\n')],
  ['prose in GB18030', 'text', encode('一、项目概况\n项目绩效目标基本科学。\n', 'gb18030')],
  ['the cell layout', 'text', utf8('\t总分\n\t100\n\t98.16\n\n')],
  ['a CSV', 'delimited', utf8('一级指标,得分\n产出,10\n效益,20\n')],
  ['a CSV in UTF-16', 'delimited', encode('一级指标\t得分\n产出\t10\n效益\t20\n', 'utf-16le')],
  ['a web page', 'html', utf8('\n<!DOCTYPE html><p>表</p>')],
  ['a bare table', 'html', encode('<table><tr><td>得分</td></tr></table>', 'gb18030')],
  ['a web archive', 'mhtml', utf8('From: <x>\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>a')],
  [
    'Excel 2003 XML',
    'spreadsheetml',
    utf8(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ),
  ],
  ['Word 2003 XML', 'other-office', utf8('<?xml version="1.0"?><w:wordDocument xmlns:w="x">')],
];

describe('what a file is', () => {
  it.each(kinds)('tells %s', async (_, kind, bytes) => {
    expect(await sniff(bytes)).toBe(kind);
    expect(await sniff(asBlob(bytes))).toBe(kind);
  });

  it('does not look at names, so a renamed file is what its content is', async () => {
    expect(await sniff(fixture('official-forms.xlsx'))).toBe('xlsx');
    expect(await sniff(fixture('official-forms.html'))).toBe('html');
    expect(await sniff(await writeXlsx(sheet))).toBe('xlsx');
  });

  it('tells text by its beginning, wherever a character is cut', async () => {
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le'] as const) {
      for (const shift of ['', 'a', 'ab']) {
        const text = `${shift}绩效评价报告的正文`.repeat(12_000);
        expect(await sniff(encode(text, encoding, false))).toBe('text');
      }
    }
  });

  it('never fails but with a refusal, whatever it is given', async () => {
    const start = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x3c],
      [],
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 700 }), async (head, rest) => {
        const bytes = Uint8Array.from([...head, ...rest]);
        const document = await readDocument(bytes).catch((error: unknown) =>
          refusal(Promise.reject(error as Error)),
        );
        expect(document).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is not read', () => {
  const refusals: readonly (readonly [string, Uint8Array | Promise<Uint8Array>, string, string])[] = [
    ['a PDF', utf8('%PDF-1.7'), 'PDF', '导出为 Word 或 Excel'],
    ['an OFD', zipSync({ 'OFD.xml': utf8('<ofd/>') }), 'OFD', '导出为 Word 或 Excel'],
    ['a RAR', Uint8Array.from([0x52, 0x61, 0x72, 0x21]), '压缩包', '解压'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), '图片', '原始的 Word 或 Excel'],
    ['an RTF', utf8('{\\rtf1}'), 'RTF', '.docx'],
    ['Word 95', oleContainer({ WordDocument: wordHeader(104, 0) }), 'Word 95', '.docx'],
    ['Excel 95', oleContainer({ Book: zeros(5000) }), 'Excel 95', '.xlsx'],
    ['Excel 5 under the later name', oleContainer({ Workbook: workbookStream(0x0500) }), 'Excel 95', '.xlsx'],
    [
      'an encrypted .xlsx',
      writeXlsx({ ...sheet, encryption: { password: 'x', spinCount: 1 } }),
      '密码',
      '取消密码',
    ],
    ['an encrypted .doc', oleContainer({ WordDocument: wordHeader(193, 0x0100) }), '密码', '取消密码'],
    [
      'an encrypted .xls',
      oleContainer({ Workbook: workbookStream(0x0600, 0x002f, 2, 0) }),
      '密码',
      '取消密码',
    ],
    [
      'an encrypted .ods',
      zipSync({
        mimetype: [utf8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'META-INF/manifest.xml': utf8(
          '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
        ),
        'content.xml': zeros(40),
      }),
      '密码',
      '取消密码',
    ],
    [
      'a presentation',
      zipSync({ '[Content_Types].xml': utf8('<a/>'), 'ppt/a.xml': utf8('<a/>') }),
      'Office',
      '.docx',
    ],
    ['an unknown file', Uint8Array.from([1, 2, 3, 0, 0, 255]), '无法识别', '.xlsx'],
    ['nothing', zeros(0), '没有任何', '检查'],
    ['a page without text', utf8('<html><body><img src=x></body></html>'), '没有任何', '检查'],
  ];

  it.each(refusals)('says of %s what to do', async (_, bytes, what, next) => {
    const error = await refusal(readDocument(await bytes));
    expect(error.text.zh).toContain(what);
    expect(error.next.zh).toContain(next);
    expect(error.text.en).not.toBe('');
    expect(error.next.en).not.toBe('');
  });

  it.each(['xlsx', 'xls', 'ods', 'docx', 'doc'])('refuses a .%s that is cut off', async (format) => {
    const whole = fixture(`official-forms.${format}`);
    const lengths = [0.2, 0.5, 0.8, 0.95].map((share) => Math.floor(whole.length * share));
    for (const length of lengths) {
      const error = await refusal(readDocument(whole.subarray(0, length)));
      expect(error.code).toBe('format');
    }
  });

  it('stops when cancelled, and tells how far it has come', async () => {
    const cancelled = await refusal(
      readDocument(fixture('official-forms.xlsx'), { signal: AbortSignal.abort() }),
    );
    expect(cancelled.code).toBe('cancelled');
    const seen: number[] = [];
    await readDocument(fixture('official-forms.xlsx'), { onProgress: (fraction) => seen.push(fraction) });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort());
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, IntakeError, scanDelimited, type Delimiter, type Scan } from '../../src/intake';
import { encode, utf8 } from './support/encode';
import { filledRows, write, writtenTable } from './support/written-table';

const scan = (text: string, delimiter?: Delimiter): Promise<Scan> => scanDelimited(utf8(text), { delimiter });
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('clean text', () => {
  test('passes through as the same memory, without its header', async () => {
    const bytes = utf8('a,b\r\n1,"x ""y"""\r\n3,"l1\r\nl2"\r\n');
    const result = await scanDelimited(bytes);
    expect(result.data.buffer).toBe(bytes.buffer);
    expect(text(result.data)).toBe('1,"x ""y"""\r\n3,"l1\r\nl2"\r\n');
    expect(result).toMatchObject({
      header: ['a', 'b'],
      records: 2,
      good: 2,
      rejected: 0,
      newline: '\r\n',
      notes: [],
    });
  });

  test.each([',', '\t', ';', '|'] as const)('separated by %j', async (delimiter) => {
    const result = await scan(`a${delimiter}"b,c|d;e"\n1${delimiter}2`);
    expect([result.delimiter, result.header]).toEqual([delimiter, ['a', 'b,c|d;e']]);
    expect(result.good).toBe(1);
  });

  test("Excel's separator line decides", async () => {
    const result = await scan('sep=;\r\na,x;b\r\n1;2\r\n');
    expect(result).toMatchObject({ delimiter: ';', header: ['a,x', 'b'], good: 1 });
    expect(result.lines.line(1)).toBe(3);
  });

  test('blank lines before the header, between and after records are no records', async () => {
    const result = await scan('\n  \na,b\n\n1,2\n\t\n,\n"",""\n3,4\n\n\n');
    expect(result).toMatchObject({ records: 2, good: 2 });
    expect(text(result.data)).toBe('1,2\n3,4\n');
    expect([result.lines.line(1), result.lines.line(2)]).toEqual([5, 9]);
  });

  test('CR, LF and CRLF may be mixed', async () => {
    const result = await scan('a,b\r1,2\r3,4\n5,6\r\n7,"8\r8"');
    expect(text(result.data)).toBe('1,2\n3,4\n5,6\n7,"8\r8"');
    expect([1, 2, 3, 4].map((record) => result.lines.line(record))).toEqual([2, 3, 4, 5]);
  });

  test('columns with white space around values are known', async () => {
    const result = await scan('a,b,c,d,e\n1, 2,"三 ",4\u3000,≥5（、！');
    expect(result.padded).toEqual([false, true, true, true, false]);
  });
});

describe('records that do not fit', () => {
  test('a record that is too short is filled up, with a remark', async () => {
    const result = await scan('a,b,c\n1,2,3\n4\n5,6,7');
    expect(text(result.data)).toBe('1,2,3\n4,,\n5,6,7');
    expect(result.notes).toMatchObject([{ kind: 'remark', line: 3, raw: '4' }]);
    expect(result).toMatchObject({ records: 3, good: 3, rejected: 0 });
  });

  test('empty surplus cells are cut off, filled ones reject the record', async () => {
    const result = await scan('a,b\n1,2,,""\n3,4,5\n6,7\n');
    expect(text(result.data)).toBe('1,2\n6,7\n');
    expect(result.notes).toMatchObject([{ kind: 'rejected', line: 3, raw: '3,4,5' }]);
    expect(result).toMatchObject({ records: 3, good: 2, rejected: 1 });
  });

  test('a stray quote or text after a quote costs the line', async () => {
    const result = await scan('a,b\n1,5" pipe\n2,"x"y\n3,ok\n');
    expect(result.notes.map(({ line, reason }) => [line, reason.en])).toEqual([
      [2, 'a quote stands inside an unquoted cell'],
      [3, 'text follows the closing quote of a cell'],
    ]);
    expect(text(result.data)).toBe('3,ok\n');
  });

  test('an unclosed quote does not swallow the rest of the file', async () => {
    const rest = Array.from({ length: 1000 }, (_, index) => `${index},ok,"quoted, ${index}"\n`).join('');
    const result = await scan(`a,b,c\n1,"open,3\n${rest}`);
    expect(result).toMatchObject({ records: 1001, good: 1000, rejected: 1 });
    expect(result.notes).toMatchObject([{ line: 2, raw: '1,"open,3' }]);
    const last = await scan(`a,b,c\n${rest}1,"open,3\n2,x,y`);
    expect(last).toMatchObject({ good: 1001, rejected: 1 });
  });

  test('a quote that pairs with one far below is found out by the lines in between', async () => {
    const result = await scan('a,b,c\n1,"open\n2,x,y\n3,close"\n4,y,z\n');
    expect(result.notes.map(({ line }) => line)).toEqual([2, 4]);
    expect(text(result.data)).toBe('2,x,y\n4,y,z\n');
  });

  test('a cell of several lines in a short record stays whole', async () => {
    const result = await scan('a,b,c\n1,"l1\nl2"\n4,5,6\n');
    expect(text(result.data)).toBe('1,"l1\nl2",\n4,5,6\n');
    expect(result.lines.line(2)).toBe(4);
  });

  test('raw text is cut', async () => {
    const result = await scan(`a,b\n${'汉'.repeat(2000)},2,3\n`);
    expect(result.notes[0]?.raw).toBe('汉'.repeat(500));
  });
});

describe('headers', () => {
  test.each(['', '\n\n', '   \r\n'])('%j is empty', async (content) => {
    await expect(scan(content)).rejects.toMatchObject({ code: 'empty' });
  });

  test('with quotes that do not pair up is refused', async () => {
    await expect(scan('a,"b\n1,2\n')).rejects.toMatchObject({ code: 'header' });
  });

  test('may run over several lines', async () => {
    const result = await scan('评价编号,"年度\n指标值"\na,1\n');
    expect(result.header).toEqual(['评价编号', '年度\n指标值']);
    expect(result.lines.line(1)).toBe(3);
  });

  test('without records is a table of none', async () => {
    expect(await scan('a,b')).toMatchObject({ records: 0, good: 0 });
  });
});

/** Reads clean text back: the simplest reader there is, for text that leaves no doubt. */
function readBack(clean: string, delimiter: string, newline: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < clean.length) {
    let value = '';
    if (clean[at] === '"') {
      for (at += 1; clean[at] !== '"' || clean[at + 1] === '"'; at += 1) {
        value += clean[at] ?? '';
        if (clean[at] === '"') at += 1;
      }
      at += 1;
    } else {
      const end = [clean.indexOf(delimiter, at), clean.indexOf(newline, at), clean.length].filter(
        (e) => e >= 0,
      );
      const stop = Math.min(...end);
      value = clean.slice(at, stop);
      at = stop;
    }
    row.push(value);
    if (clean.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at < clean.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at += newline.length;
  }
  return rows;
}

/** Records of fully quoted text that end before its end. */
function countWhole(quotedText: string): number {
  let inside = false;
  let count = 0;
  for (const char of quotedText) {
    if (char === '"') inside = !inside;
    else if (char === '\n' && !inside) count += 1;
  }
  return count;
}

describe('properties', () => {
  test('any table comes back equal from any way of writing it', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async (any) => {
        const content = encode(write(any), any.encoding);
        const decoded = await decode(content, { encoding: any.encoding });
        const result = await scanDelimited(decoded.bytes, { delimiter: any.delimiter });
        const expected = filledRows(any);
        expect(readBack(text(result.data), any.delimiter, result.newline)).toEqual(expected);
        expect(result).toMatchObject({
          records: expected.length,
          good: expected.length,
          rejected: 0,
          notes: [],
        });
      }),
      { numRuns: 1500 },
    );
  });

  test('the delimiter is found where the header leaves no doubt', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async (any) => {
        const result = await scan(write({ ...any, newline: '\n' }));
        expect([result.delimiter, result.header.length]).toEqual([any.delimiter, any.width]);
      }),
    );
  });

  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc
      .array(fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';'), { maxLength: 60 })
      .map((all) => utf8(all.join(''))),
  );

  test('random bytes balance or are refused', async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (bytes) => {
        try {
          const { bytes: decoded } = await decode(bytes);
          const result = await scanDelimited(decoded);
          expect(result.records).toBe(result.good + result.rejected);
          const again = readBack(text(result.data), result.delimiter, result.newline);
          expect(again).toHaveLength(result.good);
          expect(again.every((row) => row.length === result.header.length)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(IntakeError);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a truncated table keeps the records before the cut', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, fc.double({ min: 0, max: 1, noNaN: true }), async (any, share) => {
        const whole = utf8(write({ ...any, newline: '\n', quoteAll: true, finalNewline: true }));
        const options = { delimiter: any.delimiter };
        const full = await scanDelimited(whole, options);
        const cut = whole.subarray(0, whole.length - Math.floor(full.data.length * share));
        const outcome = await scanDelimited(cut, options);
        expect(outcome.records).toBe(outcome.good + outcome.rejected);
        const complete = readBack(text(full.data), any.delimiter, '\n');
        const found = readBack(text(outcome.data), any.delimiter, '\n');
        const same = complete.findIndex((row, at) => row.join('\0') !== found[at]?.join('\0'));
        const untouched = same < 0 ? complete.length : same;
        // All but the record the cut goes through.
        const bytesBefore = text(full.data.subarray(0, cut.length - (whole.length - full.data.length)));
        expect(untouched).toBeGreaterThanOrEqual(countWhole(bytesBefore));
      }),
    );
  });

  test('quotes in every second line do not make it slow', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => (index % 2 ? 'x,"' : 'y,z')).join('\n');
    const result = await scan(`a,b\n${lines}`);
    expect(result.records).toBe(result.good + result.rejected);
  });
});

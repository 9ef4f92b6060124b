import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, scanDelimited, type Scan } from '../../src/intake';
import { stage } from '../../src/intake/stage';
import type { MappedColumn } from '../../src/intake/recognise';
import { encode, utf8 } from './support/encode';
import { engineKinds, patient, useEngine } from './support/engines';
import { filledRows, write, writtenTable } from './support/written-table';

const mappedColumns = (width: number): MappedColumn[] =>
  Array.from({ length: width }, (_, index) => ({
    index,
    header: `列${index}`,
    column: { name: `列${index}`, type: 'text', label: { zh: '', en: '' } },
  }));

describe.each(engineKinds)('staging on the %s engine', { timeout: patient }, (kind) => {
  const engine = useEngine(kind);

  const staged = async (scan: Scan, content: Blob | Uint8Array = scan.data): Promise<(string | null)[][]> => {
    const mapped = mappedColumns(scan.header.length);
    try {
      await stage(engine(), 'any.csv', content, scan, mapped);
      const result = await engine().query('SELECT * FROM intake_raw ORDER BY row_no');
      expect(Array.from(result.column('row_no'))).toEqual(
        Array.from({ length: scan.good }, (_, row) => row + 1),
      );
      return result.rows().map((row) => mapped.map(({ column }) => row[column.name] as string | null));
    } finally {
      await engine().run('DROP TABLE IF EXISTS intake_raw');
    }
  };

  test('reads exactly the cells that were written', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTable, async (table) => {
        const { bytes } = await decode(encode(write(table), table.encoding), { encoding: table.encoding });
        const scan = await scanDelimited(bytes, { delimiter: table.delimiter });
        const expected = filledRows(table).map((row, at) =>
          // A byte order mark in the very first cell is not text to the engine; no cell keeps one in the end.
          row.map((value, column) => (at + column === 0 ? value.replace(/^\ufeff/u, '') : value) || null),
        );
        expect(await staged(scan)).toEqual(expected);
      }),
      { numRuns: kind === 'native' ? 300 : 150 },
    );
  });

  test('reads what is left of broken text', async () => {
    const piece = fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', '""', '\r\n', '甲');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const scan = await scanDelimited(utf8(`a,b\n${pieces.join('')}`));
        expect(await staged(scan)).toHaveLength(scan.good);
      }),
      { numRuns: kind === 'native' ? 300 : 150 },
    );
  });

  test('reads a part of a Blob', async () => {
    const scan = await scanDelimited(utf8('a,b\n1,2\n3,4\n'));
    expect(await staged(scan, new Blob(['a,b\n1,2\n3,4\n']).slice(4))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('reads records far longer than the engine expects', async () => {
    const long = '长'.repeat(2_000_000);
    const scan = await scanDelimited(utf8(`a,b\n1,2\n3,"${long}"\n5,6\n`));
    const rows = await staged(scan);
    expect(rows.map((row) => row[1]?.length)).toEqual([1, long.length, 1]);
  });

  test('reads many records in their order', async () => {
    const lines = Array.from({ length: 50_000 }, (_, row) => `${row},"文字 ${row}"`).join('\n');
    const rows = await staged(await scanDelimited(utf8(`a,b\n${lines}`)));
    expect(rows.every(([first, second], row) => first === String(row) && second === `文字 ${row}`)).toBe(
      true,
    );
  });

  test('refuses the file where the engine does not read what was scanned', async () => {
    const scan = await scanDelimited(utf8('a,b\n1,2\n3,4\n'));
    await expect(staged({ ...scan, good: 3 })).rejects.toMatchObject({ code: 'internal' });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTable, sqlType, tableNamed, tables, type ColumnType } from '../../src/dataset';
import { load, parseQuantity } from '../../src/intake';
import { cellParser } from '../../src/intake/normalise/cell-parser';
import { matchHeader, type MappedColumn } from '../../src/intake/recognise';
import { utf8 } from './support/encode';
import { engineKinds, patient, useEngine } from './support/engines';

/** Columns of every type, some with a header that changes what a bare number means. */
const headers = {
  evaluation: ['年度', '评价方式', '总分', '完成进度', '建议条数'],
  fund: ['申请', '批复（元）', '年初预算（亿元）', '执行率（%）', '到位日期'],
  survey: ['是否开展', '有效'],
  indicator: ['一级指标', '分值'],
} as const;
type TableName = keyof typeof headers;

const keys: Readonly<Record<TableName, readonly string[]>> = {
  evaluation: ['evaluation_id', 'project_name'],
  fund: ['evaluation_id', 'fund_source'],
  survey: ['evaluation_id', 'seq'],
  indicator: ['evaluation_id', 'seq'],
};

const typicalCells: Readonly<Record<ColumnType, readonly string[]>> = {
  text: ['产出', '产出指标', '产出指标（50分）', 'a b', '满意度'],
  choice: ['self', '单位自评', 'fiscal', '外部'],
  money: [
    '1',
    '0.5',
    '-3',
    '1,234.5',
    '12345678901.123456',
    '999999999999',
    '3亿元',
    '—',
    '0.00005',
    '7.1234567',
  ],
  fraction: ['0', '1', '1.5', '1.51', '80.6', '80.6%', '0.806', '1.000001', '0.1234567', '99.99995'],
  number: ['5', '4.55', '10.', '.5', '１２', '无', '1e3', '-0', '12345678901.5', '123456789012'],
  integer: ['1', '-5', '1,400', '12.0', '2147483647', '2147483648', '1.5', '0012'],
  year: ['2024', '2024年', '1949', '1950', '2099', '2100', '24'],
  date: ['2024-05-30', '2024-02-30', '2024/5/3', '20240530', '1899-01-01', '2200-01-01', '2023-02-29'],
  boolean: ['true', 'false', '1', '0', '是', '否', 'TRUE', 'yes', '不详'],
};

const printedNumber = fc
  .tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.nat(7))
  .map(([digits, places]) => {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    const cut = text.length - places;
    return `${digits < 0n ? '-' : ''}${text.slice(0, cut)}${places > 0 ? `.${text.slice(cut)}` : ''}`;
  });

const cellsOf = (type: ColumnType): fc.Arbitrary<string[]> =>
  fc.array(
    fc.oneof(fc.constantFrom(...typicalCells[type]), printedNumber, fc.stringMatching(/^[0-9.%年-]{1,8}$/)),
    { minLength: 100, maxLength: 100 },
  );

describe.each(engineKinds)('the %s engine', { timeout: patient }, (kind) => {
  const engine = useEngine(kind);

  test.each(Object.keys(headers) as TableName[])(
    'reads plain cells of %s as the parsers would',
    async (table) => {
      const { mapped } = matchHeader(headers[table], tableNamed(table));
      expect(mapped).toHaveLength(headers[table].length);
      const columns = fc.tuple(...mapped.map(({ column }) => cellsOf(column.type)));
      await fc.assert(
        fc.asyncProperty(columns, async (cells) => {
          await loadColumns(table, cells);
          for (const [index, one] of mapped.entries())
            expect(await wrongCells(table, one, cells[index] ?? [])).toEqual([]);
        }),
        { numRuns: 3, endOnFailure: true },
      );
    },
  );

  const loadColumns = async (table: TableName, cells: readonly string[][]): Promise<void> => {
    const ids = (cells[0] ?? []).map((_, row) => `e${row}`);
    const second = { evaluation: 'x', fund: 'total', survey: '1', indicator: '1' }[table];
    const rows = ids.map((id, row) =>
      [id, second, ...cells.map((column) => `"${column[row] ?? ''}"`)].join(','),
    );
    const own = [[...keys[table], ...headers[table]].join(','), ...rows];
    const evaluations = ['evaluation_id,project_name', ...ids.map((id) => `${id},x`)];
    await load(engine(), [
      { path: `${table}.csv`, content: utf8(own.join('\n')) },
      ...(table === 'evaluation' ? [] : [{ path: 'evaluation.csv', content: utf8(evaluations.join('\n')) }]),
    ]);
  };

  /** Cells of which the engine made something else than the parser. */
  const wrongCells = async (
    table: TableName,
    mapped: MappedColumn,
    cells: readonly string[],
  ): Promise<unknown[]> => {
    const { name, type } = mapped.column;
    const result = await engine().query(
      `SELECT evaluation_id AS id, CAST("${name}" AS VARCHAR) AS v FROM "${table}"`,
    );
    const found = new Map(result.rows().map((row) => [row['id'], row['v']]));
    expect(found.size).toBe(cells.length);
    const parse = cellParser(mapped);
    const isDecimal = sqlType(type).startsWith('DECIMAL');
    return cells.flatMap((text, row) => {
      const parsed = parse(text);
      const expected = 'value' in parsed ? parsed.value : null;
      const value = found.get(`e${row}`);
      const same =
        isDecimal && typeof value === 'string' && expected !== null
          ? trimZeros(value) === trimZeros(expected)
          : value === expected;
      return same ? [] : [{ name, text, parser: expected, engine: value }];
    });
  };

  test('reads bare numbers as quantities the way the parser would', async () => {
    const cells = [
      '1495',
      '-3',
      '0.5',
      '20240530',
      '12345678',
      '1234567',
      '1.1234567',
      '007',
      '3424 ',
      '2024',
      '1.5e3',
    ];
    await load(engine(), [
      { path: 'evaluation.csv', content: utf8('evaluation_id,project_name\na,x\n') },
      {
        path: 'indicator.csv',
        content: utf8(['evaluation_id,指标值', ...cells.map((cell) => `a,${cell}`)].join('\n')),
      },
    ]);
    const result = await engine().query(
      'SELECT target_op, target_unit, CAST(target_low AS VARCHAR) AS low FROM indicator ORDER BY seq',
    );
    const found = result
      .rows()
      .map((row, at) => [cells[at], row['target_op'], row['target_unit'], decimal(row['low'])]);
    expect(found).toEqual(
      cells.map((text) => {
        const { op, unit, low } = parseQuantity(text);
        return [text, op, unit, decimal(low)];
      }),
    );
  });

  test('creates every canonical table with exactly its columns', async () => {
    for (const table of tables) {
      await engine().run(['DROP TABLE IF EXISTS t', createTable(table, 't')]);
      const described = (await engine().query('DESCRIBE t')).rows();
      expect(described.map((row) => [row['column_name'], row['column_type']])).toEqual(
        table.columns.map(({ name, type }) => [name, sqlType(type)]),
      );
    }
    await engine().run('DROP TABLE t');
  });
});

/** A decimal without leading or trailing zeros. */
function trimZeros(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole.replace(/^(-?)0+(?=\d)/u, '$1')}.${fraction.replace(/0+$/u, '')}`;
}

const decimal = (value: unknown): string | null => (typeof value === 'string' ? trimZeros(value) : null);

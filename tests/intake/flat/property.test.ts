import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableNamed } from '../../../src/dataset';
import { recogniseFlat, tableOfRecords } from '../../../src/intake/flat';
import { dictionary, type Grain } from '../../../src/intake/mapping';
import { valueOf } from './support/read-back';
import {
  after,
  fullWidth,
  inHundreds,
  kindWords,
  percent,
  separated,
  withEnding,
  yuan,
  type Writer,
} from './support/write';

/** A column of a made-up file: its field, its header, how its cells are written. */
interface Column {
  readonly field: string;
  readonly header: string;
  readonly write: Writer;
}

type Row = Readonly<Record<string, string>>;

const plain: Writer = (text) => text;

/** Every wording that by itself names a field in tables of a grain. */
const wordingsOf = (field: string, grain: Grain): string[] =>
  dictionary
    .filter(
      (one) =>
        one.field === field &&
        one.certainty === 'sure' &&
        one.under === undefined &&
        (one.grain === undefined || one.grain === grain),
    )
    .flatMap(({ words }) => words);

const ways: Readonly<Record<string, readonly (readonly [suffix: string, write: Writer])[]>> = {
  money: [
    ['（万元）', plain],
    ['(元)', yuan],
    ['（元）', after(yuan, separated)],
    ['', withEnding('万元')],
    ['', after(yuan, withEnding('元'), fullWidth)],
  ],
  share: [
    ['', percent],
    ['（%）', inHundreds],
    ['', plain],
  ],
  number: [
    ['', plain],
    ['（分）', fullWidth],
  ],
  text: [['', plain]],
  kind: [['', kindWords]],
};

const kindOfColumn: Readonly<Record<string, string>> = {
  'evaluation.kind': 'kind',
  'evaluation.total_score': 'number',
  'indicator.weight': 'number',
  'indicator.score': 'number',
  'fund.printed_rate': 'share',
};

const columnOf = (field: string, grain: Grain): fc.Arbitrary<Column> => {
  const kind = kindOfColumn[field] ?? (field.startsWith('fund.') ? 'money' : 'text');
  return fc
    .record({
      word: fc.constantFrom(...wordingsOf(field, grain)),
      way: fc.constantFrom(...(ways[kind] ?? [])),
      numbering: fc.constantFrom('', '1、', '*', '（二）'),
    })
    .map(({ word, way: [suffix, write], numbering }) => ({
      field,
      header: numbering + word + suffix,
      write,
    }));
};

/** Columns in any order under any wordings, with some that are not loaded between them. */
const columnsOf = (fields: readonly string[], grain: Grain): fc.Arbitrary<Column[]> =>
  fc
    .tuple(
      fc.tuple(...fields.map((field) => columnOf(field, grain))),
      fc.subarray(['备注', '预算科目编码', '联系电话', '是否公开', '']),
    )
    .chain(([columns, idle]) => {
      const all = [...columns, ...idle.map((header) => ({ field: '', header, write: plain }))];
      return fc.shuffledSubarray(all, { minLength: all.length });
    });

const amount = fc.integer({ min: 1_001, max: 99_999_999 }).map((value) => {
  const digits = String(value).padStart(5, '0');
  return `${digits.slice(0, -4).replace(/^0+(?=\d)/u, '')}.${digits.slice(-4)}`.replace(/\.?0+$/u, '');
});
const points = fc.integer({ min: 100, max: 9_999 }).map((value) => String(value / 100));
const share = fc.integer({ min: 3_000, max: 9_999 }).map((value) => String(value / 10_000));
const name = fc.string({
  unit: fc.constantFrom(...Array.from('建设改造维护服务监测平台学校公园')),
  minLength: 3,
  maxLength: 8,
});

const project = fc.record({
  'evaluation.project_name': name,
  'evaluation.department': fc.constantFrom('教育局', '卫健委', ''),
  'evaluation.unit': fc.constantFrom('第一中学', '区医院', ''),
  'evaluation.year': fc.constantFrom('2022', '2023', '2024'),
  'evaluation.region': fc.constantFrom('朝阳', '丰台'),
  'evaluation.kind': fc.constantFrom('self', 'department', 'fiscal'),
  'evaluation.grade': fc.constantFrom('优', '良', '中', '差', ''),
  'evaluation.total_score': points,
  'fund.initial_budget': amount,
  'fund.adjusted_budget': amount,
  'fund.executed': fc.option(amount, { nil: '' }),
  'fund.printed_rate': share,
});
const projectFields = [
  'project_name',
  'department',
  'unit',
  'year',
  'region',
  'kind',
  'grade',
  'total_score',
].map((column) => `evaluation.${column}`);
const fundFields = ['initial_budget', 'adjusted_budget', 'executed', 'printed_rate'].map(
  (column) => `fund.${column}`,
);

const indicator = fc.record({
  'indicator.level1': fc.constantFrom('产出', '效益', '满意度'),
  'indicator.level2': fc.constantFrom('数量', '质量', '社会效益'),
  'indicator.level3': name,
  'indicator.target': fc.constantFrom('≥95%', '100-200家', '不少于36家', '显著提升', '１０个'),
  'indicator.actual': fc.constantFrom('98%', '121家', '已完成', ''),
  'indicator.weight': points,
  'indicator.score': points,
  'indicator.reason': fc.constantFrom('', '进度滞后'),
});
const indicatorFields = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'].map(
  (column) => `indicator.${column}`,
);

const notes = fc.subarray([['全部项目的汇总'], [''], ['填报日期：2025-03-01', ''], ['']]);

/** The file: notes, header, rows with blank ones between, and what may stand below. */
function fileOf(
  above: string[][],
  columns: readonly Column[],
  rows: readonly Row[],
  gap: number,
): string[][] {
  const body = rows.map((row) =>
    columns.map(({ field, write }) => (field === '' ? '某某' : write(row[field] ?? ''))),
  );
  const blank = columns.map(() => '');
  return [
    ...above,
    columns.map(({ header }) => header),
    ...body.slice(0, gap),
    blank,
    ...body.slice(gap),
    blank,
    columns.map((_, index) => (index === 0 ? '合 计' : '')),
  ];
}

const canonical = (field: string, text: string): string | null => {
  const [table = '', column = ''] = field.split('.');
  return valueOf(table, column, text);
};

const settings = { numRuns: 150 };

describe('any order, wording, unit and notes', () => {
  test('give the same projects', () => {
    const fields = [...projectFields, ...fundFields];
    fc.assert(
      fc.property(
        columnsOf(fields, 'project'),
        fc.uniqueArray(project, {
          minLength: 1,
          maxLength: 6,
          selector: (row) => row['evaluation.project_name'],
        }),
        notes,
        fc.nat(6),
        (columns, rows, above, gap) => {
          const flat = recogniseFlat(tableOfRecords(fileOf(above, columns, rows, gap)));
          if (!flat) throw new Error('not recognised');
          const texts: readonly Row[] = rows;
          const table = (which: string): (string | null)[][] =>
            valuesOf(
              flat.draft.tables.find((one) => one.table === which),
              fields,
            );
          expect(table('evaluation')).toEqual(
            texts.map((row) => projectFields.map((field) => canonical(field, row[field] ?? ''))),
          );
          expect(table('fund')).toEqual(
            texts.map((row) => fundFields.map((field) => canonical(field, row[field] ?? ''))),
          );
          expect([flat.draft.rowsRead, flat.draft.rejected.length]).toEqual([rows.length + 1, 1]);
        },
      ),
      settings,
    );
  });

  test('give the same indicators', () => {
    const fields = ['evaluation.project_name', 'fund.executed', ...indicatorFields];
    const row = fc.tuple(fc.constantFrom('甲项目', '乙项目'), indicator);
    fc.assert(
      fc.property(
        columnsOf(fields, 'indicator'),
        fc.array(row, { minLength: 1, maxLength: 8 }),
        notes,
        fc.nat(8),
        (columns, drawn, above, gap) => {
          const rows = drawn
            .map(([of, one]): Row => ({ ...one, 'evaluation.project_name': of, 'fund.executed': '12.5' }))
            .sort((a, b) =>
              (a['evaluation.project_name'] ?? '').localeCompare(b['evaluation.project_name'] ?? ''),
            );
          const flat = recogniseFlat(tableOfRecords(fileOf(above, columns, rows, gap)));
          if (!flat) throw new Error('not recognised');
          const found = flat.draft.tables.find(({ table }) => table === 'indicator');
          expect(valuesOf(found, indicatorFields)).toEqual(
            rows.map((one) => indicatorFields.map((field) => canonical(field, one[field] ?? ''))),
          );
          expect([flat.draft.rowsRead, flat.draft.rejected.length]).toEqual([rows.length + 1, 1]);
        },
      ),
      settings,
    );
  });
});

interface Table {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The rows of a draft's table as values of those of the fields that are its own, blank where it lacks the column. */
function valuesOf(found: Table | undefined, fields: readonly string[]): (string | null)[][] {
  if (!found) return [];
  const known = new Set(tableNamed(found.table).columns.map(({ name: column }) => column));
  expect(found.columns.filter((column) => !known.has(column))).toEqual([]);
  const own = fields
    .filter((field) => field.startsWith(`${found.table}.`))
    .map((field) => field.split('.')[1] ?? '');
  return found.rows.map((row) =>
    own.map((column) => {
      const index = found.columns.indexOf(column);
      return index < 0 ? null : valueOf(found.table, column, row[index] ?? null);
    }),
  );
}

test('any rows at all below a header are each accounted for once', () => {
  const cell = fc.oneof(
    fc.constantFrom('项目名称', '执行数', '甲', '乙', '', '', '合计', '1', '100', '注：', '一、', '产出'),
    fc.string({ maxLength: 6 }),
  );
  const header = fc.constantFrom<string[]>(
    ['项目名称', '执行数', '一级指标', '三级指标', '得分'],
    ['自评总分', '项目名称', '年初预算数', '执行数'],
    ['项目名称', '备注'],
    [],
  );
  let recognised = 0;
  fc.assert(
    fc.property(header, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (first, rows) => {
      const flat = recogniseFlat(tableOfRecords([first, ...rows]));
      if (!flat) return;
      recognised += 1;
      const { tables, rowsRead, rejected } = flat.draft;
      const places = tables.flatMap(({ columns, rows: found }) =>
        found.flatMap((row) =>
          (row[columns.indexOf('locator')] ?? '').split('; ').map((one) => one.split(' ')[0]),
        ),
      );
      const fed = new Set(places);
      expect(rowsRead).toBe(fed.size + rejected.length);
      expect(rejected.filter(({ place }) => fed.has(place))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(recognised).toBeGreaterThan(300);
});

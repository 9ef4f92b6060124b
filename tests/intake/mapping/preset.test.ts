import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  mapColumns,
  notedUnits,
  parsePreset,
  presetOf,
  printPreset,
  signatureOf,
  type ColumnChoice,
  type Preset,
} from '../../../src/intake/mapping';

const headers = [
  ['项目名称', ''],
  ['项目资金', '预算数（元）'],
  ['项目资金', '执行率'],
  ['得分', ''],
  ['得分', ''],
];
const choices = new Map<number, ColumnChoice>([
  [1, { field: 'fund.initial_budget' }],
  [2, { percent: true }],
  [3, { field: 'fund.score' }],
  [4, { field: null }],
]);
const mapping = mapColumns({
  headers,
  sample: [['甲', '1', '80', '2', '3']],
  noted: notedUnits([]),
  choices,
});
const preset = presetOf('朝阳区自评汇总', headers, mapping);

describe('a preset', () => {
  test('keeps what was confirmed', () => {
    expect(preset.columns).toEqual([
      { header: '项目名称', occurrence: 1, field: 'evaluation.project_name' },
      { header: '项目资金/预算数(元)', occurrence: 1, field: 'fund.initial_budget', moneyUnit: '元' },
      { header: '项目资金/执行率', occurrence: 1, field: 'fund.printed_rate', percent: true },
      { header: '得分', occurrence: 1, field: 'fund.score' },
      { header: '得分', occurrence: 2, field: null },
    ]);
    expect([preset.version, preset.headerRows]).toEqual([1, 2]);
  });

  test('is known by its headers in any order and of any year, not with another unit', () => {
    const turned = [...headers].reverse();
    expect(signatureOf(turned)).toBe(preset.signature);
    expect(
      signatureOf(headers.map((parts) => parts.map((part) => part.replace('预算数', '2023年预算数')))),
    ).toBe(preset.signature);
    const inWan = headers.map((parts) => parts.map((part) => part.replace('（元）', '（万元）')));
    expect(signatureOf(inWan)).not.toBe(preset.signature);
    expect(choicesOf(preset, inWan).size).toBe(0);
    expect([...choicesOf(preset, turned)].map(([index, { field }]) => [index, field])).toEqual([
      [0, 'fund.score'],
      [1, null],
      [2, 'fund.printed_rate'],
      [3, 'fund.initial_budget'],
      [4, 'evaluation.project_name'],
    ]);
  });

  test('comes back from its text', () => {
    expect(parsePreset(printPreset(preset))).toEqual(preset);
  });

  const refusal = (text: string): unknown => {
    try {
      return parsePreset(text);
    } catch (error) {
      return error;
    }
  };
  const changed = (change: Partial<Record<keyof Preset, unknown>>): string =>
    JSON.stringify({ ...preset, ...change });

  test('of a newer version is refused, and says so', () => {
    expect(refusal(changed({ version: 2 }))).toMatchObject({
      code: 'format',
      text: { zh: '模板版本 2 比本程序能读的 1 新。' },
    });
  });

  test.each([
    ['no JSON', 'JSON', '{'],
    ['a list', '{ }', '[]'],
    ['no version', 'version', changed({ version: undefined })],
    ['a short signature', 'signature', changed({ signature: 'abc' })],
    ['four header rows', 'headerRows', changed({ headerRows: 4 })],
    [
      'an unknown field',
      'columns[0].field',
      changed({ columns: [{ header: '甲', occurrence: 1, field: 'fund.x' }] }),
    ],
    [
      'an unknown unit',
      'columns[0].moneyUnit',
      changed({ columns: [{ header: '甲', occurrence: 1, field: null, moneyUnit: '角' }] }),
    ],
    ['a column that is none', 'columns[0]', changed({ columns: [3] })],
    [
      'a wrong occurrence',
      'columns[0].occurrence',
      changed({ columns: [{ header: '甲', occurrence: 0, field: null }] }),
    ],
  ])('with %s is refused with the place', (_, place, text) => {
    const error = refusal(text);
    expect(error).toMatchObject({ code: 'format' });
    expect((error as { text: { en: string } }).text.en).toContain(place);
  });

  test('cut off or changed at random is refused or read, never anything else', () => {
    const text = printPreset(preset);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const found = refusal(text.slice(0, at) + put + text.slice(at + 1));
        expect('columns' in (found as object) || (found as { code?: string }).code === 'format').toBe(true);
      }),
    );
  });
});

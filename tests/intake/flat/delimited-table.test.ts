import { describe, expect, test } from 'vitest';
import { recogniseFlat, recogniseFlatInSteps, tableOfDelimited } from '../../../src/intake/flat';
import { cellsOf } from './support/from-text';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('delimited text of which it is not known where the header is', () => {
  const text = [
    '朝阳区2024年度项目支出绩效自评汇总表',
    '"单位：元,人"',
    '',
    '项目名称;执行数;"自评\n总分"',
    '"甲;一期";1,234,567.00;95',
    '乙"项目;1;2',
    '丙;"2,000";""',
    '"丁;3;4',
    '戊;5000;88',
    '',
  ].join('\r\n');

  test('is split at the delimiter of most of its records, quotes and line breaks kept', () => {
    const delimited = tableOfDelimited(bytes(text));
    const flat = recogniseFlat(delimited.table);
    if (!flat) throw new Error('no flat table');
    expect(delimited.delimiter).toBe(';');
    expect(flat.mapping.map(({ header }) => header)).toEqual(['项目名称', '执行数', '自评总分']);
    expect(cellsOf(flat, 'evaluation', 'project_name')).toEqual(['甲;一期', '丙', '戊']);
    expect(cellsOf(flat, 'fund', 'executed')).toEqual(['1,234,567.00元', '2,000元', '5000元']);
    expect(cellsOf(flat, 'evaluation', 'locator')).toEqual(['第6行', '第8行', '第10行']);
    expect(delimited.faults().map(({ place, reason, raw }) => [place, reason.zh, raw])).toEqual([
      ['第7行', '未加引号的单元格中有引号', '乙"项目;1;2'],
      ['第9行', '引号没有闭合', '"丁;3;4'],
    ]);
    expect(flat.draft.rowsRead).toBe(3);
  });

  test('is split where a person says', () => {
    expect(tableOfDelimited(bytes('a,b;c\n1,2;3'), ',').delimiter).toBe(',');
    expect([...tableOfDelimited(bytes('a\tb\n1\t2')).table.rows()]).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect([...tableOfDelimited(bytes('')).table.rows()]).toEqual([]);
  });

  test('may be gone through more than once', () => {
    const { table } = tableOfDelimited(bytes(text));
    expect([...table.rows()]).toEqual([...table.rows()]);
  });
});

describe('a large file', () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => {
    const project = Math.floor(index / 15);
    return `项目${project},教育局,${project * 1000 + 1},产出指标,指标${index % 15}名,≥${index % 90}户,10,9.5`;
  });
  const file = bytes(
    ['项目名称,主管部门,执行数（元）,一级指标,三级指标,指标值,分值,得分', ...rows].join('\n'),
  );

  test('is read in steps with the same result', async () => {
    const whole = recogniseFlat(tableOfDelimited(file).table);
    const inSteps = await recogniseFlatInSteps(tableOfDelimited(file).table);
    expect(whole?.draft.tables.map(({ table, rows: found }) => [table, found.length])).toEqual([
      ['evaluation', 2_000],
      ['fund', 2_000],
      ['indicator', 30_000],
    ]);
    expect(inSteps?.draft).toEqual(whole?.draft);
    expect(whole?.draft.rowsRead).toBe(30_000);
  });

  test('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const reading = recogniseFlatInSteps(tableOfDelimited(file).table, {}, controller.signal);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});

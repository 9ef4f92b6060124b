import { describe, expect, it } from 'vitest';
import { ResultTable } from '../../../src/engine';
import { chartData } from '../../../src/views/sql/chart-data';
import { resultRows } from '../../../src/views/sql/result-text';

const table = new ResultTable(
  [
    { name: 'region', type: 'VARCHAR', values: ['朝阳', '丰台', null] },
    { name: 'n', type: 'BIGINT', values: [5, 4, 0] },
    { name: 'rate', type: 'DECIMAL(18,6)', values: [0.97, null, '12345678901234567890'] },
  ],
  3,
);

describe('chartData', () => {
  it('draws the last numeric column over the first that is not', () => {
    expect(chartData(table)).toEqual({
      x: 'region',
      y: 'rate',
      names: ['朝阳', '丰台', ''],
      values: [0.97, null, 12345678901234567890],
      more: 0,
    });
  });

  it('draws nothing where there is no number, or no row', () => {
    expect(chartData(new ResultTable(table.columns.slice(0, 1), 3))).toBeUndefined();
    expect(chartData(new ResultTable(table.columns.slice(1, 2), 3))).toBeUndefined();
    expect(chartData(new ResultTable(table.columns, 0))).toBeUndefined();
  });

  it('says how many rows it leaves out', () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    const long = new ResultTable(
      [
        { name: 'year', type: 'INTEGER', values },
        { name: 'score', type: 'DOUBLE', values },
      ],
      100,
    );
    expect(chartData(long)).toMatchObject({ x: 'year', y: 'score', more: 40 });
  });
});

describe('resultRows', () => {
  it('writes NULL as blank and lists as text', () => {
    const listed = new ResultTable([{ name: 'l', type: 'VARCHAR[]', values: [['甲', null], null] }], 2);
    expect(resultRows({ table: listed, isCut: false, milliseconds: 1 })).toEqual([
      ['l'],
      ['[甲, NULL]'],
      [''],
    ]);
  });
});

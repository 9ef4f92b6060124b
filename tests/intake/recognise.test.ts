import { describe, expect, test } from 'vitest';
import { tableNamed, tables } from '../../src/dataset';
import { isPersonal, matchHeader, recognise } from '../../src/intake/recognise';

const columns = (header: readonly string[], table: string): (string | undefined)[] => {
  const { mapped } = matchHeader(header, tableNamed(table));
  return header.map((_, index) => mapped.find((one) => one.index === index)?.column.name);
};

describe('header cells', () => {
  test('are English names, labels or further Chinese headers, however they are typed', () => {
    expect(
      columns(
        [
          'evaluation_id',
          ' Evaluation ID ',
          '项目 名称',
          '所属区',
          'ＹＥＡＲ',
          '综合得分',
          '年度\n总体目标',
          '说明',
        ],
        'evaluation',
      ),
    ).toEqual([
      'evaluation_id',
      'evaluation_id',
      'project_name',
      'region',
      'year',
      'total_score',
      'goal',
      undefined,
    ]);
  });

  test.each([
    ['预算执行率', 'printed_rate', undefined, undefined],
    ['执行率（%）', 'printed_rate', undefined, true],
    ['年初预算数（元）', 'initial_budget', '元', undefined],
    ['年初预算数(万元)', 'initial_budget', '万元', undefined],
    ['全年执行数【单位：亿元】', 'executed', '亿元', undefined],
    ['得分（分）', 'score', undefined, undefined],
  ])('%s is %s', (header, name, moneyUnit, percent) => {
    const [mapped] = matchHeader([header], tableNamed('fund')).mapped;
    expect([mapped?.column.name, mapped?.moneyUnit, mapped?.percent]).toEqual([name, moneyUnit, percent]);
  });

  test.each(['年初预算数（美元）', '执行率（‰）', '得分（%）', '年初预算数（备注）', '金额'])(
    '%s is not guessed',
    (header) => {
      const { mapped, unknown } = matchHeader([header], tableNamed('fund'));
      expect([mapped, unknown]).toEqual([[], [{ index: 0, header }]]);
    },
  );

  test('of persons are known as such', () => {
    expect(['项目负责人', '联系电话', '填表人', '手机号'].every(isPersonal)).toBe(true);
    expect(['主管部门', '实施单位', '评价机构', 'evaluator'].some(isPersonal)).toBe(false);
  });

  test('mean one column each', () => {
    for (const table of tables) {
      for (const { name, label, headers = [] } of table.columns) {
        const spellings = [name, label.zh, label.en, ...headers];
        expect(columns(spellings, table.name)).toEqual(spellings.map(() => name));
      }
    }
  });
});

describe('tables', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    '%s is known by all its columns',
    (name, table) => {
      const found = recognise(
        table.columns.map((column) => column.name),
        'any',
      );
      expect(found.table.name).toBe(name);
      const chinese = recognise(
        table.columns.map((column) => column.label.zh),
        'any',
      );
      expect([chinese.table.name, chinese.unknown]).toEqual([name, []]);
    },
  );

  test('the table of which most columns are there wins, then the name of the file', () => {
    const header = ['evaluation_id', '一级指标', '分值', '得分'];
    expect(recognise(header, '小计').table.name).toBe('subtotal');
    expect(recognise(header, 'district-indicator-2024').table.name).toBe('indicator');
    expect(recognise(header, 'x').table.name).toBe('subtotal');
    expect(recognise(['evaluation_id', '一级指标', '个数'], 'indicator').table.name).toBe('indicator_count');
    expect(recognise(['evaluation_id', 'amount', 'weight'], 'fund_item').table.name).toBe('fund_item');
  });

  test('keys alone are no table', () => {
    expect(() => recognise(['evaluation_id', 'source_id', 'locator'], 'fund')).toThrow();
  });

  test('a header of no table says what is nearest and what it lacks', () => {
    const caught = ((): unknown => {
      try {
        return recognise(['项目', '年初预算', '全年预算', '执行率'], 'x');
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toMatchObject({
      code: 'table',
      text: {
        zh: '表头不属于任何一张表。最接近的是资金（fund），缺少 评价编号 evaluation_id、资金来源 fund_source。',
        en: 'The header belongs to no table. The nearest is fund, which lacks evaluation_id, fund_source.',
      },
    });
  });
});

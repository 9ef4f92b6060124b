import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutPersonal } from '../../../src/intake/form';
import { rowsIn } from './support/draft-files';
import { gridOf, wide, type Cell } from './support/grids';
import { readForms } from './support/read';
import { standardExpected, standardRows } from './support/standard-form';

/** Names and telephone numbers stay out of everything a draft holds. */

const rows = standardRows({ project: '河道清淤' });
const withRows = (head: Cell[][], foot: Cell[][] = []) =>
  gridOf([...rows.slice(0, 4), ...head, ...rows.slice(4), ...foot]);

const layouts: [string, Cell[][], Cell[][]][] = [
  [
    'label and value side by side',
    [[wide('项目负责人', 2), wide('赵甲乙', 3), '联系电话', wide('64350000', 3)]],
    [],
  ],
  ['in one cell', [], [[wide('填表人：赵甲乙　　联系电话：64350000　　填写日期：2023年2月9日', 9)]]],
  ['in one cell, without blanks between', [], [[wide('填表人:赵甲乙联系电话:64350000', 9)]]],
  ['in one cell, on lines of their own', [], [[wide('单位负责人（签字）：\n赵甲乙\n联系方式：64350000', 9)]]],
  [
    'a label and its value in the next cell, with a colon',
    [],
    [['填表人：', '赵甲乙', '联系电话：', '64350000']],
  ],
  ['two values behind one label', [['项目联系人及电话', '赵甲乙', '64350000', '项目编码', 'A1']], []],
  ['a number behind the name', [], [['主管领导：赵甲乙', '财务负责人：赵甲乙 13912345678']]],
  [
    'values below their labels',
    [
      ['项目负责人', '联系电话'],
      ['赵甲乙', '64350000'],
    ],
    [],
  ],
  ['a mobile number without a label', [], [['如有疑问请致电 13912345678 或 010-64350000']]],
];

describe.each(layouts)('%s', (_, head, foot) => {
  test('is left out, and the form read all the same', () => {
    const read = readForms([withRows(head, foot)]);
    expect(read).toMatchObject(standardExpected);
    expect(JSON.stringify(read.draft)).not.toMatch(/赵甲乙|64350000|13912345678/u);
  });

  test('is kept where a person asks for it', () => {
    const { draft } = readForms([withRows(head, foot)], { keepPersonal: true });
    expect(JSON.stringify(rowsIn(draft, 'source_cell'))).toMatch(/赵甲乙|64350000|13912345678/u);
  });
});

test('the date a form was filled in stays', () => {
  const { draft } = readForms([withRows([], layouts[1]![2])]);
  expect(rowsIn(draft, 'source_cell').at(-1)?.['text']).toBe('填表人：　联系电话：　填写日期：2023年2月9日');
});

test('what an indicator says of telephones and people in charge is no person', () => {
  const indicators = [
    ['产出指标', '数量指标', '联系电话接通率', '≥90%', '95%', '5', '5', ''],
    ['', '', '项目负责人', '培训2人', '2人', '5', '5', ''],
  ];
  const read = readForms([gridOf([...rows.slice(0, 12), ...indicators])]);
  expect(read.indicator.map(([, , name, target]) => [name, target])).toEqual([
    ['联系电话接通率', '≥90%'],
    ['项目负责人', '培训2人'],
  ]);
});

test('a text without labels or numbers is left as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[清淤河道建设完成，。、（）0-9.% ]{0,40}$/u), (text) => {
      const shown = withoutPersonal(text);
      expect(shown === text.trim() || /\d{7,}/u.test(text)).toBe(true);
    }),
  );
});

test('behind a personal label nothing is left, whatever it is', () => {
  const label = fc.constantFrom('填表人', '项目负责人（签字）', '联系电话', '联系人及手机', '经办人');
  const value = fc.stringMatching(/^[赵甲乙丙0-9 -]{1,12}$/u);
  fc.assert(
    fc.property(label, value, (name, text) => {
      expect(withoutPersonal(`${name}：${text}`)).toBe(`${name}：`);
      expect(withoutPersonal(`${name}: ${text}　填写日期：2月`)).toMatch(/:\s*填写日期：2月$/u);
    }),
  );
});

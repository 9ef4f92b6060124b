import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine';
import { openEngineInNode } from '../../src/engine/node';
import { viewRows } from '../support/views';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngineInNode();
}, 60_000);
afterAll(() => engine.close());

const fund = (rows: string): Record<string, string> => ({
  'evaluation.csv': 'evaluation_id,kind\na,self\n',
  'fund.csv': `evaluation_id,fund_source,initial_budget,adjusted_budget,executed,locator\n${rows}\n`,
});
const parts =
  'SELECT parts_column AS col, parts_total AS total, parts_sum AS sum, parts_gap AS gap, parts_compared AS compared, parts_open AS open';

it.each([
  [
    'takes the column that differs most',
    ['a,total,100,90,80,t', 'a,fiscal,100,85,80,f', 'a,carryover,0,4,1,c', 'a,other,0,0,0,o'],
    { col: 'executed', total: 80, sum: 81, gap: 1, compared: 3, open: 0 },
  ],
  [
    'agrees where the stated parts make the total beside blanks',
    ['a,total,100,100,80,t', 'a,fiscal,100,100,80,f', 'a,carryover,0,0,,c', 'a,other,,,,o'],
    { col: 'executed', total: 80, sum: 80, gap: 0, compared: 3, open: 0 },
  ],
  [
    'leaves a sum below the total open beside a blank, and certain without one',
    ['a,total,100,100,80,t', 'a,fiscal,90,90,80,f', 'a,carryover,,0,0,c'],
    { col: 'adjusted_budget', total: 100, sum: 90, gap: -10, compared: 2, open: 1 },
  ],
  [
    'is certain where the stated parts exceed the total, whatever the blanks hold',
    ['a,total,100,,,t', 'a,fiscal,120,,,f', 'a,other,,,,o'],
    { col: 'initial_budget', total: 100, sum: 120, gap: 20, compared: 1, open: 0 },
  ],
  [
    'compares nothing where the total is blank',
    ['a,total,,,,t', 'a,fiscal,120,,,f'],
    { col: null, total: null, sum: null, gap: null, compared: 0, open: 1 },
  ],
  [
    'says nothing without parts',
    ['a,total,100,90,80,t'],
    { col: null, total: null, sum: null, gap: null, compared: null, open: null },
  ],
])('%s', async (_name, rows, expected) => {
  const found = await viewRows(
    engine,
    fund(rows.join('\n')),
    `${parts} FROM fund_view WHERE fund_source = 'total'`,
  );
  expect(found).toEqual([expected]);
});

it('says where the parts stand, on the total row only', async () => {
  const rows = ['a,total,100,90,80,t', 'a,fiscal,100,90,80,f', 'a,other,0,0,0,o'];
  const found = await viewRows(
    engine,
    fund(rows.join('\n')),
    'SELECT locator, parts_gap AS gap FROM fund_view ORDER BY length(locator) DESC, locator',
  );
  expect(found).toEqual([
    { locator: 't; f [parts_sum, parts_gap]; o [parts_sum, parts_gap]', gap: 0 },
    { locator: 'f', gap: null },
    { locator: 'o', gap: null },
  ]);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine, Value } from '../../src/engine';
import { openEngineInNode } from '../../src/engine/node';
import { viewRows } from '../support/views';

const cases: readonly [what: string, cells: string, direction: string | null, ratio: number | null][] = [
  ['a plain amount is to be reached', '产出,时效,房租补贴,1495,1360.3', 'more', 0.909_899_665_6],
  ['above a plain target is above 1', '满意度,满意度,满意度,80%,100%', 'more', 1.25],
  ['at least', '产出,数量,监测,不少于74套,37口', 'more', 0.5],
  ['at most, kept', '产出,成本,支持,不超过1000万元,500万元', 'less', 1],
  ['at most, exceeded', '产出,成本,支持,≤1000万元,1250万元', 'less', 0.8],
  ['at most nothing', '产出,质量,退稿,≤0件,2件', 'less', 0],
  ['an amount of cost is not to be exceeded, kept', '产出,成本,项目总额,3424,1554.3', 'less', 1],
  ['an amount of cost is not to be exceeded, exceeded', '成本,经济成本,总成本,100万元,125万元', 'less', 0.8],
  ['a share of costs leaves the way open', '产出,成本,节约率,5%,8%', null, null],
  ['a range, inside', '产出,数量,支持企业,约100-200家,121家', 'range', 1],
  ['a range, below', '产出,数量,支持企业,约100-200家,50家', 'range', 0.5],
  ['a range, above', '产出,数量,支持企业,约100-200家,250家', 'range', null],
  ['a plain duration leaves the way open', '产出,时效,工期,12个月,10个月', null, null],
  ['a plain duration, equal', '产出,时效,工期,12个月,12个月', null, 1],
  ['at most a duration', '产出,时效,工期,≤12个月,15个月', 'less', 0.8],
  ['complaints leave the way open', '产出,质量,投诉件数,5件,2件', null, null],
  ['dates are no quantities', '产出,时效,完成时间,≤11月,2024年11月', null, null],
  ['units of one dimension are not converted', '产出,数量,道路,2公里,500米', 'more', null],
  ['households are no persons', '产出,数量,搬迁,267户,267人', 'more', null],
  ['a unit on one side only', '产出,数量,企业,36家,18', 'more', null],
  ['95 and 0.98 may be written differently', '产出,质量,合格率,95,0.98', 'more', null],
  ['1 of 2 is half', '产出,数量,课题,2,1', 'more', 0.5],
  ['nothing achieved', '产出,数量,课题,2个,0个', 'more', 0],
  ['an actual in words', '产出,数量,企业,不少于36家,完成', 'more', null],
];

let engine: Engine;
let found: Record<string, Value>[];
beforeAll(async () => {
  engine = await openEngineInNode();
  const rows = cases.map(([, cells], index) => `a,${index},performance,${cells}`);
  found = await viewRows(
    engine,
    {
      'evaluation.csv': 'evaluation_id,kind\na,self\n',
      'indicator.csv': `evaluation_id,seq,scheme,level1,level2,level3,target,actual\n${rows.join('\n')}\n`,
    },
    'SELECT seq, target_direction AS direction, achieved_ratio AS ratio FROM indicator_view ORDER BY seq',
  );
}, 60_000);
afterAll(() => engine.close());

it.each(cases.map((item, index) => [item[0], index, item[2], item[3]] as const))(
  '%s',
  (_what, index, direction, ratio) => {
    expect(found[index]?.['direction'] ?? null).toBe(direction);
    const value = found[index]?.['ratio'] ?? null;
    if (ratio === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(ratio, 9);
  },
);

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine';
import { openEngineInNode } from '../../src/engine/node';
import { viewRows } from '../support/views';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngineInNode();
}, 60_000);
afterAll(() => engine.close());

it('puts each printed subtotal beside the sums of its class, the framework before the target table', async () => {
  const found = await viewRows(
    engine,
    {
      'evaluation.csv': 'evaluation_id,kind\na,fiscal\nb,self\nc,self\n',
      'subtotal.csv': [
        'evaluation_id,level1,weight,score,locator',
        'a,产出,40,38,s1',
        'a,效益,,20,s2',
        'a,成本,,5,s3',
        'b,产出,50,45,s4',
        '',
      ].join('\n'),
      'indicator.csv': [
        'evaluation_id,seq,scheme,level1,level3,weight,score,is_placeholder,locator',
        'a,1,performance,产出,x,50,50,false,p1',
        'a,2,framework,产出,x,20,19.5,false,f1',
        'a,3,framework,产出,y,20,18.5,false,f2',
        'a,4,framework,效益,z,30,,false,f3',
        'a,5,framework,效益,w,,12,false,f4',
        'b,1,performance,产出,x,50,45,false,p2',
        'b,2,performance,产出,指标2：,,,true,p3',
        'c,1,performance,产出,x,50,45,false,p4',
        '',
      ].join('\n'),
    },
    `SELECT evaluation_id AS id, level1, printed_weight AS pw, printed_score AS ps, scored_rows AS n, weight_sum AS w,
            score_sum AS s, locator
     FROM subtotal_view ORDER BY id, locator`,
  );
  expect(found).toEqual([
    {
      id: 'a',
      level1: '产出',
      pw: 40,
      ps: 38,
      n: 2,
      w: 40,
      s: 38,
      locator: 's1; f1 [weight_sum, score_sum]; f2 [weight_sum, score_sum]',
    },
    {
      id: 'a',
      level1: '效益',
      pw: null,
      ps: 20,
      n: 2,
      w: null,
      s: null,
      locator: 's2; f3 [weight_sum, score_sum]; f4 [weight_sum, score_sum]',
    },
    { id: 'a', level1: '成本', pw: null, ps: 5, n: null, w: null, s: null, locator: 's3' },
    {
      id: 'b',
      level1: '产出',
      pw: 50,
      ps: 45,
      n: 1,
      w: 50,
      s: 45,
      locator: 's4; p2 [weight_sum, score_sum]',
    },
    { id: 'c', level1: null, pw: null, ps: null, n: null, w: null, s: null, locator: '第4行' },
  ]);
});

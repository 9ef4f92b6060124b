import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenPairs,
  pairKey,
  pairOfKey,
  turnPair,
  type RegionKind,
} from '../../../src/views/findings/region-kind';

const chaoyangSelf: RegionKind = { region: '朝阳', kind: 'self' };
const fengtaiThird: RegionKind = { region: '丰台', kind: 'third' };
const chaoyangThird: RegionKind = { region: '朝阳', kind: 'third' };
const none = { region: [], kind: [] };

describe('region and kind as one facet', () => {
  it('ticks nothing while neither filter is set', () => {
    expect(chosenPairs(none, [chaoyangSelf, fengtaiThird])).toEqual([]);
  });

  it('takes both regions of the bundled set and gives one back', () => {
    const pairs = [chaoyangSelf, fengtaiThird];
    const one = turnPair(none, pairs, chaoyangSelf);
    expect(one).toEqual({ region: ['朝阳'], kind: ['self'] });
    const both = turnPair(one, pairs, fengtaiThird);
    expect(chosenPairs(both, pairs)).toEqual(pairs);
    expect(turnPair(both, pairs, chaoyangSelf)).toEqual({ region: ['丰台'], kind: ['third'] });
    expect(turnPair(one, pairs, chaoyangSelf)).toEqual(none);
  });

  it('shows the pairs that a filter set elsewhere lets through', () => {
    const pairs = [chaoyangSelf, chaoyangThird, fengtaiThird];
    expect(chosenPairs({ region: ['朝阳'], kind: [] }, pairs)).toEqual([chaoyangSelf, chaoyangThird]);
  });

  it('ticks what comes along with a pair, since the filters are a product', () => {
    const pairs = [chaoyangSelf, chaoyangThird, fengtaiThird];
    const lists = turnPair(turnPair(none, pairs, chaoyangSelf), pairs, fengtaiThird);
    expect(chosenPairs(lists, pairs)).toEqual(pairs);
  });

  const pair = fc.record({
    region: fc.constantFrom('朝阳', '丰台', '海淀', ''),
    kind: fc.constantFrom('self', 'third', ''),
  });
  const turns = fc.record({
    pairs: fc.uniqueArray(pair, { minLength: 1, selector: pairKey }),
    turned: fc.array(fc.nat({ max: 11 })),
    last: fc.nat({ max: 11 }),
  });

  it('always turns the box that was clicked', () => {
    fc.assert(
      fc.property(turns, ({ pairs, turned, last }) => {
        const at = (index: number): RegionKind => pairs[index % pairs.length]!;
        const before = turned.reduce<ReturnType<typeof turnPair>>(
          (lists, index) => turnPair(lists, pairs, at(index)),
          none,
        );
        const isOn = (lists: typeof before): boolean =>
          chosenPairs(lists, pairs).some((each) => pairKey(each) === pairKey(at(last)));
        expect(isOn(turnPair(before, pairs, at(last)))).toBe(!isOn(before));
      }),
    );
  });

  it('reads back the key of a pair', () => {
    fc.assert(
      fc.property(fc.record({ region: fc.string(), kind: fc.constantFrom('self', 'third', '') }), (each) => {
        expect(pairOfKey(pairKey(each))).toEqual(each);
      }),
    );
  });
});

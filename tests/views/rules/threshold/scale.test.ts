import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, type Bins } from '../../../../src/analysis';
import type { Threshold } from '../../../../src/rules';
import {
  axisTicks,
  countTicks,
  isPartly,
  placeOn,
  sliderStops,
} from '../../../../src/views/rules/threshold/scale';

const axis = { from: 0, to: 0.4, step: 0.01, bins: 40 };

describe('the scale that chart and sliders share', () => {
  it('places values by their share of the axis', () => {
    expect(placeOn(axis, 0.1)).toBeCloseTo(0.25);
    expect([placeOn(axis, 0), placeOn(axis, 0.4)]).toEqual([0, 1]);
  });

  it('is labelled at round values', () => {
    expect(axisTicks(axis)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(axisTicks({ from: 0.48, to: 1, step: 0.02, bins: 26 })).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(axisTicks({ from: 0, to: 20, step: 1, bins: 20 })).toEqual([0, 5, 10, 15, 20]);
  });

  it('counts up the side in whole numbers, five lines at most', () => {
    expect(countTicks(113)).toEqual([0, 50, 100, 150]);
    expect(countTicks(3)).toEqual([0, 1, 2, 3]);
    expect(countTicks(1)).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (most) => {
        const ticks = countTicks(most);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  it('stops a slider at half bins, and at what was typed in finer', () => {
    const stops = sliderStops(axis, { low: 0.1, high: 0.15, marks: [0.1234, 0.3], isWhole: false });
    expect(stops).toEqual([0.1, 0.105, 0.11, 0.115, 0.12, 0.1234, 0.125, 0.13, 0.135, 0.14, 0.145, 0.15]);
    const whole = sliderStops(
      { from: 0, to: 20, step: 1, bins: 20 },
      { low: 1, high: 4, marks: [3], isWhole: true },
    );
    expect(whole).toEqual([1, 2, 3, 4]);
  });

  it('stops at every mark within the limits, in order and once', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 4 }), share, share, (marks, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const stops = sliderStops(axisOf(undefined, { marks }), { low, high, marks, isWhole: false });
        expect(stops).toEqual([...new Set(stops)].sort((x, y) => x - y));
        for (const mark of marks) if (mark >= low && mark <= high) expect(stops).toContain(mark);
        expect(stops.every((stop) => stop >= low && stop <= high)).toBe(true);
      }),
    );
  });
});

describe('a quantity that is one condition of several', () => {
  const none = { high: 0, medium: 0, low: 0, pass: 0, unknown: 0, na: 0 };
  const bins = (...tallies: Partial<typeof none>[]): Bins => ({
    n: 0,
    bins: tallies.map((tally, index) => ({
      from: index / 10,
      to: (index + 1) / 10,
      tally: { ...none, ...tally },
    })),
    below: none,
    above: none,
  });
  const line = (at: number, direction: 'above' | 'below' = 'above') => ({
    threshold: { parameter: 'p', direction } as Threshold,
    at,
    was: undefined,
  });

  it('has problems before its line, or passes beyond it', () => {
    expect(isPartly(bins({ pass: 3 }, { pass: 1 }, { low: 2 }), [line(0.2)])).toBe(false);
    expect(isPartly(bins({ pass: 3, high: 1 }, { pass: 1 }, { low: 2 }), [line(0.2)])).toBe(true);
    expect(isPartly(bins({ pass: 3 }, { pass: 1 }, { low: 2, pass: 1 }), [line(0.2)])).toBe(true);
    expect(isPartly(bins({ high: 3 }, { pass: 1 }), [line(0.1, 'below')])).toBe(false);
    expect(isPartly(bins({ high: 3 }, { pass: 1, low: 1 }), [line(0.1, 'below')])).toBe(true);
  });

  it('is not told from a bin that a line cuts through, nor between its lines', () => {
    expect(isPartly(bins({ pass: 3 }, { pass: 1, low: 1 }), [line(0.15)])).toBe(false);
    expect(isPartly(bins({ pass: 3 }, { pass: 1, low: 1 }, { high: 1 }), [line(0.1), line(0.2)])).toBe(false);
  });
});

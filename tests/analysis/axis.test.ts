import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, type Spread } from '../../src/analysis';

const spread = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return {
    n: sorted.length,
    without: 0,
    min: at(0),
    max: at(1),
    quartiles: [at(0.25), at(0.75)],
    percentiles: [at(0.01), at(0.99)],
  };
};
const range = (n: number, of: (share: number) => number): number[] =>
  Array.from({ length: n }, (_, index) => of(index / (n - 1)));

describe('the axis under a histogram', () => {
  it('has round steps from end to end, and room beyond the outermost slider', () => {
    const values = range(1000, (share) => share * 0.38);
    expect(axisOf(spread(values), { marks: [0.1, 0.15, 0.2], least: 0, most: 5 })).toEqual({
      from: 0,
      to: 0.38,
      step: 0.01,
      bins: 38,
    });
    const narrow = range(1000, (share) => share * 0.05);
    expect(axisOf(spread(narrow), { marks: [0.1, 0.15, 0.2], least: 0, most: 5 }).to).toBeGreaterThan(0.22);
  });

  it('leaves out tails that would squeeze the rest', () => {
    const values = [...range(980, (share) => share * 0.4), ...range(20, (share) => 1 + share * 30)];
    const axis = axisOf(spread(values), { marks: [0.1], least: 0, most: 5 });
    expect(axis.to).toBeLessThan(2);
    expect(axis.to).toBeGreaterThanOrEqual(0.4);
  });

  it('keeps a tail that does not', () => {
    expect(
      axisOf(spread(range(100, (share) => 0.2 + share * 0.9)), { marks: [0.6, 0.9], least: 0, most: 1 }),
    ).toMatchObject({
      from: 0,
      to: 1.1,
    });
  });

  it('shows what lies beyond a tolerance although nearly all values are 0', () => {
    const values = [...range(950, () => 0), ...range(50, (share) => 0.1 + share * 20)];
    expect(axisOf(spread(values), { marks: [0.05], least: 0, most: 5 })).toMatchObject({ from: 0, to: 0.5 });
  });

  it('holds values that are all one, however far from the thresholds', () => {
    const axis = axisOf(spread(range(40, () => 948_601_056)), { marks: [3] });
    expect(axis.to).toBeGreaterThanOrEqual(948_601_056);
    expect(axisOf(spread([948_601_056]), { marks: [] }).bins).toBeGreaterThan(0);
  });

  it('starts where the values are, if they are far from 0', () => {
    expect(
      axisOf(spread(range(100, (share) => 80 + share * 20)), { marks: [90] }).from,
    ).toBeGreaterThanOrEqual(78);
  });

  it('takes finer steps where coarser ones put a threshold inside a bin', () => {
    const values = range(1000, (share) => share * 0.45);
    const steps = (marks: readonly number[]): number => axisOf(spread(values), { marks }).step;
    expect(steps([0.1, 0.2])).toBe(0.02);
    expect(steps([0.1, 0.15, 0.2])).toBe(0.01);
    expect(steps([0.1234])).toBe(0.02);
  });

  it('counts in whole steps', () => {
    expect(
      axisOf(spread(range(50, (share) => Math.round(share * 20))), { marks: [12, 15], isWhole: true }),
    ).toEqual({
      from: 0,
      to: 20,
      step: 1,
      bins: 20,
    });
  });

  it('is there without any value', () => {
    expect(axisOf(undefined, { marks: [0.1, 0.2], least: 0, most: 5 })).toMatchObject({ from: 0 });
    expect(axisOf(spread([0, 0, 0]), { marks: [0] }).bins).toBeGreaterThan(0);
  });

  it('holds every slider and few bins, whatever the values', () => {
    const number = fc
      .integer({ min: -1e9, max: 1e9 })
      .chain((value) => fc.constantFrom(value, value / 1e3, value / 1e6, value / 1e9));
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 60 }),
        fc.array(number, { maxLength: 3 }),
        fc.boolean(),
        (values, marks, isWhole) => {
          const axis = axisOf(values.length > 0 ? spread(values) : undefined, { marks, isWhole });
          const slack = axis.step * 1e-6;
          for (const mark of marks) {
            expect(mark).toBeGreaterThanOrEqual(axis.from - slack);
            expect(mark).toBeLessThanOrEqual(axis.to + slack);
          }
          expect(axis.bins).toBeGreaterThan(0);
          expect(axis.bins).toBeLessThanOrEqual(82);
          expect(axis.from + axis.bins * axis.step).toBeCloseTo(axis.to, 6);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

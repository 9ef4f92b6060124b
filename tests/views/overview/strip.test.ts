import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvaluationRow } from '../../../src/analysis';
import {
  gradeBands,
  placeOn,
  scoreAxis,
  stripColumns,
  stripFacts,
  stripMarks,
  ticksOf,
} from '../../../src/views/overview/strip';

const scored = (totalScore: number | null, grade = ''): EvaluationRow => ({
  id: `${totalScore}`,
  projectName: '',
  region: '丰台',
  year: 2024,
  department: '',
  unit: '',
  kind: 'fiscal',
  form: '',
  totalScore,
  grade,
  sourceId: '',
});

/** The four third-party evaluations of 丰台. */
const fengtai = [86.88, 84.9, 82, 81.23].map((score) => scored(score, '良'));

describe('strip of totals', () => {
  it('runs from 50 to 100 unless a total lies outside', () => {
    expect(scoreAxis(fengtai)).toEqual({ from: 50, to: 100 });
    expect(scoreAxis([scored(38.5), scored(null)])).toEqual({ from: 30, to: 100 });
    expect(ticksOf({ from: 30, to: 60 })).toEqual([30, 40, 50, 60]);
  });

  it('names the grades between 60, 80 and 90', () => {
    const axis = { from: 50, to: 100 };
    expect(gradeBands(axis).map(({ name, at }) => [name, at])).toEqual([
      ['poor', placeOn(axis, 55)],
      ['fair', placeOn(axis, 70)],
      ['good', placeOn(axis, 85)],
      ['best', placeOn(axis, 95)],
    ]);
  });

  it('says n, range and median of what has a total', () => {
    const facts = stripFacts({ region: '丰台', thirdParty: true, evaluations: [...fengtai, scored(null)] });
    expect(facts).toMatchObject({
      n: 4,
      lowest: 81.23,
      highest: 86.88,
      grades: [
        ['良', 4],
        ['', 1],
      ],
    });
    expect(facts.median).toBeCloseTo(83.45);
  });

  it('never draws two marks over each other', () => {
    const scores = fc.array(fc.double({ min: 50, max: 100, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, (values) => {
        const width = 0.03;
        const marks = stripMarks(
          values.map((score) => scored(score)),
          { from: 50, to: 100 },
          width,
        );
        expect(marks).toHaveLength(values.length);
        for (const [index, one] of marks.entries()) {
          for (const other of marks.slice(index + 1)) {
            if (one.level === other.level) expect(Math.abs(one.at - other.at)).toBeGreaterThanOrEqual(width);
          }
        }
      }),
    );
  });

  it('counts by whole points where there are too many marks', () => {
    expect(stripColumns([scored(90), scored(90.99), scored(91), scored(null)])).toEqual([
      { from: 90, n: 2 },
      { from: 91, n: 1 },
    ]);
  });
});

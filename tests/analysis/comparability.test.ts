import { describe, expect, it } from 'vitest';
import { comparabilityOf, medianScore, scopeSql, type EvaluationRow } from '../../src/analysis';

const row = (region: string, kind: string, totalScore: number | null = 90): EvaluationRow => ({
  id: `${region}-${kind}-${totalScore ?? ''}`,
  projectName: '',
  region,
  year: 2024,
  department: '',
  unit: '',
  kind,
  form: '',
  totalScore,
  grade: '',
  sourceId: '',
});
const many = (region: string, kind: string, n: number): EvaluationRow[] =>
  Array.from({ length: n }, () => row(region, kind));

describe('whether regions may be compared', () => {
  it('refuses where the kind of evaluation and the region coincide, however many there are', () => {
    expect(comparabilityOf([...many('朝阳', 'self', 50), ...many('丰台', 'fiscal', 50)]).verdict).toBe(
      'confounded',
    );
  });

  it('takes department and fiscal evaluations for one kind', () => {
    expect(comparabilityOf([...many('朝阳', 'department', 8), ...many('丰台', 'fiscal', 8)]).verdict).toBe(
      'comparable',
    );
  });

  it('says when a cell is too small', () => {
    expect(comparabilityOf([...many('朝阳', 'self', 8), ...many('丰台', 'self', 7)]).verdict).toBe('small');
  });

  it('has nothing to compare in one region', () => {
    expect(comparabilityOf(many('朝阳', 'self', 20)).verdict).toBe('single');
    expect(comparabilityOf([]).verdict).toBe('single');
  });
});

it('the median leaves out totals that are not printed', () => {
  expect(medianScore([100, 100, 98.16, 99, 91.54, null].map((score) => row('朝阳', 'self', score)))).toBe(99);
  expect(medianScore([86.88, 84.9, 82, 81.23].map((score) => row('丰台', 'fiscal', score)))).toBeCloseTo(
    83.45,
  );
  expect(medianScore([row('x', 'self', null)])).toBeNull();
});

it('a scope becomes a condition that treats blank as a value and quotes text', () => {
  const scope = { regions: ["朝'阳", ''], years: [2024], kinds: [], departments: [] };
  expect(scopeSql(scope)).toBe(`("region" IN ('朝''阳') OR "region" IS NULL) AND ("year" IN (2024))`);
  expect(scopeSql({ regions: [], years: [], kinds: [], departments: [] })).toBe('TRUE');
});

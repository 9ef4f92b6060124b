import { describe, expect, it } from 'vitest';
import type { EvaluationRow } from '../../../src/analysis';
import { noFilters } from '../../../src/state';
import { isScoped, scopeOptions, unscoped } from '../../../src/views/shell/scope-options';

const evaluation = (id: string, change: Partial<EvaluationRow>): EvaluationRow => ({
  id,
  projectName: id,
  region: '',
  year: null,
  department: '',
  unit: '',
  kind: 'self',
  form: '',
  totalScore: null,
  grade: '',
  sourceId: '',
  ...change,
});

const rows = [
  evaluation('a', { region: '朝阳', year: 2024, kind: 'self' }),
  evaluation('b', { region: '朝阳', year: 2020, kind: 'self' }),
  evaluation('c', { region: '丰台', year: 2024, kind: 'fiscal' }),
  evaluation('d', { region: '', year: null, kind: 'department' }),
];

describe('options of a scope filter', () => {
  it('count what each value would leave under the other filters', () => {
    expect(scopeOptions(rows, { ...noFilters, year: ['2024'] }, 'region')).toEqual(
      [
        { value: '朝阳', count: 1 },
        { value: '丰台', count: 1 },
        { value: '', count: 0 },
      ].sort(
        (a, b) => Number(a.value === '') - Number(b.value === '') || a.value.localeCompare(b.value, 'zh-CN'),
      ),
    );
  });

  it('a filter does not narrow its own options', () => {
    const options = scopeOptions(rows, { ...noFilters, region: ['丰台'] }, 'region');
    expect(options.find(({ value }) => value === '朝阳')?.count).toBe(2);
  });

  it('department and fiscal evaluations are one kind, the third-party one', () => {
    expect(scopeOptions(rows, noFilters, 'kind')).toEqual([
      { value: 'self', count: 2 },
      { value: 'third', count: 2 },
    ]);
  });

  it('a value in force stays although nothing that is loaded has it, so that it can be taken away', () => {
    expect(scopeOptions(rows, { ...noFilters, year: ['1999'] }, 'year')[0]).toEqual({
      value: '1999',
      count: 0,
    });
  });

  it('clearing keeps the filters of the list', () => {
    const filters = { ...noFilters, region: ['丰台'], severity: ['high' as const], text: '预算' };
    expect(isScoped(filters)).toBe(true);
    expect(unscoped(filters)).toEqual({ ...noFilters, severity: ['high'], text: '预算' });
  });
});

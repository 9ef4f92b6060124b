import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersFrom, noFilters, paramsOf } from '../../src/state/filters';
import { readHash, screens, writeHash } from '../../src/state/hash';

describe('the address', () => {
  it('reads and writes filters in a form a person can read', () => {
    const hash = '#/findings?region=朝阳&sev=high,medium&q=执行率';
    const { route, broken } = readHash(hash);
    expect(broken).toBe(false);
    expect(filtersFrom(route.params)).toEqual({
      ...noFilters,
      region: ['朝阳'],
      severity: ['high', 'medium'],
      text: '执行率',
    });
    expect(writeHash({ screen: 'findings', params: paramsOf(filtersFrom(route.params)) })).toBe(hash);
  });

  it('comes back the same whatever the values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...screens),
        fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 4 }),
        (screen, values) => {
          const route = { screen, params: { region: values } };
          expect(readHash(writeHash(route))).toEqual({ route, broken: false });
        },
      ),
    );
  });

  it('gives a default view for a broken link and says so', () => {
    for (const hash of [
      '#/nowhere',
      '#/findings?region=%E0%A4%A',
      '#/findings?<script>=1',
      `#/findings?q=${'x'.repeat(9000)}`,
    ]) {
      expect(readHash(hash).broken).toBe(true);
    }
    expect(filtersFrom(readHash('#/findings?sev=high,boss').route.params).severity).toEqual(['high']);
  });
});

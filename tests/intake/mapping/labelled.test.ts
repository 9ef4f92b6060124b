import { describe, expect, test } from 'vitest';
import { dictionary, mapColumns, type ColumnMapping } from '../../../src/intake/mapping';
import { labelledHeaders, type LabelledHeader } from './support/labelled-headers';

const nothingNoted = { money: undefined, percent: false };

/** The mapping of one header alone, beside a column that tells what a row of the table is. */
function mappingOf({ grain, header }: LabelledHeader): ColumnMapping {
  const parts = header.split(' / ');
  const beside = grain === 'indicator' ? ['绩效指标', '指标值（占位）'] : ['经办科室'];
  const telling = grain === 'indicator' && !/指标名称|指标内容|三级指标$/u.test(header) ? [['三级指标']] : [];
  const [found] = mapColumns({ headers: [parts, ...telling, beside], sample: [], noted: nothingNoted });
  if (!found) throw new Error(`${header} is no header`);
  return found;
}

const results = labelledHeaders.map((labelled) => {
  const mapping = mappingOf(labelled);
  return { ...labelled, mapping, isRight: (mapping.field ?? 'none') === labelled.field };
});
const of = (state: ColumnMapping['state']): typeof results =>
  results.filter(({ mapping }) => mapping.state === state);

describe('headers as they are met in the field', () => {
  test('are many, and half of them not words of the dictionary', () => {
    const words = new Set(dictionary.flatMap(({ words: list }) => list));
    const unseen = labelledHeaders.filter(({ header }) => !words.has(header));
    expect(labelledHeaders.length).toBeGreaterThanOrEqual(180);
    expect(unseen.length).toBeGreaterThanOrEqual(80);
  });

  test('that are sure are all right', () => {
    expect(of('sure').filter(({ isRight }) => !isRight)).toEqual([]);
    expect(of('sure').length).toBeGreaterThanOrEqual(100);
  });

  test('that name persons are never loaded', () => {
    expect(of('personal').map(({ field }) => field)).toEqual(of('personal').map(() => 'none'));
    expect(of('personal').length).toBeGreaterThanOrEqual(8);
  });

  test('are right in at least 97 of 100, and in nine of ten flagged ones', () => {
    const right = results.filter(({ isRight }) => isRight).length;
    expect(right / results.length, JSON.stringify(results.filter(({ isRight }) => !isRight))).toBeGreaterThan(
      0.97,
    );
    const flagged = of('flagged');
    expect(flagged.filter(({ isRight }) => isRight).length / flagged.length).toBeGreaterThanOrEqual(0.9);
  });
});

import { describe, expect, it } from 'vitest';
import { comparabilityOf, type EvaluationRow } from '../../../src/analysis';
import { gapsOf } from '../../../src/views/pending/gaps';

const evaluations = (region: string, kind: string, n: number): EvaluationRow[] =>
  Array.from({ length: n }, (_, index) => ({
    id: `${region}-${kind}-${index}`,
    projectName: '',
    region,
    year: 2024,
    department: '',
    unit: '',
    kind,
    form: '',
    totalScore: 90,
    grade: '',
    sourceId: '',
  }));

describe('what is missing for a comparison', () => {
  it('of 朝阳 (all self) and 丰台 (all third-party): the other kind of each, and enough of both', () => {
    const gaps = gapsOf(
      comparabilityOf([...evaluations('朝阳', 'self', 5), ...evaluations('丰台', 'fiscal', 4)]),
    );
    expect(gaps).toEqual([
      { kind: 'third', region: '朝阳' },
      { kind: 'self', region: '丰台' },
      { kind: 'few', region: '朝阳', thirdParty: false, lacking: 3 },
      { kind: 'few', region: '丰台', thirdParty: true, lacking: 4 },
    ]);
  });

  it('of regions that share a kind: only evaluations', () => {
    const gaps = gapsOf(
      comparabilityOf([...evaluations('朝阳', 'self', 9), ...evaluations('丰台', 'self', 7)]),
    );
    expect(gaps).toEqual([{ kind: 'few', region: '丰台', thirdParty: false, lacking: 1 }]);
  });
});

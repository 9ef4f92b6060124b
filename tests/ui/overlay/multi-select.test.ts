import { describe, expect, it } from 'vitest';
import { chipValue, matching } from '../../../src/ui/overlay/multi-select';

const districts = ['朝阳', '丰台', '海淀', '石景山', 'CBD 核心区'].map((label) => ({ value: label, label }));
const words = {
  all: (count: number) => `全部 ${count}`,
  some: (chosen: number, count: number) => `${chosen} / ${count}`,
};

describe('chipValue', () => {
  it('says that nothing is restricted', () => {
    expect(chipValue(districts, new Set(), words)).toBe('全部 5');
  });

  it('names up to three, in the order of the list', () => {
    expect(chipValue(districts, new Set(['海淀', '朝阳']), words)).toBe('朝阳、海淀');
  });

  it('counts more', () => {
    expect(chipValue(districts, new Set(['朝阳', '丰台', '海淀', '石景山']), words)).toBe('4 / 5');
  });

  it('ignores a choice that the data no longer has', () => {
    expect(chipValue(districts, new Set(['甲区']), words)).toBe('全部 5');
  });
});

describe('matching', () => {
  it('finds a part of a label, whatever its case', () => {
    expect(matching(districts, ' cbd ').map((each) => each.label)).toEqual(['CBD 核心区']);
    expect(matching(districts, '台').map((each) => each.label)).toEqual(['丰台']);
  });

  it('shows everything for a blank word', () => {
    expect(matching(districts, ' ')).toBe(districts);
  });
});

import { describe, expect, it } from 'vitest';
import { foldOptions, toggled } from '../../../src/ui/controls/facet';

const departments = ['区住建委', '朝阳园管委会', '丽泽商务区', '（空）', '卫健委', '水务局'].map(
  (label, i) => ({
    value: label,
    label,
    count: 6 - i,
  }),
);
const labels = (options: readonly { label: string }[]) => options.map((option) => option.label);

describe('foldOptions', () => {
  it('shows the first ones', () => {
    expect(labels(foldOptions(departments, new Set(), 3))).toEqual([
      '区住建委',
      '朝阳园管委会',
      '丽泽商务区',
    ]);
  });

  it('never hides a filter in force', () => {
    expect(labels(foldOptions(departments, new Set(['水务局']), 2))).toEqual([
      '区住建委',
      '朝阳园管委会',
      '水务局',
    ]);
  });

  it('does not fold a single row away', () => {
    expect(foldOptions(departments, new Set(), 5)).toBe(departments);
  });
});

it('toggled leaves the old set alone', () => {
  const before = new Set(['a']);
  expect(toggled(before, 'b')).toEqual(new Set(['a', 'b']));
  expect(toggled(before, 'a')).toEqual(new Set());
  expect(before).toEqual(new Set(['a']));
});

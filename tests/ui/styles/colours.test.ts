import { describe, expect, it } from 'vitest';
import { chartTokens } from '../../../src/ui/chart/tokens';
import { contrast, dark, light, paper, print, systemDark } from './colours';

const themes = { light, dark, print };

describe('themes', () => {
  it('define the same names', () => {
    for (const theme of [dark, systemDark, print, paper])
      expect([...theme.keys()]).toEqual([...light.keys()]);
  });

  it('say the same twice: dark by choice and by system, paper and its preview', () => {
    expect(systemDark).toEqual(dark);
    expect(paper).toEqual(print);
  });

  it('hold every colour a chart asks for', () => {
    expect(chartTokens.filter((name) => !light.has(name))).toEqual([]);
  });
});

describe.each(Object.entries(themes))('contrast in %s', (_, theme) => {
  const ratio = (one: string, other: string) => contrast(theme.get(one)!, theme.get(other)!);
  const texts = ['ink', 'ink2', 'ink3', 'accent', 'high', 'mid', 'low', 'unk'];

  it.each(texts)('%s is readable on every ground it stands on', (text) => {
    const grounds = ['bg', 'surface', 'surface2', 'sel'];
    const weak = grounds.filter((ground) => ratio(text, ground) < 4.5);
    expect(weak).toEqual([]);
  });

  it('text on tints, marks and fills is readable', () => {
    const pairs = [
      ['high', 'high-tint'],
      ['mid', 'mid-tint'],
      ['low', 'low-tint'],
      ['unk', 'unk-tint'],
      ['ink', 'accent-tint'],
      ['accent', 'accent-tint'],
      ['ink', 'mark'],
      ['on-accent', 'accent'],
      ['ink', 'rate-1'],
      ['ink', 'rate-2'],
      ['ink', 'rate-3'],
      ['on-rate', 'rate-4'],
      ['on-rate', 'rate-5'],
    ] as const;
    expect(pairs.filter(([text, ground]) => ratio(text, ground) < 4.5)).toEqual([]);
  });

  it('edges of fields, focus and marks stand out', () => {
    expect(['line3', 'accent'].filter((name) => ratio(name, 'surface') < 3)).toEqual([]);
  });
});

// On paper the fills are greys beside a printed word and number.
it.each([
  ['light', light],
  ['dark', dark],
])('severity fills stand out in %s', (_, theme) => {
  const fills = ['high-fill', 'mid-fill', 'low-fill'];
  expect(fills.filter((name) => contrast(theme.get(name)!, theme.get('surface')!) < 3)).toEqual([]);
});

it('the contrast formula gives the known extremes', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

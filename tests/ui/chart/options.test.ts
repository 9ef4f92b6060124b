import { expect, it } from 'vitest';
import { withHouseStyle } from '../../../src/ui/chart/options';
import { chartTokens, type ChartTheme } from '../../../src/ui/chart/tokens';
import { light } from '../styles/colours';

const theme = {
  ...Object.fromEntries(chartTokens.map((name) => [name, light.get(name)])),
  font: 'sans-serif',
} as ChartTheme;

it('stands still, whatever the chart asks', () => {
  expect(withHouseStyle({ animation: true, series: [] }, theme)['animation']).toBe(false);
});

it('draws tooltips instead of writing markup, because names come from files', () => {
  const styled = withHouseStyle({ tooltip: { renderMode: 'html', trigger: 'axis' } }, theme);
  expect(styled['tooltip']).toMatchObject({ renderMode: 'richText', trigger: 'axis', confine: true });
});

it('adds no tooltip and no axis of its own', () => {
  const styled = withHouseStyle({ series: [] }, theme);
  expect(styled).not.toHaveProperty('tooltip');
  expect(styled).not.toHaveProperty('xAxis');
});

it('colours axes by the theme, one or several, and lets a chart refine them', () => {
  const styled = withHouseStyle(
    { xAxis: { type: 'value', axisLabel: { formatter: '{value}%' } }, yAxis: [{ type: 'value' }, {}] },
    theme,
  );
  expect(styled['xAxis']).toMatchObject({
    type: 'value',
    axisLabel: { formatter: '{value}%', color: '#626c7a' },
    splitLine: { lineStyle: { color: '#dee2e7' } },
  });
  expect(styled['yAxis']).toHaveLength(2);
  expect(styled['yAxis']).toMatchObject([{ axisLine: { lineStyle: { color: '#c3c9d1' } } }, {}]);
});

import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from './tokens';

/** What a chart shows, for the theme in force. */
export type ChartBuilder = (theme: ChartTheme) => EChartsCoreOption;

const axes = ['xAxis', 'yAxis'] as const;

/**
 * The house style under a chart's own option: still, 11 px text, thin lines, no wheel zoom. Tooltips are drawn, never
 * markup, because names in them come from files. The ground is the panel's, so that an exported picture has one too.
 */
export function withHouseStyle(option: EChartsCoreOption, theme: ChartTheme): EChartsCoreOption {
  const styled: EChartsCoreOption = {
    grid: {
      left: 8,
      right: 12,
      top: 12,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...option,
    animation: false,
    backgroundColor: theme.surface,
    textStyle: { fontFamily: theme.font, fontSize: 11, color: theme.ink2, ...part(option['textStyle']) },
  };
  for (const name of axes) {
    const own = option[name];
    if (own === undefined) continue;
    styled[name] = Array.isArray(own)
      ? own.map((each) => withAxisStyle(part(each), theme))
      : withAxisStyle(part(own), theme);
  }
  if (option['tooltip'] !== undefined) styled['tooltip'] = tooltipStyle(part(option['tooltip']), theme);
  return styled;
}

function withAxisStyle(axis: Part, theme: ChartTheme): Part {
  return {
    splitNumber: 4,
    ...axis,
    axisLine: { lineStyle: { color: theme.line2 }, ...part(axis['axisLine']) },
    axisTick: { show: false, ...part(axis['axisTick']) },
    axisLabel: { color: theme.ink3, fontSize: 11, ...part(axis['axisLabel']) },
    splitLine: { lineStyle: { color: theme.line }, ...part(axis['splitLine']) },
    nameTextStyle: { color: theme.ink3, fontSize: 11, ...part(axis['nameTextStyle']) },
  };
}

function tooltipStyle(tooltip: Part, theme: ChartTheme): Part {
  return {
    confine: true,
    padding: [4, 8],
    borderWidth: 1,
    borderColor: theme.line2,
    backgroundColor: theme.surface,
    textStyle: { color: theme.ink, fontSize: 12, lineHeight: 18 },
    ...tooltip,
    renderMode: 'richText',
  };
}

type Part = Record<string, unknown>;

function part(value: unknown): Part {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

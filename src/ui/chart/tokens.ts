/** Colours a chart may use: the names of `src/ui/styles/colours.css`, without their dashes. */
export const chartTokens = [
  'surface',
  'surface2',
  'line',
  'line2',
  'line3',
  'ink',
  'ink2',
  'ink3',
  'accent',
  'high-fill',
  'mid-fill',
  'low-fill',
  'unk',
  'hatch',
  'pass',
  'na',
  'bar',
  'rate-1',
  'rate-2',
  'rate-3',
  'rate-4',
  'rate-5',
  'on-rate',
] as const;

export type ChartToken = (typeof chartTokens)[number];

/** The colours of the theme in force, and the font of the page. */
export type ChartTheme = Readonly<Record<ChartToken, string>> & { readonly font: string };

/** Reads the theme that holds at an element. */
export function readTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const colours = chartTokens.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return { ...(Object.fromEntries(colours) as Record<ChartToken, string>), font: style.fontFamily };
}

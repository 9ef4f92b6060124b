/** The eight screens, in the order of the navigation. */
export const screens = [
  'overview',
  'findings',
  'weak',
  'trends',
  'projects',
  'rules',
  'data',
  'sql',
] as const;
export type Screen = (typeof screens)[number];

/** What the address holds: the screen, and short parameters for filters and view state. Never data. */
export interface Route {
  readonly screen: Screen;
  readonly params: Readonly<Record<string, readonly string[]>>;
}

export interface ReadRoute {
  readonly route: Route;
  /** The address could not be understood in full; what could be is used. */
  readonly broken: boolean;
}

const longest = 4000;

/** Reads a location hash such as `#/findings?region=朝阳&sev=high,medium`. Never throws: a broken link gives a default view. */
export function readHash(hash: string): ReadRoute {
  const text = hash.replace(/^#/, '').slice(0, longest);
  if (text === '' || text === '/') return { route: { screen: 'overview', params: {} }, broken: false };
  const [path = '', query = ''] = text.split('?', 2);
  const name = path.replace(/^\//, '');
  const screen = screens.find((candidate) => candidate === name);
  const { params, broken } = readParams(query);
  return {
    route: { screen: screen ?? 'overview', params },
    broken: broken || !screen || hash.length > longest,
  };
}

function readParams(query: string): { params: Record<string, string[]>; broken: boolean } {
  const params: Record<string, string[]> = {};
  let broken = false;
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const [name = '', value = ''] = pair.split('=', 2);
    const values = value.split(',').map(decode);
    if (!/^[a-z]{1,12}$/.test(name) || values.includes(undefined)) broken = true;
    else params[name] = values.flatMap((item) => (item === undefined ? [] : [item]));
  }
  return { params, broken };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Writes a route as a location hash; Chinese stays readable, only what would confuse the reader is escaped. */
export function writeHash({ screen, params }: Route): string {
  const query = Object.entries(params)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encode).join(',')}`)
    .join('&');
  return `#/${screen}${query ? `?${query}` : ''}`;
}

const encode = (text: string): string =>
  text.replace(/[%&=,?#+\s"<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));

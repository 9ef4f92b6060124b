import type { Comparability } from '../../analysis';

/** One thing that keeps regions from being compared. */
export type Gap =
  | { readonly kind: 'self' | 'third'; readonly region: string }
  | { readonly kind: 'few'; readonly region: string; readonly thirdParty: boolean; readonly lacking: number };

/** What would have to be added: kinds of evaluation a region has none of, and evaluations that small cells lack. */
export function gapsOf({ cells, minimum, verdict }: Comparability): Gap[] {
  const regions = [...new Set(cells.map(({ region }) => region))];
  const has = (region: string, thirdParty: boolean): boolean =>
    cells.some((cell) => cell.region === region && cell.thirdParty === thirdParty);
  const kinds = regions.flatMap((region): Gap[] => [
    ...(has(region, false) ? [] : [{ kind: 'self' as const, region }]),
    ...(has(region, true) ? [] : [{ kind: 'third' as const, region }]),
  ]);
  const few = cells.flatMap(({ region, thirdParty, evaluations }): Gap[] =>
    evaluations.length < minimum
      ? [{ kind: 'few', region, thirdParty, lacking: minimum - evaluations.length }]
      : [],
  );
  return verdict === 'confounded' ? [...kinds, ...few] : few;
}

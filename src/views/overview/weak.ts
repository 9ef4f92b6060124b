import { isThirdParty, type EvaluationRow, type WeakType } from '../../analysis';
import type { Translate } from '../../i18n';

/** Score rate below which an indicator counts as weak. */
export const weakLine = 0.75;

/** Evaluations a type must be scored in to be ranked: below that its rate says more of the project than of the type. */
export const rankedFrom = 3;

/** Types that can be ranked, weakest first, and the rest in the same order. */
export function rankedTypes(types: readonly WeakType[]): {
  readonly ranked: readonly WeakType[];
  readonly unranked: readonly WeakType[];
} {
  return {
    ranked: types.filter(({ n }) => n >= rankedFrom),
    unranked: types.filter(({ n }) => n < rankedFrom),
  };
}

/** Whose scores these are: `丰台第三方评价 n=4`, naming the region where there is one only. */
export function thirdPartyScope(t: Translate, evaluations: readonly EvaluationRow[]): string {
  const own = evaluations.filter(({ kind }) => isThirdParty(kind));
  const regions = [...new Set(own.map(({ region }) => region))];
  const [only] = regions;
  return t('overview.weak.scope', { region: regions.length === 1 && only ? only : '', n: own.length });
}

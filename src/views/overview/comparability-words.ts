import type { Comparability, RegionCell } from '../../analysis';
import type { Translate } from '../../i18n';

const collator = new Intl.Collator('zh-CN');

/** Self-evaluations before third-party ones, regions in the order of their names. */
export const sortedCells = ({ cells }: Comparability): RegionCell[] =>
  [...cells].sort(
    (a, b) => Number(a.thirdParty) - Number(b.thirdParty) || collator.compare(a.region, b.region),
  );

/** Why the two kinds of evaluation, and with them the regions, are not put on one scale. */
export function reasonWords(t: Translate, { cells, verdict }: Comparability): string {
  if (verdict !== 'confounded') return t('overview.compare.kinds');
  const regions = new Set(cells.map(({ region }) => region)).size;
  return regions === 2 ? t('overview.compare.two') : t('overview.compare.many', { n: regions });
}

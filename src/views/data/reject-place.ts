import type { Translate } from '../../i18n';
import type { RowNote } from '../../intake';
import { count } from '../overview/numbers';

/** Where an entry stands: its line, its place in a document, or a dash where it is about the whole file. */
export const placeOf = (t: Translate, { line, place }: RowNote): string =>
  line === null ? (place ?? '—') : t('data.reject.at', { n: count(line) });

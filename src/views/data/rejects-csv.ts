import { csvText } from '../../findings';
import type { Language, Translate } from '../../i18n';
import type { LoadReport } from '../../intake';
import { columnLabel } from './column-label';
import { placeOf } from './reject-place';

/** Every row that was not loaded and every remark of an import, as a CSV text with a header. */
export function rejectsCsv(t: Translate, report: LoadReport, language: Language): string {
  const header = (['kind', 'file', 'line', 'column', 'reason', 'raw'] as const).map((key) =>
    t(`data.reject.${key}`),
  );
  const rows = report.rejects.map((entry) => [
    t(entry.kind === 'rejected' ? 'data.rejected' : 'data.remark'),
    entry.file,
    placeOf(t, entry),
    columnLabel(report, entry, language),
    entry.reason[language],
    entry.raw,
  ]);
  return csvText([header, ...rows]);
}

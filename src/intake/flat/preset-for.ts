import { signatureOf, type Preset } from '../mapping';
import type { FlatTable } from './flat-table';
import { headersOf } from './headers';
import { firstRows, headRows, type HeaderChoice } from './layout';

/** The first preset whose headers stand in the first rows of a table, and where they do. */
export function presetFor(
  table: FlatTable,
  presets: readonly Preset[],
): { readonly preset: Preset; readonly header: HeaderChoice } | undefined {
  if (presets.length === 0) return undefined;
  const head = firstRows(table, headRows);
  for (let from = 1; from <= head.length; from++) {
    for (const rows of new Set(presets.map(({ headerRows }) => headerRows))) {
      const to = from + rows - 1;
      if (to > head.length) continue;
      const signature = signatureOf(headersOf(head.slice(from - 1, to), from, table.merged));
      const preset = presets.find((one) => one.headerRows === rows && one.signature === signature);
      if (preset) return { preset, header: { from, to } };
    }
  }
  return undefined;
}

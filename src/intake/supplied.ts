import { quantitySource } from './normalise';
import type { HeaderMatch } from './recognise';

/**
 * The `table.column` names a file brings: its mapped columns, the source and place every row has, and derived columns
 * where the columns they are computed from are there.
 */
export function suppliedBy({ table, mapped }: HeaderMatch): string[] {
  const brought = new Set(mapped.map(({ column }) => column.name));
  return table.columns
    .filter(({ name, derived }) => {
      if (brought.has(name) || name === 'source_id' || name === 'locator') return true;
      if (!derived) return false;
      const text = quantitySource(name);
      return text === undefined || brought.has(text);
    })
    .map(({ name }) => `${table.name}.${name}`);
}

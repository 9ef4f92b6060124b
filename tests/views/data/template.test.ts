import { describe, expect, it } from 'vitest';
import { tables } from '../../../src/dataset';
import { recognise } from '../../../src/intake/recognise';
import { ownColumns } from '../../../src/views/data/supply';
import { hasTemplate, templateOf } from '../../../src/views/data/template';

const offered = tables.filter(hasTemplate).flatMap((table) => [
  { table, language: 'zh' as const },
  { table, language: 'en' as const },
]);

describe('blank tables', () => {
  it.each(offered)(
    'of $table.name in $language are taken for that table when filled in',
    ({ table, language }) => {
      const { name, text } = templateOf(table, language);
      const header = text
        .replace(/^\ufeff/, '')
        .trim()
        .split(',');
      const match = recognise(header, name.replace(/\.csv$/, ''));
      expect(match.table.name).toBe(table.name);
      expect(match.unknown).toEqual([]);
      expect(match.mapped.map(({ column }) => column.name)).toEqual(
        ownColumns(table).map((column) => column.name),
      );
    },
  );
});

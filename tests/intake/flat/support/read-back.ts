import { tableNamed } from '../../../../src/dataset';
import type { Draft } from '../../../../src/intake/draft';
import { fieldNamed } from '../../../../src/intake/mapping';
import { cellParser } from '../../../../src/intake/normalise/cell-parser';
import type { Seed, SeedRow } from './seeds';
import { textOf } from './write';

/** Canonical values by field; indicators in order. */
export interface Canonical {
  readonly project: Readonly<Record<string, string | null>>;
  readonly indicators: readonly Readonly<Record<string, string | null>>[];
}

/** A cell as normalising reads it: null where blank or unreadable. */
export function valueOf(table: string, name: string, cell: string | null): string | null {
  const column = tableNamed(table).columns.find((one) => one.name === name);
  if (!column) throw new Error(`${table} has no column ${name}`);
  if (cell === null || cell === '') return null;
  const isLevel = name === 'level1' || name === 'level2';
  if (column.type === 'text' && !isLevel) return cell.trim();
  const parsed = cellParser({ index: 0, header: name, column })(cell);
  return 'value' in parsed ? parsed.value : null;
}

const memberOf: Readonly<Record<string, string>> = { fund: 'fund_source', subtotal: 'level1' };

/** The values of a draft's evaluations by project name, for the asked fields. */
export function readBack(draft: Draft, fields: readonly string[]): Map<string, Canonical> {
  const rows = (name: string): SeedRow[] => {
    const table = draft.tables.find((one) => one.table === name);
    return (table?.rows ?? []).map((cells) =>
      Object.fromEntries((table?.columns ?? []).map((column, index) => [column, cells[index] ?? ''])),
    );
  };
  const found = new Map<string, Canonical>();
  for (const evaluation of rows('evaluation')) {
    const own = (name: string): SeedRow[] =>
      rows(name).filter((row) => row['evaluation_id'] === evaluation['evaluation_id']);
    const cellOf = (field: string): string | null => {
      const { table = '', column, member } = fieldNamed(field) ?? {};
      const key = memberOf[table];
      const wanted = table === 'fund' ? (member ?? 'total') : member;
      const row =
        table === 'evaluation'
          ? evaluation
          : own(table).find((one) => key === undefined || one[key] === wanted);
      return valueOf(table, column?.name ?? '', row?.[column?.name ?? ''] ?? null);
    };
    const ofIndicators = fields.filter((field) => field.startsWith('indicator.'));
    found.set(evaluation['project_name'] ?? '', {
      project: Object.fromEntries(
        fields.filter((field) => !field.startsWith('indicator.')).map((field) => [field, cellOf(field)]),
      ),
      indicators: own('indicator').map((row) =>
        Object.fromEntries(
          ofIndicators.map((field) => {
            const name = field.slice('indicator.'.length);
            return [field, valueOf('indicator', name, row[name] ?? null)];
          }),
        ),
      ),
    });
  }
  return found;
}

/** The values the seeds have. */
export function expected(
  seeds: readonly Seed[],
  fields: readonly string[],
  keeps: (indicator: SeedRow) => boolean = () => true,
): Map<string, Canonical> {
  const valueIn = (field: string, seed: Seed, indicator?: SeedRow): string | null => {
    const { table = '', column } = fieldNamed(field) ?? {};
    return valueOf(table, column?.name ?? '', textOf(field, seed, indicator));
  };
  const isIndicator = (field: string): boolean => field.startsWith('indicator.');
  return new Map(
    seeds.map((seed) => [
      seed.evaluation['project_name'] ?? '',
      {
        project: Object.fromEntries(
          fields.filter((field) => !isIndicator(field)).map((field) => [field, valueIn(field, seed)]),
        ),
        indicators: fields.some(isIndicator)
          ? seed.indicators
              .filter(keeps)
              .map((indicator) =>
                Object.fromEntries(
                  fields.filter(isIndicator).map((field) => [field, valueIn(field, seed, indicator)]),
                ),
              )
          : [],
      },
    ]),
  );
}

import { readFileSync } from 'node:fs';
import { tableOfDelimited } from '../../../../src/intake/flat';

/** A canonical row as text; blank is ''. */
export type SeedRow = Readonly<Record<string, string>>;

/** One evaluation of the bundled set, with what belongs to it. */
export interface Seed {
  readonly evaluation: SeedRow;
  /** By fund source. */
  readonly fund: Readonly<Record<string, SeedRow>>;
  /** By class. */
  readonly subtotal: Readonly<Record<string, SeedRow>>;
  /** The overall survey. */
  readonly survey: SeedRow | undefined;
  readonly indicators: readonly SeedRow[];
}

/** A table of `data/`. */
export function tableOf(name: string): SeedRow[] {
  const bytes = readFileSync(new URL(`../../../../data/${name}.csv`, import.meta.url));
  const [header = [], ...rows] = tableOfDelimited(bytes, ',').table.rows();
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

const indexed = (rows: readonly SeedRow[], column: string): Record<string, SeedRow> =>
  Object.fromEntries(rows.map((row) => [row[column] ?? '', row]));

/** The nine evaluations of `data/`. */
export const seeds: readonly Seed[] = (() => {
  const tables = Object.fromEntries(
    ['fund', 'subtotal', 'survey', 'indicator'].map((name) => [name, tableOf(name)]),
  );
  return tableOf('evaluation').map((evaluation) => {
    const of = (table: string): SeedRow[] =>
      (tables[table] ?? []).filter((row) => row['evaluation_id'] === evaluation['evaluation_id']);
    return {
      evaluation,
      fund: indexed(of('fund'), 'fund_source'),
      subtotal: indexed(of('subtotal'), 'level1'),
      survey: of('survey').find((row) => row['item'] === 'overall'),
      indicators: of('indicator'),
    };
  });
})();

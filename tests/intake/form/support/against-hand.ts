import type { Engine, Value } from '../../../../src/engine';
import { openEngineInNode } from '../../../../src/engine/node';
import { load, type IntakeSource, type LoadReport } from '../../../../src/intake';
import { seedSources } from '../../../support/seeds';

/** Columns that say where a row comes from or under which id, and so differ by nature. */
const beside = new Set(['evaluation_id', 'source_id']);

type Rows = ReadonlyMap<string, Readonly<Record<string, Value>>>;

/** One cell in which a draft and the hand entry differ. */
export interface Difference {
  /** `table · key · column`; without a column where the row is missing. */
  readonly at: string;
  readonly hand: Value | undefined;
  readonly draft: Value | undefined;
}

export interface SchemeDifference {
  /** Locator of the row. */
  readonly at: string;
  /** `row` where the place holds more rows in one than in the other. */
  readonly column: string;
  readonly hand: Value | undefined;
  readonly draft: Value | undefined;
}

/** Indicators of one scheme, by hand and in the draft: how many, and where they differ. */
export interface SchemeComparison {
  readonly hand: number;
  readonly draft: number;
  readonly differences: readonly SchemeDifference[];
}

/** What each key is made of; rows belong together by the project they are of. */
const keys: Readonly<Record<string, string>> = {
  evaluation: 'e.project_name',
  fund: "e.project_name || ' · ' || t.fund_source",
  subtotal: "e.project_name || ' · ' || t.level1",
  indicator: "e.project_name || ' · ' || t.seq",
  survey: "e.project_name || ' · ' || t.seq",
  source_cell: "t.table_no || '-' || t.row || '-' || t.col",
};

/** Both sets loaded one after the other, as the app loads files. */
export class AgainstHand {
  private constructor(
    private readonly hand: ReadonlyMap<string, Rows>,
    private readonly draft: ReadonlyMap<string, Rows>,
    /** The report of loading the draft. */
    readonly report: LoadReport,
  ) {}

  /** Loads the bundled rows of one source and the draft's files. */
  static async load(sourceId: string, files: readonly IntakeSource[]): Promise<AgainstHand> {
    const engine = await openEngineInNode();
    try {
      await load(engine, seedSources());
      const hand = await rowsOf(engine, sourceId);
      const report = await load(engine, files);
      return new AgainstHand(hand, await rowsOf(engine, sourceId), report);
    } finally {
      await engine.close();
    }
  }

  /** Cells of a table that differ, in the order of the hand entry; rows only one has are listed once. */
  differences(table: string, where: (key: string) => boolean = () => true): Difference[] {
    const hand = this.hand.get(table) ?? new Map<string, Record<string, Value>>();
    const draft = this.draft.get(table) ?? new Map<string, Record<string, Value>>();
    const found: Difference[] = [];
    for (const key of new Set([...hand.keys(), ...draft.keys()])) {
      if (!where(key)) continue;
      const [one, other] = [hand.get(key), draft.get(key)];
      if (!one || !other) {
        found.push({ at: `${table} · ${key}`, hand: one && 'a row', draft: other && 'a row' });
        continue;
      }
      for (const column of Object.keys(one)) {
        if (beside.has(column) || one[column] === other[column]) continue;
        found.push({ at: `${table} · ${key} · ${column}`, hand: one[column], draft: other[column] });
      }
    }
    return found;
  }

  /**
   * The indicators of one scheme that stand in tables, put side by side by their place: a row of a table may hold
   * several.
   */
  scheme(name: string): SchemeComparison {
    const rowsAt = (rows: Rows | undefined): Map<string, Record<string, Value>[]> => {
      const places = new Map<string, Record<string, Value>[]>();
      for (const row of rows?.values() ?? []) {
        const isWanted = row['scheme'] === name && String(row['locator']).startsWith('表');
        if (isWanted)
          places.set(String(row['locator']), [...(places.get(String(row['locator'])) ?? []), { ...row }]);
      }
      return places;
    };
    const [hand, draft] = [rowsAt(this.hand.get('indicator')), rowsAt(this.draft.get('indicator'))];
    const differences: SchemeDifference[] = [];
    for (const at of new Set([...hand.keys(), ...draft.keys()])) {
      const [ones = [], others = []] = [hand.get(at), draft.get(at)];
      if (ones.length !== others.length) {
        differences.push({ at, column: 'row', hand: ones.length, draft: others.length });
        continue;
      }
      ones.forEach((one, index) => {
        for (const [column, value] of Object.entries(one)) {
          const other = others[index]?.[column];
          if (!beside.has(column) && column !== 'seq' && value !== other)
            differences.push({ at, column, hand: value, draft: other });
        }
      });
    }
    const count = (places: Map<string, unknown[]>): number => [...places.values()].flat().length;
    return { hand: count(hand), draft: count(draft), differences };
  }

  count(table: string): number {
    return this.draft.get(table)?.size ?? 0;
  }
}

async function rowsOf(engine: Engine, sourceId: string): Promise<Map<string, Rows>> {
  const tables = new Map<string, Rows>();
  for (const [table, key] of Object.entries(keys)) {
    // A grid holds no blank cells.
    const filled = table === 'source_cell' ? 'AND t.text IS NOT NULL' : '';
    const join = table === 'source_cell' ? '' : 'JOIN evaluation AS e USING (evaluation_id)';
    const result = await engine.query(
      `SELECT ${key} AS key, t.* FROM ${table} AS t ${join} WHERE t.source_id = '${sourceId}' ${filled} ORDER BY ALL`,
    );
    const rows = result.rows().map(({ key: name, ...row }) => [String(name), row] as const);
    tables.set(table, new Map(rows));
  }
  return tables;
}

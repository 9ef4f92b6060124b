import { breathe, type Engine, type ResultTable, type Value } from '../engine';
import { evidenceAlias, keyAlias, shownAlias, type CompiledRule } from './compile';
import type { Severity } from './types';

/** One row a rule found to be a problem, as values; findings are made from it. */
export interface Hit {
  readonly severity: Severity;
  readonly materiality: number | null;
  readonly evaluation_id: string | null;
  readonly project_name: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly kind: string | null;
  readonly source_id: string | null;
  readonly locator: string | null;
  readonly key: Readonly<Record<string, Value>>;
  readonly evidence: Readonly<Record<string, Value>>;
  /** Further columns the message names. */
  readonly shown: Readonly<Record<string, Value>>;
}

/** Hits made between two breaths: a few tens of milliseconds of work. */
const batch = 2_000;

/** Runs a rule's statement for hits and reads its rows, worst first, without holding up the page. */
export async function readHits(engine: Engine, compiled: CompiledRule, signal: AbortSignal): Promise<Hit[]> {
  const table = await engine.query(compiled.hitsSql, signal);
  const hitAt = hitReader(table, compiled);
  const hits: Hit[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    if (row > 0 && row % batch === 0) {
      await breathe();
      signal.throwIfAborted();
    }
    hits.push(hitAt(row));
  }
  return hits;
}

function hitReader(table: ResultTable, { rule }: CompiledRule): (row: number) => Hit {
  const columns = new Map(table.columns.map(({ name, values }) => [name, values]));
  const at = (name: string, row: number): Value => columns.get(name)?.[row] ?? null;
  const text = (name: string, row: number): string | null => {
    const value = at(name, row);
    return value === null ? null : String(value);
  };
  const number = (name: string, row: number): number | null => {
    const value = at(name, row);
    return value === null ? null : Number(value);
  };
  const picker = (names: readonly string[], alias: (name: string) => string) => {
    const aliases = names.map((name) => [name, alias(name)] as const);
    return (row: number): Record<string, Value> =>
      Object.fromEntries(aliases.map(([name, column]) => [name, at(column, row)]));
  };
  const key = picker(rule.fingerprint, keyAlias);
  const evidence = picker(
    rule.evidence.map(({ name }) => name),
    evidenceAlias,
  );
  const shown = picker(rule.shown, shownAlias);
  return (row) => ({
    severity: at('severity', row) as Severity,
    materiality: number('materiality', row),
    evaluation_id: text('evaluation_id', row),
    project_name: text('project_name', row),
    region: text('region', row),
    year: number('year', row),
    department: text('department', row),
    unit: text('unit', row),
    kind: text('kind', row),
    source_id: text('source_id', row),
    locator: text('locator', row),
    key: key(row),
    evidence: evidence(row),
    shown: shown(row),
  });
}

import type { Draft, DraftTable, Suggestion } from '../draft';

/**
 * Facts a person has accepted, or corrected, as rows. Facts of one key stand in one row; problems are a row each. They are no
 * rows of a table of the file, so they do not count among those read.
 */
export function acceptedDraft(accepted: readonly Suggestion[]): Draft {
  const tables = [...new Set(accepted.map(({ table }) => table))];
  return {
    tables: tables.map((table) =>
      tableOf(
        table,
        accepted.filter((one) => one.table === table),
      ),
    ),
    rowsRead: 0,
    rejected: [],
    remarks: [],
    suggestions: [],
  };
}

function tableOf(table: string, facts: readonly Suggestion[]): DraftTable {
  const rows = new Map<string, Map<string, string>>();
  facts.forEach((fact, index) => {
    const id = table === 'expert_problem' ? String(index) : JSON.stringify(fact.key);
    const row = rows.get(id) ?? new Map(Object.entries(fact.key));
    rows.set(id, row);
    row.set(fact.column, fact.value);
    const place = `${fact.place} [${fact.column}]`;
    const before = row.get('locator');
    row.set('locator', before === undefined ? place : `${before}; ${place}`);
  });
  const names = new Set([...rows.values()].flatMap((row) => [...row.keys()]));
  names.delete('locator');
  const columns = [...names, 'locator'];
  return {
    table,
    columns,
    rows: [...rows.values()].map((row) => columns.map((name) => row.get(name) ?? null)),
  };
}

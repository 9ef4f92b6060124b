import type { DraftTable } from '../draft';
import type { Evaluation, Gathered } from './evaluations';
import type { FlatTable } from './flat-table';
import type { Indicators } from './indicators';
import type { FlatLayout } from './layout';
import type { FlatFacts } from './facts';
import type { Plan } from './plan';
import { sourceCells } from './source-cells';

const tableNames = ['fund', 'subtotal', 'survey'] as const;
const memberColumn = { fund: 'fund_source', subtotal: 'level1', survey: 'item' } as const;
const surveyItem = 'overall';
const stated = ['region', 'year', 'kind'] as const;

/** The gathered rows as tables of a draft, each with the columns the file brings. */
export function draftTables(
  table: FlatTable,
  layout: FlatLayout,
  plan: Plan,
  facts: FlatFacts,
  evaluations: Iterable<Evaluation>,
  indicators: Indicators,
): DraftTable[] {
  const all = [...evaluations];
  const found = [
    sourceCells(table, layout, plan),
    evaluationTable(table, plan, facts, all),
    ...tableNames.map((name) => memberTable(name, table, plan, all)),
    { table: 'indicator', columns: indicators.columns, rows: indicators.finished() },
  ];
  return found.filter((one): one is DraftTable => one !== undefined && one.rows.length > 0);
}

function evaluationTable(
  table: FlatTable,
  plan: Plan,
  facts: FlatFacts,
  all: readonly Evaluation[],
): DraftTable {
  const brought = columnsOf(plan, 'evaluation');
  const added = stated.filter((name) => facts[name] && !brought.includes(name));
  const columns = ['evaluation_id', ...brought, ...added, 'form', 'locator'];
  const rows = all.map((evaluation) => {
    const gathered = evaluation.gathered.get('evaluation@');
    const values = gathered ? valuesOf(gathered) : new Map<string, string | null>();
    for (const name of stated) if (!values.get(name)) values.set(name, facts[name]?.value ?? null);
    values.set('evaluation_id', evaluation.id).set('form', 'flat');
    values.set('locator', gathered ? placesOf(table, gathered) : table.place(evaluation.row));
    return columns.map((column) => values.get(column) ?? null);
  });
  return { table: 'evaluation', columns, rows };
}

function memberTable(
  name: (typeof tableNames)[number],
  table: FlatTable,
  plan: Plan,
  all: readonly Evaluation[],
): DraftTable {
  const brought = columnsOf(plan, name);
  const execution = name === 'fund' ? executionColumns(all).filter((one) => !brought.includes(one)) : [];
  const columns = ['evaluation_id', memberColumn[name], ...brought, ...execution, 'locator'];
  const rows: (string | null)[][] = [];
  for (const evaluation of all) {
    const gathered = [...evaluation.gathered.values()].filter(({ group }) => group.table === name);
    const values = gathered.map((one) =>
      valuesOf(one)
        .set(memberColumn[name], one.member ?? surveyItem)
        .set('locator', placesOf(table, one)),
    );
    if (name === 'fund' && evaluation.execution.values.size > 0) addExecution(evaluation, values);
    for (const one of values) {
      one.set('evaluation_id', evaluation.id);
      rows.push(columns.map((column) => one.get(column) ?? null));
    }
  }
  return { table: name, columns, rows };
}

function columnsOf(plan: Plan, table: string): string[] {
  const found = plan.project
    .filter(({ field }) => field.table === table)
    .map(({ field }) => field.column.name);
  return [...new Set(found)];
}

const valuesOf = ({ group, values }: Gathered): Map<string, string | null> =>
  new Map(group.columns.map(({ field }, index) => [field.column.name, values[index] ?? null]));

/** The row that names it first, and later rows with the columns only they have. */
function placesOf(table: FlatTable, { row, later }: Gathered): string {
  const others = [...later].map(([place, columns]) => `${table.place(place)} [${columns.join(', ')}]`);
  return [table.place(row), ...others].join('; ');
}

const executionColumns = (all: readonly Evaluation[]): string[] =>
  ['weight', 'printed_rate', 'score', 'reason'].filter((column) =>
    all.some(({ execution }) => execution.values.has(column)),
  );

/** What a row 预算执行率 among the indicators says belongs to the total of the funds, unless a column says it. */
function addExecution({ execution }: Evaluation, funds: Map<string, string | null>[]): void {
  const total = funds.find((values) => values.get('fund_source') === 'total');
  const { place, values } = execution;
  if (!total) {
    funds.push(new Map<string, string | null>([...values, ['fund_source', 'total'], ['locator', place]]));
    return;
  }
  const taken = [...values].filter(([column]) => !total.get(column));
  for (const [column, text] of taken) total.set(column, text);
  const first = total.get('locator') ?? '';
  if (taken.length === 0 || first === place) return;
  const columns = taken.map(([column]) => column).join(', ');
  total.set('locator', `${first}; ${place} [${columns}]`);
}

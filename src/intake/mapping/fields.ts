import { tableNamed, type Bilingual, type ColumnDefinition } from '../../dataset';
import { say } from '../error';

/** What a column of a flat export says something of: the project, repeated on every row, or the one indicator. */
export type Grain = 'project' | 'indicator';

/** Where a source column goes: a canonical column, and of which row where an evaluation has several. */
export interface Field {
  /** `fund.executed`, `fund.executed@fiscal`, `subtotal.score@产出`. */
  readonly id: string;
  readonly table: FieldTable;
  readonly column: ColumnDefinition;
  /** The fund source, or the class of a subtotal. */
  readonly member: string | undefined;
  readonly grain: Grain;
  readonly label: Bilingual;
}

export type FieldTable = 'evaluation' | 'fund' | 'subtotal' | 'indicator' | 'survey';

/** Classes a subtotal can be of. */
export const classes = ['决策', '过程', '产出', '效益', '满意度', '成本'] as const;

const notFromFiles = new Set(['source_id', 'locator', 'form', 'seq', 'item']);
const partsOfTarget = new Set(['target_op', 'target_unit']);

const fundSources = tableNamed('fund').columns.find(({ name }) => name === 'fund_source')?.choices ?? {};

/** Every field, in the order in which a person looks for one. */
export const fields: readonly Field[] = [
  ...columnsOf('evaluation').map((column) => field('evaluation', column)),
  ...columnsOf('fund').map((column) => field('fund', column)),
  ...classes.flatMap((name) =>
    columnsOf('subtotal')
      .filter(({ key }) => !key)
      .map((column) => field('subtotal', column, name, say(name, name))),
  ),
  ...columnsOf('indicator').map((column) => field('indicator', column)),
  ...columnsOf('survey').map((column) => field('survey', column)),
  ...Object.entries(fundSources).flatMap(([source, label]) =>
    source === 'total'
      ? []
      : columnsOf('fund')
          .filter(({ name }) => name !== 'fund_source')
          .map((column) => field('fund', column, source, label)),
  ),
];

const byId = new Map(fields.map((one) => [one.id, one]));

/** The field of that id, or undefined. */
export const fieldNamed = (id: string): Field | undefined => byId.get(id);

/** The columns a flat export can bring; the key of an evaluation only with the evaluation itself. */
function columnsOf(table: FieldTable): ColumnDefinition[] {
  return tableNamed(table).columns.filter(
    ({ name, derived }) =>
      !notFromFiles.has(name) &&
      (name !== 'evaluation_id' || table === 'evaluation') &&
      (!derived || partsOfTarget.has(name)),
  );
}

function field(table: FieldTable, column: ColumnDefinition, member?: string, of?: Bilingual): Field {
  const { zh, en } = column.label;
  return {
    id: `${table}.${column.name}${member === undefined ? '' : `@${member}`}`,
    table,
    column,
    member,
    grain: table === 'indicator' ? 'indicator' : 'project',
    label: of ? say(`${of.zh}：${zh}`, `${of.en}: ${en}`) : column.label,
  };
}

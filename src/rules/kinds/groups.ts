import type { ViewColumn, ViewDefinition } from '../../dataset';
import { identifier } from '../../engine';
import type { Cte, RelationSource } from './kind';
import { as, blankAlias, columnList, joined, qualified, selectList, withColumns } from './sql';

/** A row of which it is not known whether it takes part, or whether it is a member. */
const open = 'takes_part IS NULL OR (takes_part AND is_member IS NULL)';
const member = 'takes_part AND is_member';

/** The rows of the view with what is known of each: whether it takes part and whether it is a member. */
export const memberRows = (
  { base, carried, deciding, table, where, takesPart, order }: RelationSource,
  isMember: string,
  more: readonly string[],
): Cte => ({
  name: 'members',
  isInlined: true,
  sql: `SELECT ${selectList([
    columnList(inOrder(base, withColumns(carried, [...more, ...deciding, ...(order ? [order] : [])]))),
    `${takesPart} AS takes_part`,
    `${isMember} AS is_member`,
  ])}
  FROM ${table}${where}`,
});

export interface Grouping {
  readonly group: readonly string[];
  /** What is counted of each group, with its name. */
  readonly figures: readonly string[];
  /** Texts made of the rows of a group, by name: they are told of groups that are problems only. */
  readonly texts: Readonly<Record<string, string>>;
  /** The part that holds the rows; `members` where it is not said. */
  readonly from?: string;
  /** Rows whose blanks leave their group open; those of which it is not known whether they are members where it is not said. */
  readonly blanksIn?: string;
}

/**
 * One row for each group. Where one row takes part the group does; where none does but of some it is not known, neither is
 * it of the group. A column of the view is the value all rows of the group share, else blank.
 */
export function groupRows(source: RelationSource, grouping: Grouping): readonly Cte[] {
  const { carried, deciding, order, reads, isOfProblems } = source;
  const { group, figures, from = 'members', blanksIn = open } = grouping;
  const shared = carried
    .filter(({ name }) => !group.includes(name) && name !== 'locator')
    .map((column) => as(sharedValue(column, group), column.name));
  const texts = Object.entries(grouping.texts).flatMap(([name, sql]) => (reads(name) ? [as(sql, name)] : []));
  if (carried.some(({ name }) => name === 'locator')) texts.push(as(places(order), 'locator'));
  const counted = [
    'CASE WHEN bool_or(takes_part) THEN TRUE WHEN count(takes_part) = count(*) THEN FALSE END AS takes_part',
    ...figures,
    ...deciding.map((name) => as(`bool_or((${blanksIn}) AND ${identifier(name)} IS NULL)`, blankAlias(name))),
  ];
  const groupBy = columnList(group.map((name) => ({ name })));
  const rows = (columns: readonly string[]): string => `SELECT ${selectList([groupBy, ...columns])}
  FROM ${from}
  GROUP BY ${groupBy}`;
  if (texts.length === 0) return [{ name: 'shaped', sql: rows([...shared, ...counted]) }];
  return [
    { name: 'counted', sql: rows([...(isOfProblems ? [] : shared), ...counted]) },
    {
      name: 'told',
      sql: toldOfProblems(source, group, from, [...(isOfProblems ? shared : []), ...texts]),
    },
    {
      name: 'shaped',
      sql: `SELECT counted.*, told.* EXCLUDE (${groupBy})
  FROM counted
  LEFT JOIN told ON ${sameGroup(group, 'told', 'counted')}`,
    },
  ];
}

const toldOfProblems = (
  { when }: RelationSource,
  group: readonly string[],
  from: string,
  columns: readonly string[],
): string => {
  const names = columnList(
    group.map((name) => ({ name })),
    'r',
  );
  return `SELECT ${selectList([names, ...columns])}
  FROM ${from} AS r
  JOIN (SELECT ${columnList(group.map((name) => ({ name })))} FROM counted WHERE takes_part AND ${when}) AS problem
    ON ${sameGroup(group, 'problem', 'r')}
  GROUP BY ${names}`;
};

const sameGroup = (group: readonly string[], a: string, b: string): string =>
  group.map((name) => `${qualified(name, a)} IS NOT DISTINCT FROM ${qualified(name, b)}`).join(' AND ');

export const undecidedCount = `count(*) FILTER (WHERE ${open}) AS undecided_count`;

/** How many rows take part, are members, and are left open. */
export const counts = [
  'count(*) FILTER (WHERE takes_part) AS row_count',
  `count(*) FILTER (WHERE ${member}) AS member_count`,
  undecidedCount,
];

/** The values of a column in rows where `filter` holds, as `listed`. */
export const listed = (
  column: string | undefined,
  filter: string,
  order: string | undefined,
): Readonly<Record<string, string>> =>
  column === undefined
    ? {}
    : { listed: joined(`CAST(${identifier(column)} AS VARCHAR)`, order, '、', filter) };

/** What belongs to the evaluation is one and the same in all its rows. */
function sharedValue({ name, from }: ViewColumn, group: readonly string[]): string {
  const column = identifier(name);
  const isOne = group.includes('evaluation_id') && from.length === 1 && from[0]?.startsWith('evaluation.');
  return isOne ? `min(${column})` : `CASE WHEN min(${column}) = max(${column}) THEN min(${column}) END`;
}

/** The places of the members, or where there is none of all rows that take part. */
function places(order: string | undefined): string {
  const list = (filter: string): string => joined('locator', order, '; ', filter);
  return `coalesce(${list(member)}, ${list('takes_part IS NOT FALSE')})`;
}

const inOrder = (base: ViewDefinition, columns: readonly { name: string }[]): { name: string }[] =>
  base.columns.filter(({ name }) => columns.some((column) => column.name === name));

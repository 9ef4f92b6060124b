import type { Expression } from '../expression';
import type { TotalFile } from './files';
import type { BlockReader, Cte, KindDefinition, Lowered, RelationSource } from './kind';
import { offer, sharedType } from './offer';
import { requiredColumns, strictColumns } from './reads';
import { as, blankAlias, columnList, joined, qualified, selectList, withColumns } from './sql';

type Children = NonNullable<TotalFile['children']>;

/** A printed total that differs from what it should be by more than the tolerance. */
export const total: KindDefinition<TotalFile> = {
  lower(block, reader) {
    const ways = (['parts', 'computed', 'children'] as const).filter((way) => block[way] !== undefined);
    if (ways.length !== 1) {
      reader.report(ways.length === 0 ? [] : [ways[1] ?? 'parts'], {
        zh: 'parts、computed、children 三者写且只写一个',
        en: 'exactly one of parts, computed and children is written',
      });
    }
    return block.children ? lowerChildren(block, block.children, reader) : lowerRow(block, reader);
  },
  relation: (block, source) =>
    block.children ? childrenRelation(block.children, source) : rowRelation(source),
};

function lowerRow(block: TotalFile, reader: BlockReader): Lowered {
  const printed = reader.expression(block.printed, ['printed'], 'number');
  const computed =
    block.computed === undefined
      ? sumOf((block.parts ?? []).map((part, index) => reader.expression(part, ['parts', index], 'number')))
      : reader.expression(block.computed, ['computed'], 'number');
  return {
    ...compared(block, reader, printed, computed),
    parts: { printed, computed },
    needs: [...new Set([...strictColumns(printed), ...strictColumns(computed)])],
  };
}

const sumOf = ([first = nothing, ...rest]: readonly Expression[]): Expression =>
  rest.reduce((left, right) => ({ kind: 'binary', operator: '+', left, right, at: 0 }), first);

const nothing: Expression = { kind: 'null', at: 0 };

function lowerChildren(block: TotalFile, children: Children, reader: BlockReader): Lowered {
  const printed = reader.expression(block.printed, ['printed'], 'number');
  const of = reader.expression(children.of, ['children', 'of'], 'number');
  const parent = reader.expression(children.parent, ['children', 'parent'], 'boolean');
  reader.columns(children.group, ['children', 'group']);
  const common = compared(block, reader, printed, of);
  return {
    ...common,
    offers: [
      ...common.offers,
      offer(reader.base, 'child_count', 'integer', '分项行数', 'rows added up', [parent]),
      offer(reader.base, 'is_parent', 'boolean', '合计行', 'row that prints the total', [parent]),
    ],
    parts: { printed, of, parent },
    applies: 'is_parent',
    takesPart: true,
    marksBlanks: true,
    needs: strictColumns(printed),
    supplied: [...new Set([...requiredColumns(of), ...requiredColumns(parent)])],
  };
}

function compared(
  block: TotalFile,
  reader: BlockReader,
  printed: Expression,
  computed: Expression,
): Pick<Lowered, 'offers' | 'limits' | 'condition' | 'materiality'> {
  const type = sharedType(reader.base, [printed, computed]);
  const both = [printed, computed];
  return {
    offers: [
      offer(reader.base, 'printed', type, '载明数', 'as printed', [printed]),
      offer(reader.base, 'computed', type, '计算数', 'as computed', [computed]),
      offer(reader.base, 'difference', type, '相差', 'difference', both),
      offer(reader.base, 'is_over', 'boolean', '计算数大于载明数', 'computed above printed', both),
      offer(reader.base, 'is_under', 'boolean', '计算数小于载明数', 'computed below printed', both),
    ],
    limits: { tolerance: { expression: reader.limit(block.tolerance, ['tolerance']), isWhole: false } },
    condition: 'difference > :tolerance',
    materiality: 'difference',
  };
}

const comparison = [
  'abs(computed - printed) AS difference',
  'computed > printed AS is_over',
  'computed < printed AS is_under',
];

const rowRelation = ({ part, table, where, carried }: RelationSource): Cte[] => [
  {
    name: 'figures',
    sql: `SELECT ${selectList([columnList(carried), as(part('printed'), 'printed'), as(part('computed'), 'computed')])}
  FROM ${table}${where}`,
  },
  { name: 'shaped', sql: `SELECT ${selectList(['*', ...comparison])}\n  FROM figures` },
];

function childrenRelation(children: Children, source: RelationSource): Cte[] {
  const { part, table, where, takesPart, carried, deciding, order } = source;
  const group = children.group.map((name) => ({ name }));
  const inner = withColumns(carried, [...children.group, ...deciding, ...(order ? [order] : [])]);
  const hasLocator = carried.some(({ name }) => name === 'locator');
  const isOpen = 'takes_part IS NULL OR is_parent IS NULL OR amount IS NULL';
  const own = carried.filter(({ name }) => name !== 'locator');
  return [
    {
      name: 'rows_read',
      isInlined: true,
      sql: `SELECT ${selectList([
        columnList(inner),
        `${takesPart} AS takes_part`,
        `${part('parent')} AS is_parent`,
        as(part('printed'), 'printed'),
        `${part('of')} AS amount`,
      ])}
  FROM ${table}${where}`,
    },
    {
      name: 'children',
      sql: `SELECT ${selectList([
        columnList(group),
        'count(*) AS child_count',
        // a blank part is not 0: the sum is then left open
        `CASE WHEN count(*) FILTER (WHERE ${isOpen}) = 0 THEN sum(amount) END AS computed`,
        ...deciding.map(
          (name) => `bool_or((${isOpen}) AND ${qualified(name)} IS NULL) AS ${qualified(blankAlias(name))}`,
        ),
        hasLocator && `${joined('locator', order, '; ', 'TRUE')} AS child_places`,
      ])}
  FROM rows_read
  WHERE is_parent IS NOT TRUE AND takes_part IS NOT FALSE
  GROUP BY ${columnList(group)}`,
    },
    {
      name: 'compared',
      sql: `SELECT ${selectList([
        columnList(own, 'r'),
        hasLocator && `concat_ws('; ', r.locator, CASE WHEN r.is_parent THEN c.child_places END) AS locator`,
        'r.takes_part, r.is_parent, r.printed, c.computed',
        'coalesce(c.child_count, 0) AS child_count',
        ...deciding.map(
          (name) =>
            `${qualified(name, 'r')} IS NULL OR coalesce(${qualified(blankAlias(name), 'c')}, FALSE) AS ${qualified(blankAlias(name))}`,
        ),
      ])}
  FROM rows_read AS r
  LEFT JOIN children AS c ON ${children.group.map((name) => `${qualified(name, 'c')} IS NOT DISTINCT FROM ${qualified(name, 'r')}`).join(' AND ')}`,
    },
    { name: 'shaped', sql: `SELECT ${selectList(['*', ...comparison])}\n  FROM compared` },
  ];
}

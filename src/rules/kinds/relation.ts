import { tableNamed, type ViewDefinition } from '../../dataset';
import { identifier } from '../../engine';
import type { Expression } from '../expression';
import { definitions } from './definitions';
import type { KindBlocks, KindName } from './files';
import type { Cte, KindDefinition, Shape } from './kind';
import { columnsRead } from './lower';
import { blankAlias } from './sql';

export interface RelationOptions {
  readonly print: (expression: Expression) => string;
  /** The table that stands for the entity view, its name not quoted. */
  readonly table: string;
  /** Conditions on the rows of the view that the rule looks at. */
  readonly where: readonly string[];
  /** Columns, of the view and offered by the kind, that the statement reads of the judged rows. */
  readonly reads: ReadonlySet<string>;
  readonly when: Expression;
  /** The statement reads nothing but problems. */
  readonly isOfProblems: boolean;
}

/** The parts that stand before a statement and make the judged rows, the last of them named `shaped`. */
export function relationOf(
  shape: Shape,
  { print, table, where, reads, when, isOfProblems }: RelationOptions,
): readonly Cte[] {
  const deciding = columnsRead(shape);
  // the block of a shape is always that of its kind
  const definition: KindDefinition<KindBlocks[KindName]> = definitions[shape.kind];
  return definition.relation(shape.block, {
    part: (name) => {
      const part = shape.parts[name];
      if (!part) throw new Error(`${shape.kind} has no part ${name}`);
      return print(part);
    },
    table: identifier(table),
    where: where.length > 0 ? `\n  WHERE ${where.join(' AND ')}` : '',
    takesPart: takesPart(shape, print),
    base: shape.base,
    carried: shape.base.columns.filter(({ name }) => reads.has(name) && !shape.offers.includes(name)),
    reads: (name) => reads.has(name),
    when: print(when),
    isOfProblems,
    deciding: shape.marksBlanks ? deciding : [],
    order: shape.base.columns.some(({ name }) => name === 'seq') ? 'seq' : undefined,
  });
}

/** SQL that is TRUE where a blank in a column left a judged row open. */
export const isBlank = ({ marksBlanks }: Shape, name: string): string =>
  marksBlanks ? identifier(blankAlias(name)) : `${identifier(name)} IS NULL`;

/** `applies`, NULL where that is not known: a needed column is blank, or the row only says that there is none. */
function takesPart({ applies, needs, base }: Shape, print: (expression: Expression) => string): string {
  const slot = presenceColumn(base);
  const blank = [...(slot === undefined ? [] : [slot]), ...needs].map(
    (name) => `${identifier(name)} IS NULL`,
  );
  const given = applies ? print(applies) : 'TRUE';
  if (blank.length === 0) return given;
  return `CASE ${applies ? `WHEN NOT ${given} THEN FALSE ` : ''}WHEN ${blank.join(' OR ')} THEN NULL ELSE ${given} END`;
}

/**
 * The column that is blank in the row a view holds for an evaluation that has none: the part of its table's key beside
 * the evaluation. Undefined where a view has no such row.
 */
function presenceColumn(base: ViewDefinition): string | undefined {
  return base.columns.find(({ from }) => {
    const [table = '', name] = from[0]?.split('.') ?? [];
    if (from.length !== 1 || table === 'evaluation') return false;
    return tableNamed(table).columns.some(
      (column) => column.name === name && column.key === true && name !== 'evaluation_id',
    );
  })?.name;
}

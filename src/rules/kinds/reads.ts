import { children, columnsOf, type Expression } from '../expression';

/** Functions that give something although an argument is NULL. */
const lenient = new Set(['coalesce', 'concat', 'least', 'greatest']);

/** Columns without which an expression is surely NULL: those it reads outside CASE, coalesce, IS and logic. */
export function strictColumns(expression: Expression): string[] {
  switch (expression.kind) {
    case 'binary':
      return ['AND', 'OR'].includes(expression.operator) ? [] : strictWithin(expression);
    case 'in':
    case 'between':
      return strictColumns(expression.operand);
    case 'call': {
      const [first] = expression.args;
      if (expression.name === 'nullif' && first) return strictColumns(first);
      return lenient.has(expression.name) ? [] : strictWithin(expression);
    }
    case 'case':
    case 'is':
      return [];
    default:
      return expression.kind === 'column' ? [expression.name] : strictWithin(expression);
  }
}

const strictWithin = (expression: Expression): string[] => [
  ...new Set(children(expression).flatMap(strictColumns)),
];

/** Columns that must be in the files for a condition to mean anything: all it reads but the alternatives of coalesce. */
export function requiredColumns(expression: Expression): string[] {
  if (expression.kind === 'column') return [expression.name];
  if (expression.kind === 'call' && expression.name === 'coalesce') return [];
  return [...new Set(children(expression).flatMap(requiredColumns))];
}

/** A column as an expression. */
export const columnOf = (name: string): Expression => ({ kind: 'column', name, at: 0 });

/** Columns as parts of a block, by their place in it. */
export const columnParts = (place: string, names: readonly string[]): Record<string, Expression> =>
  Object.fromEntries(names.map((name) => [`${place}.${name}`, columnOf(name)]));

/** Names of the columns several expressions read, each once. */
export const columnsOfAll = (expressions: readonly (Expression | undefined)[]): string[] => [
  ...new Set(expressions.flatMap((expression) => (expression ? columnsOf(expression) : []))),
];

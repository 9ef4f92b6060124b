import type { ColumnType } from '../../dataset';
import type { Expression } from '../expression';
import type { ParameterFile } from '../types';

/** What an expression's columns and parameters hold. */
export interface Names {
  readonly columns: ReadonlyMap<string, ColumnType>;
  readonly params: Readonly<Record<string, ParameterFile>>;
}

const comparisons = new Set(['OR', 'AND', '=', '<>', '<', '<=', '>', '>=', 'LIKE', 'NOT LIKE']);
const wholes = new Set(['length', 'days_between']);
const texts = new Set(['lower', 'trim', 'replace', 'concat']);
const numbers = new Set(['sqrt', 'wilson_low', 'wilson_high']);

/** What an expression gives, as far as it can be told without running it; undefined where it cannot. */
export function typeOf(expression: Expression, names: Names): ColumnType | undefined {
  const of = (part: Expression): ColumnType | undefined => typeOf(part, names);
  switch (expression.kind) {
    case 'number':
      return 'number';
    case 'string':
      return 'text';
    case 'date':
    case 'boolean':
      return expression.kind;
    case 'null':
      return undefined;
    case 'column':
      return names.columns.get(expression.name);
    case 'parameter':
      return parameterType(names.params[expression.name]);
    case 'negative':
      return of(expression.operand);
    case 'not':
    case 'is':
    case 'in':
    case 'between':
      return 'boolean';
    case 'binary':
      if (comparisons.has(expression.operator)) return 'boolean';
      return expression.operator === '||'
        ? 'text'
        : arithmetic(expression.operator, of(expression.left), of(expression.right));
    case 'call':
      if (wholes.has(expression.name)) return 'integer';
      if (texts.has(expression.name)) return 'text';
      return numbers.has(expression.name) ? 'number' : firstOf(expression.args.map(of));
    case 'case':
      return firstOf([
        ...expression.branches.map(({ then }) => of(then)),
        expression.otherwise && of(expression.otherwise),
      ]);
  }
}

export const isNumeric = (type: ColumnType): boolean =>
  ['money', 'fraction', 'number', 'integer'].includes(type);

function parameterType(param: ParameterFile | undefined): ColumnType | undefined {
  if (!param) return undefined;
  if (param.type === 'choice') return 'text';
  return param.type === 'points' ? 'number' : param.type;
}

/** Sums keep what both sides are; an amount times a number is an amount. What is no number stays what it is. */
function arithmetic(
  operator: string,
  left: ColumnType | undefined,
  right: ColumnType | undefined,
): ColumnType | undefined {
  const wrong = [left, right].find((type) => type !== undefined && !isNumeric(type));
  if (wrong) return wrong;
  if (operator === '+' || operator === '-') return left === right ? left : 'number';
  return operator === '*' && [left, right].filter((type) => type === 'money').length === 1
    ? 'money'
    : 'number';
}

const firstOf = (types: readonly (ColumnType | undefined)[]): ColumnType | undefined =>
  types.find((type) => type !== undefined);

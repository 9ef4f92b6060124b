import { printExpression, walk, type Expression } from './expression';

/** Whether an expression names the parameter. */
export const mentions = (expression: Expression, parameter: string): boolean =>
  parametersOf(expression).includes(parameter);

/** The names of the parameters within. */
export const parametersOf = (expression: Expression): string[] => [
  ...new Set([...walk(expression)].flatMap((part) => (part.kind === 'parameter' ? [part.name] : []))),
];

/** A quantity as text that tells quantities apart: SQL in which parameters stand by name. */
export const quantityKey = (quantity: Expression): string =>
  printExpression(quantity, Object.fromEntries(parametersOf(quantity).map((name) => [name, `:${name}`])));

/** A quantity with columns replaced by name. Conditions other than comparisons and logic stay as they are. */
export function replaceColumns(expression: Expression, by: Readonly<Record<string, Expression>>): Expression {
  const of = (part: Expression): Expression => replaceColumns(part, by);
  switch (expression.kind) {
    case 'column':
      return by[expression.name] ?? expression;
    case 'negative':
    case 'not':
    case 'is':
      return { ...expression, operand: of(expression.operand) };
    case 'binary':
      return { ...expression, left: of(expression.left), right: of(expression.right) };
    case 'call':
      return { ...expression, args: expression.args.map(of) };
    case 'case':
      return {
        ...expression,
        operand: expression.operand && of(expression.operand),
        branches: expression.branches.map(({ when, then }) => ({ when: of(when), then: of(then) })),
        otherwise: expression.otherwise && of(expression.otherwise),
      };
    default:
      return expression;
  }
}

import type { Expression } from '../expression';
import type { Limit, Shape } from './kind';

/** The kind's condition with its limits put in. */
export const conditionOf = (condition: Expression, limits: Readonly<Record<string, Limit>>): Expression =>
  mapped(condition, (part) => (part.kind === 'parameter' ? limits[part.name]?.expression : undefined));

/** A plain number as an expression, in decimal: an exponent would turn DECIMAL arithmetic into DOUBLE. */
export function numberExpression(value: number): Expression {
  const size = Math.abs(value);
  const text = Number.isInteger(size) ? size.toFixed(0) : size.toFixed(12).replace(/0+$/, '');
  const number = { kind: 'number', text, at: 0 } as const;
  return value < 0 ? { kind: 'negative', operand: number, at: 0 } : number;
}

/** The shape with one of its limits, given as a number in the file, set to another. */
export const withLimit = (shape: Shape, name: string, value: number): Shape => {
  const limit = shape.limits[name];
  return limit
    ? { ...shape, limits: { ...shape.limits, [name]: { ...limit, expression: numberExpression(value) } } }
    : shape;
};

/** The number a limit is given as; undefined where it is a parameter. */
export function numberOf({ expression }: Limit): number | undefined {
  if (expression.kind === 'number') return Number(expression.text);
  return expression.kind === 'negative' && expression.operand.kind === 'number'
    ? -Number(expression.operand.text)
    : undefined;
}

/** A condition (comparisons, logic, arithmetic, CASE) with parts replaced; `change` gives undefined for what stays. */
function mapped(expression: Expression, change: (part: Expression) => Expression | undefined): Expression {
  const changed = change(expression);
  if (changed) return changed;
  const of = (part: Expression): Expression => mapped(part, change);
  switch (expression.kind) {
    case 'binary':
      return { ...expression, left: of(expression.left), right: of(expression.right) };
    case 'case':
      return {
        ...expression,
        branches: expression.branches.map(({ when, then }) => ({ when: of(when), then: of(then) })),
        otherwise: expression.otherwise && of(expression.otherwise),
      };
    default:
      return expression;
  }
}

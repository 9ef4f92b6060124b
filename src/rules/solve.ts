import type { BinaryOperator, Expression } from './expression';
import { mentions, quantityKey } from './quantity';

/**
 * What a parameter p is held against: the rule reports a row whose `quantity` lies on the `direction` side of p, p's own
 * value excluded where strict. `formula` is the quantity without the CASE that leaves it NULL where the comparison does not decide.
 */
export interface Bound {
  readonly quantity: Expression;
  readonly formula: Expression;
  readonly direction: 'above' | 'below';
  readonly isStrict: boolean;
}

/** Two bounds that hold the same quantity against the parameter in the same way. */
export const isSameBound = (a: Bound, b: Bound): boolean =>
  a.direction === b.direction &&
  a.isStrict === b.isStrict &&
  quantityKey(a.quantity) === quantityKey(b.quantity);

export const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
  at: 0,
});

/** `expression` where all of `guards` hold, else NULL. */
export function guarded(expression: Expression, guards: readonly Expression[]): Expression {
  if (guards.length === 0) return expression;
  const when = guards.reduce((all, guard) => binary('AND', all, guard));
  return {
    kind: 'case',
    operand: undefined,
    branches: [{ when, then: expression }],
    otherwise: undefined,
    at: 0,
  };
}

/** Operators of order, each with the side of the right operand on which the left one makes it TRUE. */
const orders: ReadonlyMap<BinaryOperator, Pick<Bound, 'direction' | 'isStrict'>> = new Map([
  ['>', { direction: 'above', isStrict: true }],
  ['>=', { direction: 'above', isStrict: false }],
  ['<', { direction: 'below', isStrict: true }],
  ['<=', { direction: 'below', isStrict: false }],
]);

/**
 * Solves a comparison for a parameter: `x > y * (1 + :p)` holds where `x / y - 1` lies above p. Undefined where it cannot
 * be solved: the parameter stands on both sides, in a divisor or within a function.
 */
export function solveFor(comparison: Expression, parameter: string): Bound | undefined {
  if (comparison.kind !== 'binary') return undefined;
  const order = orders.get(comparison.operator);
  const [isLeft, isRight] = [mentions(comparison.left, parameter), mentions(comparison.right, parameter)];
  if (!order || isLeft === isRight) return undefined;
  const [side, other] = isLeft ? [comparison.left, comparison.right] : [comparison.right, comparison.left];
  return new Peeling(side, other, isLeft ? opposite(order.direction) : order.direction, parameter).bound(
    order.isStrict,
  );
}

export const opposite = (direction: Bound['direction']): Bound['direction'] =>
  direction === 'above' ? 'below' : 'above';

/** Takes what surrounds the parameter to the other side, one operation at a time. */
class Peeling {
  private readonly guards: Expression[] = [];

  constructor(
    private side: Expression,
    private other: Expression,
    private direction: Bound['direction'],
    private readonly parameter: string,
  ) {}

  bound(isStrict: boolean): Bound | undefined {
    while (this.side.kind !== 'parameter') if (!this.peel(this.side)) return undefined;
    return {
      quantity: guarded(this.other, this.guards),
      formula: this.other,
      direction: this.direction,
      isStrict,
    };
  }

  private peel(side: Expression): boolean {
    if (side.kind === 'negative') {
      this.flip(side.operand, { kind: 'negative', operand: this.other, at: 0 });
      return true;
    }
    if (side.kind !== 'binary') return false;
    const { operator, left, right } = side;
    const isLeft = mentions(left, this.parameter);
    if (isLeft && mentions(right, this.parameter)) return false;
    const [inner, rest] = isLeft ? [left, right] : [right, left];
    switch (operator) {
      case '+':
        return this.take(inner, binary('-', this.other, rest));
      case '-':
        if (isLeft) return this.take(inner, binary('+', this.other, rest));
        return this.flip(inner, binary('-', rest, this.other));
      case '*':
        return this.byFactor(inner, rest, '/');
      case '/':
        return isLeft && this.byFactor(inner, rest, '*');
      default:
        return false;
    }
  }

  private take(side: Expression, other: Expression): true {
    this.side = side;
    this.other = other;
    return true;
  }

  private flip(side: Expression, other: Expression): true {
    this.direction = opposite(this.direction);
    return this.take(side, other);
  }

  /** Only a factor known to be positive keeps the direction: elsewhere the quantity is NULL. */
  private byFactor(side: Expression, factor: Expression, operator: '*' | '/'): true {
    const isPositive = factor.kind === 'number' && Number(factor.text) > 0;
    if (!isPositive) this.guards.push(binary('>', factor, { kind: 'number', text: '0', at: 0 }));
    return this.take(side, binary(operator, this.other, factor));
  }
}

import type { Expression } from '../../../src/rules/expression';

type Value = number | boolean | null;

/** The value of an expression over numbers, parameters among the columns; NULL as in SQL. What the tests need of the grammar. */
export function valueOf(expression: Expression, row: Readonly<Record<string, number>>): Value {
  const value = (part: Expression): Value => valueOf(part, row);
  switch (expression.kind) {
    case 'number':
      return Number(expression.text);
    case 'column':
    case 'parameter':
      return row[expression.name] ?? null;
    case 'negative':
      return withNumbers([value(expression.operand)], ([operand]) => -operand!);
    case 'not': {
      const operand = value(expression.operand);
      return operand === null ? null : operand !== true;
    }
    case 'binary':
      return withNumbers([value(expression.left), value(expression.right)], ([left, right]) =>
        combined(expression.operator, left!, right!),
      );
    case 'call':
      if (expression.name !== 'abs') throw new Error(`no ${expression.name} here`);
      return withNumbers(expression.args.map(value), ([operand]) => Math.abs(operand!));
    case 'case': {
      const branch = expression.branches.find(({ when }) => value(when) === true);
      const taken = branch ? branch.then : expression.otherwise;
      return taken ? value(taken) : null;
    }
    default:
      throw new Error(`no ${expression.kind} here`);
  }
}

const withNumbers = (values: readonly Value[], work: (values: readonly number[]) => Value): Value =>
  values.includes(null) ? null : work(values.map(Number));

function combined(operator: string, left: number, right: number): Value {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case 'AND':
      return left !== 0 && right !== 0;
    default:
      throw new Error(`no ${operator} here`);
  }
}

import { identifier, literal } from '../../engine';
import type { Expression } from './ast';
import { allowedFunctions } from './functions';

/** A parameter's value as SQL sees it: a typed literal. */
export type ParameterValue = number | string | boolean;

/** Prints an expression as SQL, each parameter replaced by its value as a literal. Everything is bracketed. */
export function printExpression(
  expression: Expression,
  parameters: Readonly<Record<string, ParameterValue>>,
): string {
  const print = (part: Expression): string => {
    switch (part.kind) {
      case 'number':
        return part.text;
      case 'string':
        return literal(part.value);
      case 'date':
        return `DATE ${literal(part.value)}`;
      case 'boolean':
        return part.value ? 'TRUE' : 'FALSE';
      case 'null':
        return 'NULL';
      case 'column':
        return identifier(part.name);
      case 'parameter':
        return printParameter(part.name, parameters[part.name]);
      case 'not':
        return `(NOT ${print(part.operand)})`;
      case 'negative':
        return `(- ${print(part.operand)})`;
      case 'binary':
        return `(${print(part.left)} ${part.operator} ${print(part.right)})`;
      case 'is':
        return `(${print(part.operand)} IS ${part.negated ? 'NOT ' : ''}${part.what})`;
      case 'in':
        return `(${print(part.operand)} ${part.negated ? 'NOT ' : ''}IN (${part.items.map(print).join(', ')}))`;
      case 'between':
        return `(${print(part.operand)} ${part.negated ? 'NOT ' : ''}BETWEEN ${print(part.low)} AND ${print(part.high)})`;
      case 'call':
        return (allowedFunctions.get(part.name)?.sql ?? fail)(part.args.map(print));
      case 'case':
        return printCase(part, print);
    }
  };
  return print(expression);
}

function printCase(part: Extract<Expression, { kind: 'case' }>, print: (part: Expression) => string): string {
  const operand = part.operand ? ` ${print(part.operand)}` : '';
  const branches = part.branches.map(({ when, then }) => ` WHEN ${print(when)} THEN ${print(then)}`).join('');
  const otherwise = part.otherwise ? ` ELSE ${print(part.otherwise)}` : '';
  return `(CASE${operand}${branches}${otherwise} END)`;
}

function printParameter(name: string, value: ParameterValue | undefined): string {
  if (value === undefined) throw new Error(`the parameter ${name} has no value`);
  if (typeof value !== 'number') return literal(value);
  // A plain decimal literal keeps DECIMAL arithmetic exact; exponents would turn it into DOUBLE.
  if (!Number.isFinite(value)) throw new Error(`the parameter ${name} is not a finite number`);
  const text = Number.isInteger(value) ? value.toFixed(0) : value.toFixed(12).replace(/0+$/, '');
  return value < 0 ? `(${text})` : text;
}

function fail(): never {
  throw new Error('a call of a function that is not allowed got past the parser');
}

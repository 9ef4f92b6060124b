import type { BinaryOperator, Expression } from './expression';
import type { Rule } from './rule';
import type { ParameterFile } from './types';

/** A rule with one thing changed; some case of the rule must notice. */
export interface Mutant {
  /** What was changed, for people: `when: > → >=`. */
  readonly change: string;
  readonly rule: Rule;
}

const flipped: Partial<Record<BinaryOperator, BinaryOperator>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '=': '<>',
  '<>': '=',
  LIKE: 'NOT LIKE',
  'NOT LIKE': 'LIKE',
};

/** Every mutant of a rule: each comparison flipped, each numeric parameter nudged over its boundary both ways. */
export function* mutantsOf(rule: Rule): Generator<Mutant> {
  for (const { expression, change } of flips(rule.when)) {
    yield { change: `when: ${change}`, rule: { ...rule, when: expression } };
  }
  for (const { expression, change } of rule.applies ? flips(rule.applies) : []) {
    yield { change: `applies: ${change}`, rule: { ...rule, applies: expression } };
  }
  for (const [index, tier] of rule.tiers.entries()) {
    for (const { expression, change } of tier.expression ? flips(tier.expression) : []) {
      const tiers = rule.tiers.with(index, { ...tier, expression });
      yield { change: `severity.${tier.severity}: ${change}`, rule: { ...rule, tiers } };
    }
  }
  for (const [name, param] of Object.entries(rule.source.params ?? {})) yield* nudges(rule, name, param);
}

function* nudges(rule: Rule, name: string, param: ParameterFile): Generator<Mutant> {
  if (typeof param.default !== 'number') return;
  for (const value of nudged(param, param.default)) {
    const params = { ...rule.source.params, [name]: { ...param, default: value } };
    yield {
      change: `params.${name}: ${param.default} → ${value}`,
      rule: { ...rule, source: { ...rule.source, params } },
    };
  }
}

/** One step to either side: a whole one for counts, one in a hundred otherwise; never past the parameter's own limits. */
function nudged({ type, min = -Infinity, max = Infinity }: ParameterFile, value: number): number[] {
  const step = type === 'integer' ? 1 : Math.abs(value) * 0.01 || 0.01;
  return [value - step, value + step]
    .map((next) => Number(next.toPrecision(10)))
    .filter((next) => next >= min && next <= max);
}

interface Flip {
  readonly expression: Expression;
  readonly change: string;
}

/** Every variant of an expression with one comparison flipped. */
function* flips(expression: Expression): Generator<Flip> {
  if (expression.kind === 'binary') {
    const operator = flipped[expression.operator];
    if (operator)
      yield { expression: { ...expression, operator }, change: `${expression.operator} → ${operator}` };
    for (const left of flips(expression.left))
      yield { ...left, expression: { ...expression, left: left.expression } };
    for (const right of flips(expression.right))
      yield { ...right, expression: { ...expression, right: right.expression } };
  } else if (expression.kind === 'not') {
    yield* inside(expression.operand, (operand) => ({ ...expression, operand }));
  } else if (expression.kind === 'is') {
    yield {
      expression: { ...expression, negated: !expression.negated },
      change: `IS ${expression.what} negated`,
    };
    yield* inside(expression.operand, (operand) => ({ ...expression, operand }));
  } else if (expression.kind === 'in') {
    yield { expression: { ...expression, negated: !expression.negated }, change: 'IN negated' };
    yield* inside(expression.operand, (operand) => ({ ...expression, operand }));
  } else if (expression.kind === 'call') {
    for (const [index, arg] of expression.args.entries()) {
      yield* inside(arg, (changed) => ({ ...expression, args: expression.args.with(index, changed) }));
    }
  } else if (expression.kind === 'case') {
    for (const [index, branch] of expression.branches.entries()) {
      const put = (change: Partial<typeof branch>): Expression => ({
        ...expression,
        branches: expression.branches.with(index, { ...branch, ...change }),
      });
      yield* inside(branch.when, (when) => put({ when }));
      yield* inside(branch.then, (then) => put({ then }));
    }
    if (expression.otherwise)
      yield* inside(expression.otherwise, (otherwise) => ({ ...expression, otherwise }));
  }
}

function* inside(part: Expression, put: (part: Expression) => Expression): Generator<Flip> {
  for (const { expression, change } of flips(part)) yield { expression: put(expression), change };
}

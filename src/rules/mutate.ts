import type { BinaryOperator, Expression } from './expression';
import { conditionOf, numberOf, withLimit, type Shape } from './kinds';
import type { Rule } from './rule';
import { namesIn, parseTemplate } from './template';
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

/**
 * Every mutant of a rule: each comparison flipped, each numeric parameter or limit nudged over its boundary both ways, each
 * computed figure of the message left blank. What no case can say anything of (the order of findings, figures that stand
 * only in the steps) is left alone.
 */
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
  yield* blanks(rule);
  if (rule.shape) yield* kindMutants(rule, rule.shape);
  for (const [name, param] of Object.entries(rule.source.params ?? {})) yield* nudges(rule, name, param);
}

function* blanks(rule: Rule): Generator<Mutant> {
  // cases assert the Chinese message
  const named = new Set(namesIn(parseTemplate(rule.source.message.zh)));
  for (const [index, item] of rule.evidence.entries()) {
    if (item.expression.kind === 'column' || !named.has(item.name)) continue;
    const evidence = rule.evidence.with(index, { ...item, expression: { kind: 'null', at: 0 } });
    yield { change: `evidence.${item.name}: blank`, rule: { ...rule, evidence } };
  }
}

/** What a higher-level kind has beside the base form: the expressions of its block, and limits given as numbers. */
function* kindMutants(rule: Rule, shape: Shape): Generator<Mutant> {
  const put = (change: string, changed: Shape): Mutant => ({
    change,
    rule: { ...rule, shape: changed, when: conditionOf(changed.condition, changed.limits) },
  });
  for (const [name, part] of Object.entries(shape.parts)) {
    for (const { expression, change } of flips(part))
      yield put(`${shape.kind}.${name}: ${change}`, {
        ...shape,
        parts: { ...shape.parts, [name]: expression },
      });
  }
  for (const { expression, change } of shape.applies ? flips(shape.applies) : [])
    yield put(`applies: ${change}`, { ...shape, applies: expression });
  for (const [name, limit] of Object.entries(shape.limits)) {
    const value = numberOf(limit);
    for (const next of value === undefined
      ? []
      : nudged({ type: limit.isWhole ? 'integer' : 'number' }, value))
      yield put(`${shape.kind}.${name}: ${value} → ${next}`, withLimit(shape, name, next));
  }
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
function nudged(
  { type, min = -Infinity, max = Infinity }: Pick<ParameterFile, 'type' | 'min' | 'max'>,
  value: number,
): number[] {
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

import { allowedFunctions, type Expression } from './expression';
import { mentions } from './quantity';
import { binary, guarded, isSameBound, opposite, solveFor, type Bound } from './solve';

/**
 * The one quantity a parameter is held against within a condition that makes a hit where it is TRUE. Undefined where
 * there is none, or more than one that cannot be taken together.
 */
export function findBound(condition: Expression, parameter: string): Bound | undefined {
  const found = find(condition, parameter, true);
  return found === 'absent' || found === 'opaque' ? undefined : found;
}

/** `isSufficient`: a quantity beyond the parameter is a hit by itself; under AND it is one of several conditions. */
interface Found extends Bound {
  readonly isSufficient: boolean;
}
type Finding = Found | 'absent' | 'opaque';

/** `hitsWhen` is the truth value of the expression that leads to a hit: FALSE below a NOT. */
function find(expression: Expression, parameter: string, hitsWhen: boolean): Finding {
  if (!mentions(expression, parameter)) return 'absent';
  if (expression.kind === 'not') return find(expression.operand, parameter, !hitsWhen);
  if (expression.kind === 'case') return findInCase(expression, parameter, hitsWhen);
  if (expression.kind === 'call') {
    const [first, ...rest] = expression.args;
    const isBoolean = expression.name === 'coalesce' && rest.every(({ kind }) => kind === 'boolean');
    return first && isBoolean ? find(first, parameter, hitsWhen) : 'opaque';
  }
  if (expression.kind !== 'binary') return 'opaque';
  const { operator, left, right } = expression;
  if (operator === 'AND' || operator === 'OR') {
    const parts = [find(left, parameter, hitsWhen), find(right, parameter, hitsWhen)];
    return (operator === 'OR') === hitsWhen ? either(parts) : together(parts);
  }
  const bound = solveFor(expression, parameter);
  if (!bound) return 'opaque';
  if (hitsWhen) return { ...bound, isSufficient: true };
  return { ...bound, direction: opposite(bound.direction), isStrict: !bound.isStrict, isSufficient: true };
}

/** Any one makes a hit: several quantities are one, the one that lies furthest out. */
function either(parts: readonly Finding[]): Finding {
  return merge(parts, (a, b) => {
    if (isSameBound(a, b)) return { ...a, isSufficient: a.isSufficient && b.isSufficient };
    const isAlike = a.direction === b.direction && a.isStrict === b.isStrict;
    return isAlike && a.isSufficient && b.isSufficient ? furthest(a, b) : 'opaque';
  });
}

/** All must hold for a hit. */
function together(parts: readonly Finding[]): Finding {
  const merged = merge(parts, (a, b) => (isSameBound(a, b) ? a : 'opaque'));
  return typeof merged === 'string' ? merged : { ...merged, isSufficient: false };
}

function merge(parts: readonly Finding[], join: (a: Found, b: Found) => Finding): Finding {
  return parts.reduce((all, part) => {
    if (all === 'absent') return part;
    if (part === 'absent') return all;
    return all === 'opaque' || part === 'opaque' ? 'opaque' : join(all, part);
  }, 'absent');
}

/** `greatest` and `least` leave out what is NULL, as OR leaves out what is unknown beside a TRUE. */
function furthest(a: Found, b: Found): Found {
  const name = a.direction === 'above' ? 'greatest' : 'least';
  const argumentsOf = (part: Expression): readonly Expression[] =>
    part.kind === 'call' && part.name === name && part.args.length < mostArguments ? part.args : [part];
  const call = (first: Expression, second: Expression): Expression => ({
    kind: 'call',
    name,
    args: [...argumentsOf(first), second],
    at: 0,
  });
  return { ...a, quantity: call(a.quantity, b.quantity), formula: call(a.formula, b.formula) };
}

const mostArguments = allowedFunctions.get('greatest')?.most ?? 2;

type Case = Extract<Expression, { kind: 'case' }>;

/** What a CASE says of its rows: a hit, a pass, nothing (NULL), or a condition of its own. */
type Answer = 'hit' | 'pass' | 'unknown' | 'condition';

function findInCase(expression: Case, parameter: string, hitsWhen: boolean): Finding {
  const { operand, branches, otherwise } = expression;
  if (operand && mentions(operand, parameter)) return 'opaque';
  const answer = (then: Expression | undefined): Answer => {
    if (!then || then.kind === 'null') return 'unknown';
    if (then.kind !== 'boolean') return 'condition';
    return then.value === hitsWhen ? 'hit' : 'pass';
  };
  const tests = branches.map(({ when }) => (operand ? binary('=', operand, when) : when));
  const parts = branches.flatMap(({ then }, index): Finding[] => {
    const test = tests[index];
    if (!test) return [];
    const later = [...branches.slice(index + 1).map((branch) => answer(branch.then)), answer(otherwise)];
    return [
      mentions(test, parameter) ? findInTest(test, parameter, answer(then), later) : 'absent',
      within(find(then, parameter, hitsWhen), [test], parameter),
    ];
  });
  const missed = tests
    .filter((_, index) => answer(branches[index]?.then) !== 'hit')
    .map((test): Expression => ({ kind: 'is', operand: test, what: 'TRUE', negated: true, at: 0 }));
  const rest = otherwise ? within(find(otherwise, parameter, hitsWhen), missed, parameter) : 'absent';
  return either([...parts, rest]);
}

/** The parameter in the test of a branch, which leads to `then`; else the `later` branches speak. */
function findInTest(test: Expression, parameter: string, then: Answer, later: readonly Answer[]): Finding {
  const canHitLater = later.some((answer) => answer === 'hit' || answer === 'condition');
  if (then === 'hit') return find(test, parameter, true);
  // What parts a pass from an unknown is no threshold of the rule's.
  if (then === 'pass') return canHitLater ? together([find(test, parameter, false)]) : 'absent';
  const isGuard = canHitLater || !later.includes('pass');
  return then === 'condition' && !isGuard ? together([find(test, parameter, true)]) : 'opaque';
}

/** A quantity that decides only where `guards` hold, which must not hang on the parameter themselves. */
function within(found: Finding, guards: readonly Expression[], parameter: string): Finding {
  if (typeof found === 'string') return found;
  if (guards.some((guard) => mentions(guard, parameter))) return 'opaque';
  return { ...found, quantity: guarded(found.quantity, guards) };
}

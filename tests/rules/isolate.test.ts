import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuleTexts } from '../../src/cli/files';
import { readCatalogue, thresholdGroups, type Rule } from '../../src/rules';
import { parseExpression, printExpression } from '../../src/rules/expression';
import { findBound } from '../../src/rules/find-bound';
import { isolate } from '../../src/rules/isolate';
import { valueOf } from './support/value-of';

const bound = (text: string) => findBound(parseExpression(text), 'p');

/** The solved comparison, written as it was solved. */
const solved = (text: string): string | undefined => {
  const found = bound(text);
  if (!found) return undefined;
  const sign = { above: ['>=', '>'], below: ['<=', '<'] }[found.direction][found.isStrict ? 1 : 0];
  return `${printExpression(found.formula, { p: ':p', q: ':q' }).replaceAll('"', '')} ${sign} p`;
};

describe('the quantity a parameter is compared with', () => {
  it.each([
    ['x > y * :p', '(x / y) > p'],
    ['x > :p * y', '(x / y) > p'],
    ['x < :p', 'x < p'],
    [':p > x', 'x < p'],
    ['y * :p <= x', '(x / y) >= p'],
    ['x > y * (1 + :p)', '((x / y) - 1) > p'],
    ['x > y + :p', '(x - y) > p'],
    ['x > y - :p', '(y - x) < p'],
    ['x - :p >= y', '(x - y) >= p'],
    ['- :p < x', '(- x) < p'],
    ['x > y * (1 - :p)', '(1 - (x / y)) < p'],
    ['x > :p / 2', '(x * 2) > p'],
    ['abs(x - y) > :p', 'abs((x - y)) > p'],
    ['abs(x - z * y) > (z + :p) * y', '((abs((x - (z * y))) / y) - z) > p'],
    ['NOT x > :p', 'x <= p'],
    ['NOT (x >= :p OR y = 1)', 'x < p'],
    ['x > :p AND y > 0', 'x > p'],
    ['x > :p OR y > 0', 'x > p'],
    ['y = 1 AND (z IS NULL OR x >= :p)', 'x >= p'],
    ['coalesce(x > :p, FALSE)', 'x > p'],
    ['x > :p OR y > :p', 'greatest(x, y) > p'],
    ['x < :p OR y < :p', 'least(x, y) < p'],
    ['x > :p OR y > :p OR z > :p', 'greatest(x, y, z) > p'],
    ['NOT (x < :p AND y < :p)', 'greatest(x, y) >= p'],
    ['x > :p OR x < - :p', 'greatest(x, (- x)) > p'],
    ['x > :p AND y = 1 OR x > :p AND z = 1', 'x > p'],
    ['abs(x - :q) > :p', "abs((x - ':q')) > p"],
    ['CASE WHEN y > 0 THEN x > :p END', 'x > p'],
    ['CASE WHEN x > :p THEN TRUE WHEN y = 0 THEN FALSE END', 'x > p'],
    ['CASE WHEN y > 0 THEN TRUE WHEN x >= :p THEN FALSE WHEN z = 0 THEN TRUE END', 'x < p'],
    ['CASE WHEN x > y + :p THEN TRUE ELSE x > z + :p END', 'greatest((x - y), (x - z)) > p'],
    ['CASE WHEN x > :p THEN z = 1 WHEN y <= :p THEN FALSE END', 'x > p'],
    ["CASE k WHEN 'a' THEN x > :p WHEN 'b' THEN y = 1 END", 'x > p'],
  ])('%s is %s', (text, expected) => expect(solved(text)).toBe(expected));

  it.each([
    ['greatest hides which of the two counts', 'x > greatest(:p, :q * y)'],
    ['a rounded threshold', 'x < ceil(:p * y)'],
    ['both sides', 'x * :p > y + :p'],
    ['a divisor', 'x > y / :p'],
    ['inside abs', 'abs(x - :p) > y'],
    ['an equality', 'x = :p'],
    ['a range', 'x BETWEEN :p AND 10'],
    ['two sides of one quantity', 'x > :p OR x < :p'],
    ['two quantities that must both lie beyond', 'x > :p AND y > :p'],
    ['two quantities under different conditions', 'x > :p AND y = 1 OR z > :p AND y = 2'],
    ['what can be judged at all', 'CASE WHEN x >= :p THEN y > 1 END'],
    ['a pass against an unknown', 'CASE WHEN y > 1 THEN TRUE WHEN x >= :p THEN FALSE END'],
    ['different quantities by kind', "CASE k WHEN 'a' THEN x < :p WHEN 'b' THEN x >= :p END"],
    ['not there at all', 'x > 1'],
  ])('there is none where it is %s: %s', (_, text) => expect(bound(text)).toBeUndefined());

  it('has no value where a factor is not known to be positive', () => {
    expect(printExpression(bound('x > y * :p')!.quantity, {})).toBe(
      '(CASE WHEN ("y" > 0) THEN ("x" / "y") END)',
    );
    expect(printExpression(bound('x > 2 * :p')!.quantity, {})).toBe('("x" / 2)');
  });
});

describe('a comparison holds where its quantity lies beyond the parameter', () => {
  /** Forms in which a parameter meets columns, nested at random. */
  const side = fc.letrec<{ side: string; rest: string }>((tie) => ({
    rest: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom('x', 'y', 'z', '2', '5', 'abs(x)'),
      fc.tuple(tie('rest'), fc.constantFrom('+', '-'), tie('rest')).map((parts) => `(${parts.join(' ')})`),
    ),
    side: fc.oneof(
      { maxDepth: 3 },
      fc.constant(':p'),
      fc
        .tuple(tie('side'), fc.constantFrom('+', '-', '*'), tie('rest'))
        .map((parts) => `(${parts.join(' ')})`),
      fc
        .tuple(tie('rest'), fc.constantFrom('+', '-', '*'), tie('side'))
        .map((parts) => `(${parts.join(' ')})`),
      fc.tuple(tie('side'), fc.constantFrom('2', '4')).map(([inner, by]) => `(${inner} / ${by})`),
      tie('side').map((inner) => `(- ${inner})`),
    ),
  }));
  const comparison = fc
    .tuple(side.rest, fc.constantFrom('<', '<=', '>', '>='), side.side, fc.boolean(), fc.boolean())
    .map(([rest, operator, with_, swapped, negated]) => {
      const text = swapped ? `${with_} ${operator} ${rest}` : `${rest} ${operator} ${with_}`;
      return negated ? `NOT (${text})` : text;
    });
  /** Eighths are exact in binary, and so are their sums and products; quotients are close enough to be told apart. */
  const eighth = fc.integer({ min: -80, max: 80 }).map((value) => value / 8);

  const holds = (text: string, row: Readonly<Record<string, number>>): void => {
    const found = findBound(parseExpression(text), 'p');
    expect(found).toBeDefined();
    const quantity = valueOf(found!.quantity, row);
    if (quantity === null) return;
    const p = row['p']!;
    const distance = (Number(quantity) - p) * (found!.direction === 'above' ? 1 : -1);
    const isBeyond = Math.abs(distance) < 1e-9 ? !found!.isStrict : distance > 0;
    expect([text, row, valueOf(parseExpression(text), row)]).toEqual([text, row, isBeyond]);
  };

  it('whatever the form and the numbers', () => {
    fc.assert(
      fc.property(comparison, eighth, eighth, eighth, eighth, (text, x, y, z, p) =>
        holds(text, { x, y, z, p }),
      ),
      { numRuns: 3000 },
    );
  });

  it('at the threshold itself', () => {
    fc.assert(
      fc.property(comparison, eighth, eighth, eighth, (text, x, y, z) => {
        const found = findBound(parseExpression(text), 'p')!;
        const p = valueOf(found.quantity, { x, y, z, p: 0 });
        if (typeof p === 'number' && Number.isInteger(p * 64)) holds(text, { x, y, z, p });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the catalogue', () => {
  const { rules } = readCatalogue(readRuleTexts());
  const rule = (id: string): Rule => rules.find((candidate) => candidate.id === id)!;
  const numeric = rules.flatMap((each) =>
    Object.entries(each.source.params ?? {}).flatMap(([name, { type }]) =>
      type === 'choice' ? [] : [{ rule: each, name, label: `${each.id}.${name}` }],
    ),
  );

  it('gives a quantity to every numeric parameter that is a threshold of a single one', () => {
    const others = numeric.filter(({ rule: of, name }) => !isolate(of, name)).map(({ label }) => label);
    expect(numeric.length - others.length).toBeGreaterThanOrEqual(57);
    // Lines between grades, expected weights, caps, sample sizes in a formula, and least numbers below which nothing is said.
    expect(others).toEqual([
      'grade-score-mismatch.excellent',
      'grade-score-mismatch.good',
      'grade-score-mismatch.medium',
      'grade-score-mismatch.pass',
      'quantitative-score-mismatch.points',
      'quantitative-score-mismatch.share',
      'weight-sum-not-100.full',
      'indicator-copies-goal.share',
      'indicator-copies-goal.length',
      ...[
        'execution',
        'output',
        'benefit',
        'satisfaction',
        'cost',
        'output_beside_cost',
        'benefit_beside_cost',
      ].map((name) => `weight-structure-deviates.${name}`),
      'score-cap-by-execution.first_cap',
      'score-cap-by-execution.second',
      'score-cap-by-execution.second_cap',
      'score-cap-by-execution.third',
      'score-cap-by-execution.third_cap',
      'score-cap-by-execution.fourth',
      'score-cap-by-execution.fourth_cap',
      'survey-sample-too-small.confidence_n',
      'survey-satisfaction-100.confidence_n',
      'region-scale-shift.least',
      'score-ceiling.least',
      'score-outlier.least',
    ]);
  });

  it('puts the tiers of one quantity on one chart', () => {
    const tiers = (id: string) =>
      thresholdGroups(rule(id)).map(({ thresholds }) =>
        thresholds.map(
          ({ parameter, severity, direction }) => `${parameter} ${severity ?? '—'} ${direction}`,
        ),
      );
    expect(tiers('budget-deviation')).toEqual([['info low above', 'warn medium above', 'severe high above']]);
    expect(tiers('execution-low')).toEqual([['info low below', 'warn medium below', 'severe high below']]);
    expect(tiers('survey-sample-too-small')).toEqual([['floor high below', 'small medium below']]);
    expect(tiers('low-execution-full-output')).toEqual([['execution medium below'], ['output medium above']]);
    expect(tiers('too-many-output-indicators')).toEqual([
      ['many medium above', 'very_many high above', 'per_quality medium above'],
    ]);
    // The severity hangs on the kind of evaluation, not on the threshold.
    expect(tiers('weight-structure-deviates')).toEqual([['tolerance — above'], ['result — below']]);
    expect(tiers('missing-header-field')).toEqual([]);
  });
});

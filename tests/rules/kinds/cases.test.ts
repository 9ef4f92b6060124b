import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRule } from '../../../src/cli/rule-report';
import type { Engine } from '../../../src/engine';
import { openEngineInNode } from '../../../src/engine/node';
import { mutantsOf, runCases } from '../../../src/rules';
import { kindNames } from '../../../src/rules/kinds';
import { engines } from '../../support/seeds';
import { kindRules, readKind } from './kind-rules';

const rules = kindRules();

describe.each(engines)('rules of every kind, on %s', (_name, open) => {
  let engine: Engine;
  beforeAll(async () => (engine = await open()));
  afterAll(() => engine.close());

  it.each(rules.map((rule) => [rule.shape?.kind, rule.id, rule] as const))(
    '%s: %s does what its cases say',
    async (_kind, _id, rule) => {
      const results = await runCases(engine, rule);
      expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    },
  );
});

// the mutants are the same on either engine, and many
describe('the cases of a rule of every kind', () => {
  let engine: Engine;
  beforeAll(async () => (engine = await openEngineInNode()));
  afterAll(() => engine.close());

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: cover hit, pass and unknown, and notice every change',
    async (_id, rule) => {
      expect((await testRule(engine, rule)).faults).toEqual([]);
    },
  );
});

it('there is a rule of each kind', () => {
  expect(new Set(rules.map(({ shape }) => shape?.kind))).toEqual(new Set(kindNames));
});

describe('mutants of a rule of a kind', () => {
  it('flip what its block compares, and nudge limits given as numbers', () => {
    const changes = [...mutantsOf(readKind('arithmetic/fund-rows-not-total.yaml'))].map(
      ({ change }) => change,
    );
    expect(changes).toEqual([
      'when: > → >=',
      'total.parent: = → <>',
      'total.tolerance: 0.01 → 0.0099',
      'total.tolerance: 0.01 → 0.0101',
    ]);
  });

  it('nudge what is counted by one', () => {
    const changes = [...mutantsOf(readKind('structure/many-outputs.yaml'))].map(({ change }) => change);
    expect(changes).toContain('count_limit.min: 2 → 1');
    expect(changes).toContain('count_limit.where: = → <>');
    expect(changes).toContain('applies: = → <>');
    expect(changes).toContain('params.many: 3 → 4');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutantsOf, parseRule, type Rule } from '../../src/rules';

function read(file: string): Rule {
  const parsed = parseRule(file, readFileSync(`rules/${file}`, 'utf8'));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

describe('mutants of a rule', () => {
  it('flip every comparison and nudge every threshold both ways, one at a time', () => {
    expect([...mutantsOf(read('budget/budget-deviation.yaml'))].map(({ change }) => change)).toEqual([
      'when: > → >=',
      'applies: > → >=',
      'severity.high: > → >=',
      'severity.medium: > → >=',
      'evidence.deviation: blank',
      'params.info: 0.1 → 0.099',
      'params.info: 0.1 → 0.101',
      'params.warn: 0.15 → 0.1485',
      'params.warn: 0.15 → 0.1515',
      'params.severe: 0.2 → 0.198',
      'params.severe: 0.2 → 0.202',
    ]);
  });

  it('leave the rule they come from as it was', () => {
    const rule = read('budget/budget-deviation.yaml');
    const before = JSON.stringify(rule);
    for (const mutant of mutantsOf(rule)) expect(JSON.stringify(mutant.rule)).not.toBe(before);
    expect(JSON.stringify(rule)).toBe(before);
  });
});

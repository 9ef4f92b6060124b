import { describe, expect, it } from 'vitest';
import { readRuleTexts } from '../../src/cli/files';
import { compileRule, readCatalogue, selectRules, type Profile, type RuleResult } from '../../src/rules';
import { reusable } from '../../src/state/reuse';

const texts = readRuleTexts();
const { rules } = readCatalogue(texts);
const ran = (profile: Profile | undefined): RuleResult[] => {
  const { rules: selected, parameters } = selectRules(rules, profile);
  return selected.map((rule) => ({
    rule,
    compiled: compileRule(rule, parameters[rule.id]),
    outcome: rule.id === 'unit-mismatch' ? 'error' : 'clean',
    counts: { n: 1, hit: 0, pass: 1, unknown: 0, na: 0 },
    missing: [],
    hits: [],
    unknown: [],
    error: undefined,
  }));
};
const profile = (settings: Profile['rules']): Profile => ({ name: '甲', note: '乙', rules: settings });
/** Rules that must run again when the second profile follows the first. */
const again = (before: Profile['rules'], after: Profile['rules']): string[] => {
  const selection = selectRules(rules, profile(after));
  const kept = reusable(ran(profile(before)), selection);
  return selection.rules.map(({ id }) => id).filter((id) => !kept.has(id));
};

describe('reusable', () => {
  it('tries only failed rules again where nothing changed', () => {
    expect(again({}, {})).toEqual(['unit-mismatch']);
  });

  it('keeps the results of every rule a change does not touch', () => {
    const on = { 'score-cap-by-execution': { enabled: true } };
    expect(again({}, on)).toEqual(
      ['unit-mismatch', 'score-cap-by-execution'].sort((a, b) => order(a) - order(b)),
    );
    expect(again({}, { 'budget-deviation': { params: { info: 0.12 } } })).toContain('budget-deviation');
    expect(again({ 'budget-deviation': { params: { info: 0.12 } } }, {})).toContain('budget-deviation');
    expect(again({}, { 'budget-deviation': { severity: 'low' } })).toContain('budget-deviation');
    expect(again({}, { 'budget-deviation': { params: { info: 0.1 } } })).not.toContain('budget-deviation');
  });

  it('runs a rule again whose text changed', () => {
    const edited = readCatalogue(
      texts.map(({ file, text }) => ({
        file,
        text: file.endsWith('/vague-target.yaml') ? `${text}\n` : text,
      })),
    );
    const selection = selectRules(edited.rules, undefined);
    const kept = reusable(ran(undefined), selection);
    expect(kept.has('vague-target')).toBe(false);
    expect(kept.size).toBe(52);
  });
});

const order = (id: string): number => rules.findIndex((rule) => rule.id === id);

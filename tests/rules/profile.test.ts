import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuleTexts } from '../../src/cli/files';
import {
  changedRules,
  isActive,
  parseProfile,
  printProfile,
  readCatalogue,
  selectRules,
  severities,
  type Profile,
} from '../../src/rules';

const { rules } = readCatalogue(readRuleTexts());
const ruleNamed = (id: string): (typeof rules)[number] => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const problemsOf = (text: string): string[] => {
  const read = parseProfile('p.yaml', text);
  return 'problems' in read
    ? read.problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`)
    : [];
};

describe('parseProfile', () => {
  it('reads enabled, severity, params and notes; the file names it if it does not', () => {
    const text =
      'note: 试点\nrules:\n  budget-deviation: {params: {info: 0.12}, severity: low, note: 会议定}\n  unit-mismatch: {enabled: false}\n';
    expect(parseProfile('丰台 试点.yaml', text)).toEqual({
      name: '丰台 试点',
      note: '试点',
      rules: {
        'budget-deviation': { params: { info: 0.12 }, severity: 'low', note: '会议定' },
        'unit-mismatch': { enabled: false },
      },
    });
  });

  it('reads JSON as well', () => {
    expect(parseProfile('a.json', '{"name": "甲", "note": "乙", "rules": {}}')).toEqual({
      name: '甲',
      note: '乙',
      rules: {},
    });
  });

  it('says where it is wrong, and what is allowed', () => {
    expect(problemsOf('rules: {}')).toEqual(['1:1 a profile needs a note']);
    expect(problemsOf('note: 甲\nrules: []')).toEqual(['2:1 a profile needs rules']);
    expect(problemsOf('note: 甲\nrules:\n  a: {enabled: 是}')).toEqual([
      '3:16 enabled must be true or false',
    ]);
    expect(problemsOf('note: 甲\nrules:\n  a: {severity: severe}')).toEqual([
      '3:17 severity must be one of: high, medium, low',
    ]);
    expect(problemsOf('note: 甲\nnotes: 乙\nrules: {}')).toEqual([
      '2:1 there is no key notes; did you mean note; allowed: schema, name, note, rules',
    ]);
    expect(problemsOf('schema: 2\nnote: 甲\nrules: {}')).toEqual([
      '1:9 only profiles of schema 1 are understood',
    ]);
    expect(problemsOf('note: [')[0]).toContain('not valid YAML');
    expect(problemsOf('甲')).not.toEqual([]);
  });

  it('reads back whatever was printed', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
    const setting = fc.record(
      {
        enabled: fc.boolean(),
        severity: fc.constantFrom(...severities),
        params: fc.dictionary(
          fc.stringMatching(/^[a-z]{1,8}$/),
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
        ),
        note: word,
      },
      { requiredKeys: [] },
    );
    const profile: fc.Arbitrary<Profile> = fc.record({
      name: word,
      note: word,
      rules: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), setting, { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(profile, (given) => {
        expect(parseProfile('other.yaml', printProfile(given))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });
});

describe('selectRules', () => {
  it('runs what is active, with its defaults, where there is no profile', () => {
    const selection = selectRules(rules, undefined);
    expect(selection.rules).toEqual(rules.filter(isActive));
    expect(selection.rules.length).toBe(54);
    expect(selection.parameters).toEqual({});
  });

  it('switches off and on, replaces tiers and sets parameters', () => {
    const profile: Profile = {
      name: '甲',
      note: '乙',
      rules: {
        'unit-mismatch': { enabled: false },
        'score-cap-by-execution': { enabled: true },
        'budget-deviation': { severity: 'low', params: { info: 0.12 } },
      },
    };
    const selection = selectRules(rules, profile);
    const ids = selection.rules.map(({ id }) => id);
    expect(ids).not.toContain('unit-mismatch');
    expect(ids).toContain('score-cap-by-execution');
    expect(selection.parameters).toEqual({ 'budget-deviation': { info: 0.12 } });
    expect(selection.rules.find(({ id }) => id === 'budget-deviation')?.tiers).toEqual([
      { severity: 'low', expression: undefined },
    ]);
    expect(ruleNamed('budget-deviation').tiers.length).toBe(3);
    expect(
      changedRules(rules, profile)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['budget-deviation', 'score-cap-by-execution', 'unit-mismatch']);
  });

  it('leaves out and reports what fits no rule or parameter, or is out of range; the rest holds', () => {
    const selection = selectRules(rules, {
      name: '甲',
      note: '乙',
      rules: {
        'unit-mismach': { enabled: false },
        'budget-deviation': { params: { info: 99, warn: 0.3, none: 1 } },
      },
    });
    expect(selection.faults.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([
      'unit-mismach: there is no rule unit-mismach; did you mean unit-mismatch',
      'budget-deviation: info = 99: must lie between 0 and 5',
      'budget-deviation: none = 1: there is no such parameter; available: info、warn、severe',
    ]);
    expect(selection.parameters).toEqual({ 'budget-deviation': { warn: 0.3 } });
  });

  it('does not call a rule changed that is set to what its file says', () => {
    const profile = {
      name: '甲',
      note: '乙',
      rules: { 'budget-deviation': { enabled: true, params: { info: 0.1 } } },
    };
    expect(changedRules(rules, profile)).toEqual([]);
  });
});

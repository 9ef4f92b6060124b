import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n';
import { parseProfile, printProfile, type Profile, type RuleSetting } from '../../../src/rules';
import { RuleSet } from '../../../src/state/rule-set.svelte';
import { editedProfile, freeName, profileFile } from '../../../src/views/rules/profile/edited-profile';
import { settingChanges, severityText } from '../../../src/views/rules/profile/setting-changes';
import { ruleNamed } from './seed-lines';

const t = translator('zh');
const deviation = ruleNamed('budget-deviation');
const changes = (before: RuleSetting | undefined, after: RuleSetting | undefined): string[] =>
  settingChanges(deviation, before, after, t, 'zh').map(({ what, from, to }) => `${what} ${from} → ${to}`);

describe('what a setting changes', () => {
  it('names state, severity and parameters, before and after', () => {
    expect(changes(undefined, { enabled: false, severity: 'medium', params: { info: 0.12 } })).toEqual([
      '状态 启用 → 停用',
      '严重程度 分档（严重 / 关注 / 提示） → 关注',
      '提示阈值 10.00% → 12.00%',
    ]);
  });

  it('goes back to what the file says', () => {
    expect(changes({ params: { info: 0.12 } }, {})).toEqual(['提示阈值 12.00% → 10.00%']);
    expect(changes({ params: { info: 0.1 } }, {})).toEqual([]);
  });

  it('tells tiers from one severity', () => {
    expect(severityText(deviation, undefined, t)).toBe('分档（严重 / 关注 / 提示）');
    expect(severityText(ruleNamed('unit-mismatch'), undefined, t)).toBe('严重');
  });
});

describe('a profile with one setting changed', () => {
  const inForce: Profile = {
    name: '甲',
    note: '试点',
    rules: { 'unit-mismatch': { enabled: false, note: '丙' } },
  };
  const set = (profile: Profile | undefined): Pick<RuleSet, 'withSetting'> => {
    const rules = new RuleSet(() => undefined);
    if (profile) void rules.saveProfile(profile);
    return rules;
  };

  it('keeps its own name and note, and the reason with the rule', () => {
    const edited = editedProfile(
      set(inForce),
      deviation,
      { enabled: false },
      { name: '甲', note: '不适用', isNew: false },
    );
    expect(edited).toEqual({
      name: '甲',
      note: '试点',
      rules: { ...inForce.rules, 'budget-deviation': { enabled: false, note: '不适用' } },
    });
  });

  it('as a new one is a copy of the one in force', () => {
    const edited = editedProfile(
      set(inForce),
      deviation,
      { enabled: false },
      { name: '乙', note: '不适用', isNew: true },
    );
    expect(edited).toMatchObject({ name: '乙', note: '不适用' });
    expect(Object.keys(edited.rules)).toEqual(['unit-mismatch', 'budget-deviation']);
  });

  it('of a rule that goes back to its file keeps the reason, in the file of the profile too', () => {
    const edited = editedProfile(
      set(undefined),
      deviation,
      {},
      { name: '乙', note: '恢复原样', isNew: true },
    );
    expect(edited.rules).toEqual({ 'budget-deviation': { note: '恢复原样' } });
    expect(parseProfile('乙.yaml', printProfile(edited))).toEqual(edited);
  });
});

it('finds a free name, and a name a file system takes', () => {
  expect(freeName('我的配置', [])).toBe('我的配置');
  expect(freeName('我的配置', ['我的配置', '我的配置 2'])).toBe('我的配置 3');
  expect(profileFile('2024 试点/丰台')).toBe('2024-试点-丰台.yaml');
  expect(profileFile('//')).toBe('profile.yaml');
});

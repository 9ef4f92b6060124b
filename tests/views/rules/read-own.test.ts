import { describe, expect, it } from 'vitest';
import { readChosen, zipRules } from '../../../src/views/rules/own/archive';
import { acceptable, readIncoming, replacedBy, type KnownRules } from '../../../src/views/rules/own/read-own';
import { rules, ruleNamed } from './seed-lines';

const known: KnownRules = { rules, isOwn: () => false };
const deviation = ruleNamed('budget-deviation').text;
const text = deviation.replace('id: budget-deviation', 'id: our-deviation');
const own = readIncoming({ path: 'budget/our-deviation.yaml', text }, known);

describe('a rule file chosen for import', () => {
  it('is kept by the id in it, whatever the browser called it, in the area of its folder', () => {
    const read = readIncoming({ path: '规则/survey/our-deviation (1).yaml', text }, known);
    expect(read).toMatchObject({ file: 'survey/our-deviation.yaml', area: 'survey', problems: [] });
    expect(read.rule?.id).toBe('our-deviation');
  });

  it('without a folder goes to the area of rules over its view, unless told', () => {
    expect(readIncoming({ path: 'our-deviation.yaml', text }, known).area).toBe('budget');
    expect(readIncoming({ path: 'our-deviation.yaml', text }, known, 'consistency').file).toBe(
      'consistency/our-deviation.yaml',
    );
  });

  it('says what is wrong, and where', () => {
    const read = readIncoming(
      { path: 'x.yaml', text: text.replace('result_amount]', 'result_amont]') },
      known,
    );
    expect(read.rule).toBeUndefined();
    expect(read.problems[0]?.message.zh).toContain('是否为 result_amount');
    expect(acceptable([read], () => true)).toEqual([]);
  });

  it('never replaces a built-in rule, not even by a name it had', () => {
    const read = readIncoming({ path: 'budget-deviation.yaml', text: deviation }, known);
    expect(read.conflict).toBe('builtIn');
    expect(acceptable([read], () => true)).toEqual([]);
  });

  it('replaces one’s own only when asked, wherever that is kept', () => {
    const mine = { ...own.rule!, file: 'survey/our-deviation.yaml' };
    const withMine: KnownRules = { rules: [...rules, mine], isOwn: (rule) => rule === mine };
    const read = readIncoming({ path: 'budget/our-deviation.yaml', text }, withMine);
    expect(read.conflict).toBe('own');
    expect(acceptable([read], () => false)).toEqual([]);
    expect(acceptable([read], () => true)).toEqual([{ file: 'budget/our-deviation.yaml', text }]);
    expect(replacedBy(read, withMine)).toBe(mine);
  });
});

describe('an archive of own rules', () => {
  it('comes back as it was, areas included', async () => {
    const bytes = await zipRules([{ file: own.file, text }]);
    const chosen = await readChosen([new File([bytes], '自有规则.zip')]);
    expect(chosen).toEqual([{ path: own.file, text }]);
  });

  it('gives no file but rule files, and none too large for one', async () => {
    const bytes = await zipRules([
      { file: 'budget/huge.yaml', text: 'x'.repeat(300_000) },
      { file: 'readme.md', text: '#' },
    ]);
    expect(await readChosen([new File([bytes], 'a.zip')])).toEqual([]);
  });

  it('that is broken is refused', async () => {
    await expect(readChosen([new File(['no archive'], 'a.zip')])).rejects.toThrow();
  });
});
